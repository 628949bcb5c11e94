import type { Locale } from "./catalog/locale.js";
import { en } from "./en.js";
import { es } from "./es.js";

/** The languages that ship with the kit. To add one: a file like `en.ts` and a line here. */
export const locales: readonly Locale[] = [en, es];
