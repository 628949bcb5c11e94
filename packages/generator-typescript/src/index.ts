/** A typed module for one guidebook. */
export {};
