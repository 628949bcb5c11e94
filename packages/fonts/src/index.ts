/** The bytes of the embedded typeface. */
export {};
