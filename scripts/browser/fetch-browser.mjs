// The last way to a browser: a Chromium that ships inside an npm package. It is fetched into a cache, and only
// when nothing else is found; no package depends on it.
//
// It runs without Chromium's system libraries. Tried with 143.0.4 on Node 20.20 in a chroot that held nothing but
// node, sh, dirname, readlink and what those are linked against (glibc, libm, libdl, libpthread, libgcc_s,
// libstdc++): it printed a tagged PDF. The others that it is linked against (nss, nspr, expat) are in the package;
// a starter beside it names them and its fonts.
import { chmodSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { arch, execPath, pid, platform } from "node:process";
import { ROOT, runCommand } from "../run-command.mjs";

const PACKAGE = "@sparticuz/chromium";
const VERSION = "143.0.4";
const CACHE = join(ROOT, "node_modules", ".cache", "guidebook-browser");
const FOLDER = join(CACHE, VERSION);
const STARTER = "chromium.sh";

const STARTER_TEXT = `#!/bin/sh
here=$(dirname "$(readlink -f "$0")")
export LD_LIBRARY_PATH="$here/al2023/lib\${LD_LIBRARY_PATH:+:$LD_LIBRARY_PATH}"
export FONTCONFIG_FILE="$here/fonts.conf"
exec "$here/chromium" "$@"
`;

const FONTS_TEXT = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir prefix="relative">fonts</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>
`;

// Run in a process of its own: the package decides by these variables where to unpack, and whether its
// libraries are needed.
const UNPACK = `import chromium from "${PACKAGE}"; await chromium.executablePath();`;

/** Path of the browser fetched earlier, or undefined. */
export function fetchedBrowser() {
  const starter = join(FOLDER, STARTER);
  return existsSync(starter) ? starter : undefined;
}

/** Fetches the browser, after saying so; its path, or undefined where it cannot run or be had. */
export function fetchBrowser() {
  if (platform !== "linux" || arch !== "x64") return undefined;
  console.log(`No browser found: fetching ${PACKAGE} ${VERSION} (70 MB) into node_modules/.cache …`);
  // Prepared aside and renamed, so that a fetch that was cut off is never taken for a browser.
  const work = join(CACHE, `work-${pid}`);
  mkdirSync(work, { recursive: true });
  try {
    return prepare(work) ? fetchedBrowser() : undefined;
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

function prepare(work) {
  const target = join(work, "browser");
  mkdirSync(target);
  writeFileSync(join(work, "package.json"), '{ "private": true, "type": "module" }\n');
  writeFileSync(join(work, "unpack.mjs"), UNPACK);
  const install = [
    "install",
    "--prefix",
    work,
    "--no-audit",
    "--no-fund",
    "--no-package-lock",
    "--ignore-scripts",
    // Without a network, whoever waits learns of it soon.
    "--prefer-offline",
    "--fetch-retries=1",
    "--fetch-retry-mintimeout=1000",
    `${PACKAGE}@${VERSION}`,
  ];
  if (runCommand("npm", install, { quiet: true }) !== 0) return false;
  const environment = { TMPDIR: target, AWS_EXECUTION_ENV: "AWS_Lambda_nodejs20.x" };
  if (runCommand(execPath, [join(work, "unpack.mjs")], { environment }) !== 0) return false;
  writeFileSync(join(target, "fonts.conf"), FONTS_TEXT);
  writeFileSync(join(target, STARTER), STARTER_TEXT);
  chmodSync(join(target, STARTER), 0o755);
  rmSync(FOLDER, { recursive: true, force: true });
  renameSync(target, FOLDER);
  return true;
}
