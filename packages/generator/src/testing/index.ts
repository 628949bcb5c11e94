/** Defines what a generator is, runs generators, and carries their conformance suite. */
export {};
