// Tests run against the sources, which import generated modules: bring those up to date first.
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { stderr } from "node:process";
import { embedAssets } from "./embed-assets.mjs";

export async function setup() {
  const packages = join(import.meta.dirname, "..", "packages");
  for (const name of readdirSync(packages)) {
    if (!existsSync(join(packages, name, "package.json"))) continue;
    // Tests of a package that cannot be embedded fail at their imports; those of the others still run.
    await embedAssets(join(packages, name)).catch((error) => stderr.write(`${error.message}\n`));
  }
}
