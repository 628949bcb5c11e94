import { readFile } from "node:fs/promises";

/** A file of the fixtures; every PDF there is what Chromium 156 printed of the HTML beside it. */
export async function readFixture(name: string): Promise<Uint8Array> {
  return new Uint8Array(await readFile(new URL(`fixtures/${name}`, import.meta.url)));
}
