import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { KnipConfig } from "knip";
import { readPackages } from "./scripts/boundaries/read-packages.mjs";

interface EmbedEntry {
  readonly kind?: string;
  readonly from: string | readonly string[];
}

interface Manifest {
  readonly guidebookKit?: { readonly embed?: readonly EmbedEntry[] };
}

const root = import.meta.dirname;

/** What a package embeds counts as used: scripts are entries, and bytes come out of registry packages. */
function describePackage(folder: string) {
  const manifest: Manifest = JSON.parse(readFileSync(join(root, folder, "package.json"), "utf8"));
  const embedded = manifest.guidebookKit?.embed ?? [];
  const fromOf = (kind: string) =>
    embedded.filter((entry) => entry.kind === kind).flatMap(({ from }) => from);
  return {
    entry: [...fromOf("script"), "src/**/*.test.ts", "test/**/*.test.ts"],
    project: ["src/**/*.ts", "test/**/*.ts"],
    ignoreDependencies: [...new Set(fromOf("binary").map((from) => from.split("/").slice(0, 2).join("/")))],
  };
}

const config: KnipConfig = {
  ignore: ["**/golden/**"],
  // Programs of the system, which `npm test` installs where it can.
  ignoreBinaries: ["pdfinfo", "pdftocairo", "pdftoppm", "pdftotext", "qpdf"],
  // A type that stands in an exported signature is exported with it.
  ignoreExportsUsedInFile: { interface: true, type: true },
  workspaces: {
    ".": {
      entry: ["scripts/*.mjs", "scripts/boundaries/check-boundaries.mjs", "scripts/**/*.test.ts"],
      project: ["scripts/**/*.{mjs,ts}", "!scripts/bench/**"],
      // turbo starts pnpm by name; people start the kit's own command with npx.
      ignoreDependencies: ["pnpm", "@guidebook-kit/cli"],
    },
    content: { entry: ["test/**/*.test.ts"], project: ["test/**/*.ts"] },
    "examples/*": { entry: ["*.{ts,jsx,mjs}", "test/**/*.test.ts"], project: ["**/*.{ts,tsx,jsx,mjs}"] },
    "examples/planning-server": {
      entry: ["src/main.ts", "test/**/*.test.ts"],
      project: ["**/*.ts"],
      // Which guidebooks it offers stands in a list: their files are asked for by name.
      ignoreDependencies: ["@guidebook-kit/content"],
    },
    ...Object.fromEntries(readPackages(root).map(({ folder }) => [folder, describePackage(folder)])),
  },
};

export default config;
