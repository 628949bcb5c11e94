import type { GuidebookConfig } from "../config/guidebook-config.js";
import { textDigest } from "../library/open-files.js";
import { kitIdentity } from "./kit-identity.js";
import { plainFingerprint } from "./plain-fingerprint.js";

/**
 * Tells what the reading of all content depends on: the kit, and the languages. What else the config says concerns
 * what is made of it, and is told by units.
 *
 * @param config The config.
 * @returns A digest; undefined when it cannot be told, so that nothing may be taken from an earlier build.
 */
export async function buildEnvironment(config: GuidebookConfig): Promise<string | undefined> {
  const settings = plainFingerprint(config.locales ?? []);
  const kit = await kitIdentity();
  return settings === undefined || kit === undefined ? undefined : textDigest(`${kit} ${settings}`);
}
