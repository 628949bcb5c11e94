/** One way in which a developer may write extension fields. */
export interface SchemaSource {
  /** Tells whether a schema is written in this way. */
  readonly matches: (schema: object) => boolean;
  /**
   * Gives the schema as JSON Schema.
   *
   * @throws Whatever the schema's own library throws.
   */
  readonly convert: (schema: object) => unknown | Promise<unknown>;
  /** Lists the properties that the schema itself has; undefined where it does not tell. */
  readonly keysOf: (schema: object) => string[] | undefined;
  /** Lists the rules that no JSON Schema says: refinements and transforms. Where the source does not tell, none. */
  readonly unsaidOf: (schema: object) => UnsaidRule[];
}

/** A rule that only the schema's own library knows. */
export interface UnsaidRule {
  /** The field's key; absent for a rule of all fields together. */
  readonly key?: string;
  readonly rule: "refinement" | "transform";
}
