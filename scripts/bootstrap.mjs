// Runs before `npm start`, `npm test` and `npm run check`: installs when the lockfile is newer than what is installed.
import "./check-node.mjs";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { exit } from "node:process";
import { ROOT, runCommand } from "./run-command.mjs";

const wanted = readFileSync(join(ROOT, "pnpm-lock.yaml"), "utf8");
const installed = join(ROOT, "node_modules", ".pnpm", "lock.yaml");

if (!existsSync(installed) || readFileSync(installed, "utf8") !== wanted) {
  const { packageManager } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));
  console.log(`Installing with ${packageManager} …`);
  const status = runCommand("npx", ["--yes", packageManager, "install", "--frozen-lockfile"]);
  if (status !== 0) exit(status);
}
