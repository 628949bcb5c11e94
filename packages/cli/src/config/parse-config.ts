import { GuidebookError, nearestWord } from "@guidebook-kit/core";
import { localeProblems } from "@guidebook-kit/locales";
import { z } from "zod";
import type { GuidebookConfig } from "./guidebook-config.js";

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null;

function isGenerator(value: unknown): boolean {
  return (
    isRecord(value) &&
    typeof value["name"] === "string" &&
    typeof value["generate"] === "function" &&
    (value["each"] === "guidebook" || value["each"] === "content") &&
    isRecord(value["options"]) &&
    typeof value["options"]["safeParse"] === "function"
  );
}

const Entry = z.custom<NonNullable<GuidebookConfig["generators"]>[number]>(
  (value) => isGenerator(value) || (isRecord(value) && isGenerator(value["generator"])),
  { error: "this is not a generator, nor { generator, options }" },
);

/** So many problems of one language are told; whoever has mended them sees the others. */
const MOST_PROBLEMS = 5;

function explainLocale(value: unknown): string {
  const problems = localeProblems(value);
  const more = problems.length - MOST_PROBLEMS;
  const told = problems.slice(0, MOST_PROBLEMS).join("; ");
  return more > 0 ? `${told}; and ${more} more` : told;
}

const Language = z.custom<NonNullable<GuidebookConfig["locales"]>[number]>(
  (value) => localeProblems(value).length === 0,
  { error: ({ input }) => explainLocale(input) },
);

const Languages = z.array(Language).superRefine((locales, context) => {
  const tags = locales.map(({ tag }) => tag);
  const index = tags.findIndex((tag, place) => tags.indexOf(tag) !== place);
  if (index === -1) return;
  context.addIssue({ code: "custom", path: [index], message: `"${tags[index]}" is here a second time` });
});

const Fields = z.custom<NonNullable<GuidebookConfig["fields"]>>(
  (value) => typeof value === "function" || (isRecord(value) && !Array.isArray(value)),
  { error: "this is not a schema, nor schemas by guidebook, nor a function that gives one" },
);

const Config = z.strictObject({
  content: z.string().min(1).optional(),
  output: z.string().min(1).optional(),
  generators: z.array(Entry).optional(),
  locales: Languages.optional(),
  options: z.record(z.string(), z.unknown()).optional(),
  templates: z.string().min(1).optional(),
  fields: Fields.optional(),
  pdf: z.boolean().optional(),
});

function explain(issue: z.core.$ZodIssue): string {
  if (issue.code !== "unrecognized_keys") return `${issue.path.map(String).join(".")}: ${issue.message}`;
  const [key = ""] = issue.keys;
  const near = nearestWord(key, Object.keys(Config.shape));
  return `"${key}" is not a setting${near === undefined ? "" : `; did you mean "${near}"`}`;
}

/**
 * Checks what a config file exports.
 *
 * @param value The file's default export.
 * @param file Name of the file, for messages.
 * @returns The config.
 * @throws GuidebookError `cli/invalid-config` when a setting is unknown or of the wrong kind.
 */
export function parseConfig(value: unknown, file: string): GuidebookConfig {
  const result = Config.safeParse(value);
  if (result.success) return value as GuidebookConfig;
  const problems = result.error.issues.map(explain).join("; ");
  const message = `${file} is not right. ${problems}.`;
  throw new GuidebookError("cli/invalid-config", message, { cause: result.error });
}
