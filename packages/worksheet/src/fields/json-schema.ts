/** As much of a JSON Schema as extension fields need. */
export interface JsonSchema {
  readonly type?: unknown;
  readonly title?: unknown;
  readonly format?: unknown;
  readonly maxLength?: unknown;
  readonly const?: unknown;
  readonly enum?: unknown;
  readonly oneOf?: unknown;
  readonly anyOf?: unknown;
  readonly items?: unknown;
  readonly properties?: unknown;
}
