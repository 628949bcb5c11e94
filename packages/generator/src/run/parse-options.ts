import { GuidebookError } from "@guidebook-kit/core";
import type { z } from "zod";
import type { Generator } from "../contract/generator.js";

/**
 * Parses the options of a generator.
 *
 * @param generator The generator.
 * @param options Options as a caller gave them; all defaults when undefined.
 * @returns The options with every default filled in.
 * @throws GuidebookError `generator/invalid-options` when the generator's schema refuses them.
 */
export function parseOptions<Options extends z.ZodType>(
  generator: Pick<Generator, "name"> & { readonly options: Options },
  options: unknown,
): z.output<Options> {
  const result = generator.options.safeParse(options ?? {});
  if (result.success) return result.data;
  const problems = result.error.issues.map((issue) => {
    const path = issue.path.map(String).join(".");
    return path === "" ? issue.message : `${path}: ${issue.message}`;
  });
  throw new GuidebookError(
    "generator/invalid-options",
    `The options of the generator "${generator.name}" are not right. ${problems.join("; ")}`,
    { cause: result.error },
  );
}
