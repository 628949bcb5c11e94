/** JSON Schema of the model and of responses. */
export {};
