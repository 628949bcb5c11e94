// `npm start`: builds the packages, sees to a browser for the PDFs, and builds everything in content/.
// Arguments are handed on: `npm start -- --no-pdf`, `npm start -- --browser /path/to/chrome`.
import { argv, exit } from "node:process";
import { browserEnvironment } from "./browser/browser-environment.mjs";
import { buildPackages, runCommand } from "./run-command.mjs";

const passedOn = argv.slice(2);

console.log("Building the packages (about a minute the first time) …");
const built = buildPackages();
if (built !== 0) exit(built);

const wantsBrowser = !passedOn.some((word) => word === "--no-pdf" || word.startsWith("--browser"));
const environment = wantsBrowser ? await browserEnvironment() : {};

exit(
  runCommand(process.execPath, ["packages/cli/dist/main.js", "build", "content", ...passedOn], {
    environment,
  }),
);
