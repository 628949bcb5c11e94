/** A template or a style sheet as a file. */
export interface TemplateFile {
  /** Relative POSIX path. */
  readonly path: string;
  readonly content: string;
}

/** Options of a generator that put edited files in the place of the kit's, each list by name. */
export type TemplateOptions = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** The templates of one generator. */
export interface TemplateSet {
  /** The files as the kit has them. */
  readonly files: readonly TemplateFile[];
  /** Takes edited files back in. */
  readonly toOptions: (files: readonly TemplateFile[]) => TemplateOptions;
}

/** A generator whose templates can be changed. */
export interface TemplateSource {
  /** The generator's name. */
  readonly generator: string;
  /** The folder in which its templates stand. */
  readonly folder: string;
  readonly load: () => Promise<TemplateSet>;
}

/** The generators whose templates can be changed. To add one: a line here. */
export const templateSources: readonly TemplateSource[] = [
  {
    generator: "print",
    folder: "print",
    load: async () => {
      const { listPrintTemplates, printOverrides } = await import("@guidebook-kit/generator-print");
      return { files: listPrintTemplates(), toOptions: (files) => ({ ...printOverrides(files) }) };
    },
  },
  {
    generator: "html-form",
    folder: "form",
    load: async () => {
      const { formOverrides, listFormTemplates } = await import("@guidebook-kit/generator-html-form");
      return { files: listFormTemplates(), toOptions: (files) => ({ ...formOverrides(files) }) };
    },
  },
];
