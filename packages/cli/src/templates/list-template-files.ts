import { type GuidebookInput, parseOptions } from "@guidebook-kit/generator";
import type { GuidebookConfig } from "../config/guidebook-config.js";
import type { MadeFile } from "../output/manifest.js";
import { folderFiles } from "./folder.generated.js";
import { templateSources } from "./template-sets.js";

/** A file of the folder, and what it holds. */
export interface NewTemplateFile extends MadeFile {
  readonly content: string;
}

/** Which generator the pages come from. */
const PRINT = "print";

const README = "README.md";

async function listData(input: GuidebookInput, config: GuidebookConfig): Promise<NewTemplateFile[]> {
  const { PRINT_VARIANT_NAMES, print, printData, printVariant } = await import(
    "@guidebook-kit/generator-print"
  );
  const { fillable } = parseOptions(print, config.options?.[print.name]);
  return PRINT_VARIANT_NAMES.map((name) => ({
    path: `${PRINT}/data/${name}.json`,
    generator: PRINT,
    content: `${JSON.stringify(printData(input, printVariant(name), { fillable }), null, 2)}\n`,
  }));
}

/**
 * Lists the files of a folder with templates.
 *
 * @param input The guidebook whose pages the data are of.
 * @param config The config, whose options for pages hold for the data too.
 * @returns All templates and style sheets, the data, the program that renders them, and a README.
 */
export async function listTemplateFiles(
  input: GuidebookInput,
  config: GuidebookConfig,
): Promise<NewTemplateFile[]> {
  const files: NewTemplateFile[] = [];
  for (const { generator, folder, load } of templateSources) {
    const set = await load();
    files.push(...set.files.map(({ path, content }) => ({ path: `${folder}/${path}`, generator, content })));
  }
  for (const [name, content] of Object.entries(folderFiles)) {
    files.push({ path: name === README ? name : `${PRINT}/${name}`, generator: PRINT, content });
  }
  return [...files, ...(await listData(input, config))];
}
