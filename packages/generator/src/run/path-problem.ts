const RESERVED = /^(con|prn|aux|nul|com[0-9]|lpt[0-9])(\.|$)/i;
const CONTROL = /\p{Cc}/u;
const FORBIDDEN = /[<>:"|?*\\]/;
const MOST_BYTES = 200;

function partProblem(part: string): string | undefined {
  if (part === "") return "a part of the path is empty";
  if (part === "." || part === "..") return "it leads out of the folder that it belongs to";
  if (CONTROL.test(part) || FORBIDDEN.test(part)) return "it holds a character that not every system allows";
  if (/[. ]$/.test(part)) return "a part of the path ends in a full stop or a space";
  if (RESERVED.test(part)) return "Windows keeps that name for a device";
  if (new TextEncoder().encode(part).length > MOST_BYTES) return "a part of the path is too long";
  return undefined;
}

/**
 * Tells what is wrong with an artifact's path.
 *
 * @param path Path as the generator gave it.
 * @returns The problem in words, or undefined when the path is relative, stays within its folder and fits every
 *   operating system.
 */
export function pathProblem(path: string): string | undefined {
  if (path === "") return "it is empty";
  if (path.startsWith("/") || /^[a-z]:/i.test(path)) return "it is not relative";
  for (const part of path.split("/")) {
    const problem = partProblem(part);
    if (problem !== undefined) return problem;
  }
  return undefined;
}

/**
 * Gives what tells two paths apart on every operating system.
 *
 * @param path A relative path.
 * @returns The path without differences of case or of composed characters.
 */
export function pathKey(path: string): string {
  return path.normalize("NFC").toLowerCase().normalize("NFC");
}
