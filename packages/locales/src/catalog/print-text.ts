/** What only printed pages say, in one language. */
export interface PrintText {
  readonly contents: string;
}
