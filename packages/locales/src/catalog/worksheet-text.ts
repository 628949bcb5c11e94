import type { Text } from "./format-text.js";

/** Labels of a worksheet's fields and parts in one language. */
export interface WorksheetText {
  readonly team: string;
  readonly teamName: string;
  readonly teamDate: string;
  readonly teamGroups: string;
  readonly teamMembers: string;
  readonly teamMember: string;
  readonly memberName: string;
  readonly memberRole: string;
  readonly teamMissing: string;
  readonly keyQuestion: Text;
  readonly notes: string;
  /** Said at every notes field. */
  readonly noStudentNames: string;
  readonly otherCausePointer: string;
  readonly otherCauses: string;
  readonly otherCause: string;
  readonly causeTitle: string;
  readonly causeDescription: string;
  readonly causeVision: string;
  readonly causeScopes: string;
  readonly causeActions: string;
  readonly otherActions: string;
  readonly otherAction: string;
  readonly actionText: string;
  readonly actionScopes: string;
  readonly stage: Text;
  readonly planTable: string;
  readonly planRow: string;
  readonly planWhat: string;
  readonly planForAction: string;
  readonly planWho: string;
  readonly planDue: string;
  readonly planMeasure: string;
  readonly yes: string;
  readonly no: string;
}
