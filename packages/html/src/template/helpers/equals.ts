import type { HelperFactory } from "./helper.js";

/** `{{#if (equals kind "notes")}}`: whether two values are the same. */
export const equals: HelperFactory = () => (left: unknown, right: unknown) => left === right;
