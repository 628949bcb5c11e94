import { existsSync } from "node:fs";
import { env } from "node:process";
import { canRun, runCommand } from "./run-command.mjs";

/** What tests read PDFs with, and the Debian package that brings each. */
const TOOLS = [
  { command: "pdftotext", flag: "-v", package: "poppler-utils" },
  { command: "qpdf", flag: "--version", package: "qpdf" },
];

/** Installs the tools that are missing where that is possible, and says so. */
export function getSystemTools() {
  const missing = TOOLS.filter((tool) => !canRun(tool.command, tool.flag)).map((tool) => tool.package);
  if (missing.length === 0) return;
  if (!hasApt()) {
    console.log(`Tests that read PDFs need ${missing.join(" and ")}; please install them.`);
    return;
  }
  console.log(`Installing ${missing.join(" and ")} with apt-get, for the tests that read PDFs …`);
  installWithApt(missing);
}

/** Whether packages of the distribution can be installed here: Debian or Ubuntu, as root. */
export function hasApt() {
  return process.getuid?.() === 0 && existsSync("/etc/debian_version") && existsSync("/usr/bin/apt-get");
}

/** Installs packages of the distribution; true when that worked. */
export function installWithApt(packages) {
  const environment = { DEBIAN_FRONTEND: env.DEBIAN_FRONTEND ?? "noninteractive" };
  runCommand("apt-get", ["-qq", "update"], { environment });
  const install = ["-qq", "-y", "--no-install-recommends", "install", ...packages];
  return runCommand("apt-get", install, { environment, quiet: true }) === 0;
}
