// `npm run bench`: brings the benchmarks' own dependencies and the packages up to date, then runs every benchmark.
import { join } from "node:path";
import { execPath, exit } from "node:process";
import { buildPackages, ROOT, runCommand } from "../run-command.mjs";

const BENCHMARKS = ["parse-to-model.mjs"];
const folder = join(ROOT, "scripts", "bench");

const steps = [
  () =>
    runCommand("pnpm", ["install", "--dir", folder, "--ignore-workspace", "--frozen-lockfile", "--silent"]),
  buildPackages,
  ...BENCHMARKS.map((file) => () => runCommand(execPath, [join(folder, file)])),
];

for (const step of steps) {
  const status = step();
  if (status !== 0) exit(status);
}
