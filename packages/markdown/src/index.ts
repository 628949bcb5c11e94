/** Turns framework and guidebook Markdown into the model. */
export {};
