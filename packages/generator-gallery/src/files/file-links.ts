import { formatText, type GalleryText } from "@guidebook-kit/locales";

/** Kinds of a guidebook's files, in the order in which a card lists them. */
const GROUPS = ["worksheet", "guidebook", "pages", "software", "others"] as const;

/** A kind of a guidebook's files. */
export type FileGroup = (typeof GROUPS)[number];

/** A link to a file. */
export interface FileLink {
  /** Relative to the gallery. */
  readonly href: string;
  readonly label: string;
  /** True for files that a browser should keep instead of showing them. */
  readonly download: boolean;
}

/** The files of one kind. */
export interface FileList {
  readonly group: FileGroup;
  readonly label: string;
  readonly links: readonly FileLink[];
}

/** A page that is made for paper: what it holds, its sheet, its format. */
const PAGE = /^(worksheet|guidebook)\.([a-z0-9-]+)\.(pdf|html)$/;

interface SortedLink extends FileLink {
  readonly group: FileGroup;
  /** Links of one group stand in this order. */
  readonly rank: number;
}

/** Own property of a record of texts, whatever a file's name is. */
const textFor = (texts: Readonly<Record<string, string>>, name: string): string | undefined =>
  Object.hasOwn(texts, name) ? texts[name] : undefined;

const rankOf = (texts: Readonly<Record<string, string>>, name: string): number => {
  const rank = Object.keys(texts).indexOf(name);
  return rank < 0 ? Object.keys(texts).length : rank;
};

/**
 * Writes a file's path as an address.
 *
 * @param path Relative to the output folder, which the gallery stands in.
 * @returns The relative address.
 */
export function hrefOf(path: string): string {
  return path.split("/").map(encodeURIComponent).join("/");
}

/**
 * Names a file that no person reads as it is.
 *
 * @param path Its path.
 * @param name Its name, as the table of names has it.
 * @param text The gallery's wording.
 * @returns A link by which the file is kept.
 */
export function dataLink(path: string, name: string, text: GalleryText): FileLink {
  return { href: hrefOf(path), label: textFor(text.files, name) ?? name, download: true };
}

interface FileNames {
  readonly text: GalleryText;
  /** Names of all files of the folder. */
  readonly names: readonly string[];
}

/** A page for paper: its PDF, or itself where there is none; a page beside its PDF is for the screen. */
function paperLink(path: string, name: string, { text, names }: FileNames): SortedLink | undefined {
  const [, group, sheet = "", format] = PAGE.exec(name) ?? [];
  if (group !== "worksheet" && group !== "guidebook") return undefined;
  const sheetName = textFor(text.sheets, sheet) ?? sheet;
  // Among pages for the screen, all worksheets stand before the guidebooks.
  const behind = group === "guidebook" ? Object.keys(text.sheets).length + 1 : 0;
  const link = { rank: behind + rankOf(text.sheets, sheet), href: hrefOf(path), download: false };
  if (format === "pdf") return { ...link, group, label: formatText(text.pdf, { sheet: sheetName }) };
  if (!names.includes(`${group}.${sheet}.pdf`)) {
    return { ...link, group, label: formatText(text.webPage, { sheet: sheetName }) };
  }
  const label = formatText(text.pageOf, { group: text.fileGroups[group], sheet: sheetName });
  return { ...link, group: "pages", label };
}

function otherLink(path: string, name: string, text: GalleryText): SortedLink {
  const known = textFor(text.files, name) !== undefined;
  const rank = rankOf(text.files, name);
  return { ...dataLink(path, name, text), group: known ? "software" : "others", rank, download: known };
}

/**
 * Sorts a guidebook's files for people.
 *
 * @param files Paths relative to the output folder.
 * @param folder The guidebook's folder in one language, without a slash at the end.
 * @param options The gallery's wording, and names of files that the card shows in another way.
 * @returns The kinds that there are; every file not left out has exactly one link.
 */
export function listFiles(
  files: readonly string[],
  folder: string,
  { text, leaveOut }: { readonly text: GalleryText; readonly leaveOut: readonly string[] },
): FileList[] {
  const nameOf = (path: string): string =>
    path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : path;
  const names = files.map(nameOf);
  const links = files
    .filter((path) => !leaveOut.includes(nameOf(path)))
    .map((path) => {
      const name = nameOf(path);
      return paperLink(path, name, { text, names }) ?? otherLink(path, name, text);
    })
    .toSorted((left, right) => left.rank - right.rank);
  return GROUPS.flatMap((group) => {
    const own = links.filter((link) => link.group === group);
    return own.length === 0 ? [] : [{ group, label: text.fileGroups[group], links: own }];
  });
}
