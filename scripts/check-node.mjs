// Imported before all else: an older Node would only show a stack trace.
import { readFileSync } from "node:fs";
import { exit, version } from "node:process";

const { engines } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));

/** Whether a version of Node, like `v20.19.0`, is as new as a range like `>=20.19` asks. */
export function isNewEnough(have, range) {
  const [numbers, wanted] = [have, range].map((text) =>
    text
      .replace(/^[v>=]+/, "")
      .split(".")
      .map(Number),
  );
  const [major, minor] = wanted;
  return numbers[0] > major || (numbers[0] === major && numbers[1] >= minor);
}

if (!isNewEnough(version, engines.node)) {
  console.error(
    `This needs Node ${engines.node.slice(2)} or later; here is ${version.slice(1)}. See https://nodejs.org.`,
  );
  exit(1);
}
