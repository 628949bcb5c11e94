import { safeUrl } from "../../escape/safe-url.js";
import type { HelperFactory } from "./helper.js";

/** `href="{{href url}}"`: the address if following it can do no harm, else `#`; escaped. */
export const href: HelperFactory = () => (url: string) => safeUrl(url) ?? "#";
