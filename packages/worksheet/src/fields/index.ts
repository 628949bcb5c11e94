/** Projects a resolved guidebook into its worksheet, and reads and validates responses. */
export {};
