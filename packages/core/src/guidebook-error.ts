/** The one error class that the packages throw: a mistake of the caller, never of the content. */
export class GuidebookError extends Error {
  /** Permanent name of the mistake, for example `core/framework-mismatch`. */
  readonly code: string;

  /**
   * @param code Permanent name of the mistake.
   * @param message What is wrong and what to do.
   * @param options `cause`, when another error led to this one.
   */
  constructor(code: string, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "GuidebookError";
    this.code = code;
  }
}
