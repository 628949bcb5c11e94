import { execFile } from "node:child_process";
import { promisify } from "node:util";

/** A rectangle on a page, in points from its upper left corner. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  /** A word, or the name of a field. */
  readonly what: string;
}

/** What stands where on a page. */
export interface MeasuredPage {
  readonly width: number;
  readonly height: number;
  readonly words: readonly Box[];
  /** The markers of fields. */
  readonly markers: readonly Box[];
}

const numbersIn = (text: string, pattern: RegExp): number[] =>
  (pattern.exec(text)?.slice(1) ?? []).map(Number);

/** The words of each page, as poppler places them. */
async function readWords(file: string): Promise<Omit<MeasuredPage, "markers">[]> {
  const { stdout } = await promisify(execFile)("pdftotext", ["-bbox", file, "-"], { maxBuffer: 64_000_000 });
  return stdout
    .split("<page ")
    .slice(1)
    .map((page) => {
      const [width = 0, height = 0] = numbersIn(page, /width="([\d.]+)" height="([\d.]+)"/);
      const words = page.matchAll(
        /<word xMin="([-\d.]+)" yMin="([-\d.]+)" xMax="([-\d.]+)" yMax="([-\d.]+)">(.*?)<\/word>/g,
      );
      return {
        width,
        height,
        words: Array.from(words, ([, left, top, right, bottom, what = ""]) => ({
          left: Number(left),
          top: Number(top),
          right: Number(right),
          bottom: Number(bottom),
          what,
        })),
      };
    });
}

/** The objects of a PDF as Chromium writes it, by their numbers. */
function readObjects(pdf: string): Map<number, string> {
  const objects = pdf.matchAll(/(?:^|\n)(\d+) 0 obj\n(<<[\s\S]*?)\nendobj/g);
  return new Map(Array.from(objects, ([, number, text = ""]) => [Number(number), text]));
}

function readMarker(annotation: string, height: number): Box[] {
  const name = /\/URI \(field:([^)]*)\)/.exec(annotation)?.[1];
  if (name === undefined) return [];
  const [left = 0, low = 0, right = 0, high = 0] = numbersIn(
    annotation,
    /\/Rect \[([-\d.]+) ([-\d.]+) ([-\d.]+) ([-\d.]+)\]/,
  );
  return [{ left, right, top: height - high, bottom: height - low, what: decodeURIComponent(name) }];
}

/**
 * Measures a PDF that Chromium has printed.
 *
 * @param file Path of the PDF.
 * @param pdf Its bytes.
 * @returns Its pages, in order.
 */
export async function measurePages(file: string, pdf: Buffer): Promise<MeasuredPage[]> {
  const objects = readObjects(pdf.toString("latin1"));
  const pages = [...objects]
    .filter(([, text]) => /\/Type \/Page\n/.test(text))
    .toSorted(([left], [right]) => left - right);
  return (await readWords(file)).map((page, index) => {
    const annotations = /\/Annots \[([^\]]*)\]/.exec(pages[index]?.[1] ?? "")?.[1] ?? "";
    const markers = Array.from(annotations.matchAll(/(\d+) 0 R/g), ([, number]) =>
      readMarker(objects.get(Number(number)) ?? "", page.height),
    );
    return { ...page, markers: markers.flat() };
  });
}

/** What a box shows: without the room above and below a line, which may run down the page, and a field's edge. */
function core(box: Box): Box {
  const [width, height] = [box.right - box.left, box.bottom - box.top];
  const runsDown = box.what.length > 1 && height > width;
  const across = (size: number): number => size * 0.22;
  const along = (size: number): number => Math.min(1, size * 0.1);
  const x = runsDown ? across(width) : along(width);
  const y = runsDown ? along(height) : across(height);
  return { ...box, left: box.left + x, right: box.right - x, top: box.top + y, bottom: box.bottom - y };
}

const meets = (one: Box, other: Box): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;

/** Names everything that overlaps something else, or leaves the page. */
export function faultsOf({ width, height, words, markers }: MeasuredPage): string[] {
  const paper: Box = { left: 0, top: 0, right: width, bottom: height, what: "" };
  const boxes = [...words, ...markers].map(core);
  const outside = boxes.filter(
    ({ left, right, top, bottom }) =>
      left < paper.left || right > paper.right || top < paper.top || bottom > paper.bottom,
  );
  const overlaps = boxes.flatMap((one, index) =>
    boxes
      .slice(index + 1)
      .filter((other) => meets(one, other))
      .map((other) => `${one.what} over ${other.what}`),
  );
  return [...outside.map(({ what }) => `${what} outside`), ...overlaps];
}
