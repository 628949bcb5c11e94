/** A block as its template draws it; `template` names the template. */
export interface BlockView {
  readonly template: string;
}
