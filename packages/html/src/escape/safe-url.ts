const ALLOWED_SCHEMES: readonly string[] = ["http", "https", "mailto"];

/** What browsers drop while they read an address: controls and spaces around it, tabs and line ends within. */
function normalize(url: string): string {
  const visible = (character: string): boolean => character > " ";
  const characters = Array.from(url.replace(/[\t\n\r]/g, ""));
  const first = characters.findIndex(visible);
  const last = characters.findLastIndex(visible);
  return first < 0 ? "" : characters.slice(first, last + 1).join("");
}

/**
 * Lets an address pass only if following it can do no harm.
 *
 * @param url The address as written.
 * @returns The address for `http`, `https` and `mailto`, for a path relative to the page and for a fragment;
 *   undefined for every other scheme (`javascript`, `data`, `file`, …) and for an address that names another
 *   host without a scheme.
 */
export function safeUrl(url: string): string | undefined {
  const address = normalize(url);
  if (address === "" || /^[\\/]{2}/.test(address)) return undefined;
  const scheme = /^([^/?#:]*):/.exec(address)?.[1];
  if (scheme === undefined) return address;
  return ALLOWED_SCHEMES.includes(scheme.toLowerCase()) ? address : undefined;
}

/**
 * Tells whether an address leads away from the files that were made together.
 *
 * @param url An address that `safeUrl` let pass.
 * @returns True when it names a scheme.
 */
export function isExternal(url: string): boolean {
  return /^[^/?#:]*:/.test(url);
}
