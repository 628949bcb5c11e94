import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readPackages } from "../boundaries/read-packages.mjs";
import { ROOT } from "../run-command.mjs";

/**
 * Packs every package that is published, as publishing would.
 *
 * @param {string} destination Absolute path of the folder for the tarballs.
 * @returns {{ name: string, folder: string, tarball: string }[]} Absolute paths of folder and tarball.
 */
export function packPackages(destination) {
  const folders = [...readPackages(ROOT).map(({ folder }) => folder), "content"].map((folder) =>
    join(ROOT, folder),
  );
  return folders.map((folder) => {
    const { name } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
    const pnpm = join(ROOT, "node_modules", ".bin", "pnpm");
    const { status, stdout, stderr } = spawnSync(
      pnpm,
      ["pack", "--pack-destination", destination, "--json"],
      {
        cwd: folder,
        encoding: "utf8",
        shell: process.platform === "win32",
        maxBuffer: 64 * 1024 * 1024,
      },
    );
    if (status !== 0) throw new Error(`${name} cannot be packed.\n${stdout}${stderr}`);
    return { name, folder, tarball: JSON.parse(stdout).filename };
  });
}
