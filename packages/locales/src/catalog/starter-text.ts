/** What `guidebook new` writes where an editor's own text belongs, in one language. Each is one line. */
export interface StarterText {
  readonly rights: string;
  readonly summary: string;
  /** Title of the one section, and what belongs there. */
  readonly sectionTitle: string;
  readonly section: string;
  readonly scopeExample: string;
  readonly term: string;
  readonly definition: string;
  readonly keyQuestion: string;
  readonly rootCause: string;
  readonly description: string;
  readonly vision: string;
  readonly actionTitle: string;
  readonly action: string;
  readonly example: string;
  readonly related: string;
  readonly resourceTitle: string;
  readonly publisher: string;
}
