import type { Generator } from "@guidebook-kit/generator";

/** A generator that comes with the command: its name, and how to load it. */
export interface BuiltinGenerator {
  readonly name: string;
  readonly load: () => Promise<Generator>;
}

/** The generators that come with the command, in the order in which they run. */
export const builtinGenerators: readonly BuiltinGenerator[] = [
  { name: "model", load: async () => (await import("@guidebook-kit/generator-json-schema")).modelGenerator },
  {
    name: "json-schema",
    load: async () => (await import("@guidebook-kit/generator-json-schema")).jsonSchemaGenerator,
  },
  {
    name: "typescript",
    load: async () => (await import("@guidebook-kit/generator-typescript")).typescriptGenerator,
  },
  { name: "html-form", load: async () => (await import("@guidebook-kit/generator-html-form")).htmlForm },
  { name: "print", load: async () => (await import("@guidebook-kit/generator-print")).print },
  {
    name: "model-schema",
    load: async () => (await import("@guidebook-kit/generator-json-schema")).modelSchemaGenerator,
  },
  { name: "gallery", load: async () => (await import("@guidebook-kit/generator-gallery")).galleryGenerator },
];
