import type { Text } from "./format-text.js";

/** What pages on screen and on paper share, in one language. */
export interface PageText {
  readonly dimension: Text;
  readonly worksheet: string;
  readonly guidebook: string;
  readonly step: Text;
  readonly intro: string;
  readonly keyQuestion: Text;
  readonly nextSteps: string;
  readonly vision: string;
  readonly potentialAction: string;
  readonly talkItThrough: string;
  readonly considerTogether: string;
  readonly inThisDimension: string;
  readonly relatedDimensions: string;
  readonly resources: string;
  readonly keyTerms: string;
  readonly stakeholderGroups: string;
  readonly scopes: string;
  readonly rootCauses: string;
  readonly source: string;
  readonly rights: string;
  readonly version: Text;
  readonly status: { readonly draft: string; readonly reviewed: string; readonly published: string };
}
