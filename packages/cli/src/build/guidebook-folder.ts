import type { Guidebook } from "@guidebook-kit/core";

/**
 * Names the folder of a guidebook in one language, within the output folder.
 *
 * @param guidebook The guidebook.
 * @returns For example `my-guidebook/en`.
 */
export function guidebookFolder({ id, locale }: Pick<Guidebook, "id" | "locale">): string {
  return `${id}/${locale}`;
}
