import { expect, test } from "vitest";
import { readContent } from "../src/index.js";
import { SAMPLE_FRAMEWORK, SAMPLE_GUIDEBOOK, sampleContent } from "./sample/sample-content.js";

const WAYS: Readonly<Record<string, (text: string) => string>> = {
  "a carriage return and a line feed": (text) => text.replaceAll("\n", "\r\n"),
  "a carriage return": (text) => text.replaceAll("\n", "\r"),
  "a byte order mark before all": (text) => `\ufeff${text}`,
  "both a mark and Windows line ends": (text) => `\ufeff${text.replaceAll("\n", "\r\n")}`,
  "tabs in the place of spaces before items": (text) => text.replaceAll(/^ {2}- /gm, "\t- "),
  "spaces at the ends of lines": (text) => text.replaceAll(/(?<=[.:?])\n/g, " \n"),
};

test.each(Object.entries(WAYS))("lines that end with %s mean the same", (_name, change) => {
  const plain = readContent(sampleContent());
  const changed = readContent(
    sampleContent({ framework: change(SAMPLE_FRAMEWORK), guidebook: change(SAMPLE_GUIDEBOOK) }),
  );
  expect(changed.guidebooks).toHaveLength(1);
  expect(changed.frameworks).toEqual(plain.frameworks);
  expect(changed.guidebooks).toEqual(plain.guidebooks);
});

test("offsets count from the beginning of the file, a byte order mark included", () => {
  const guidebook = `\ufeff${SAMPLE_GUIDEBOOK.replace("status: draft", "status: drfat").replaceAll("\n", "\r\n")}`;
  const [error] = readContent(sampleContent({ guidebook })).diagnostics;
  const start = guidebook.indexOf("drfat");
  expect(error?.position?.start).toEqual({ line: 5, column: 9, offset: start });
  expect(error?.fix?.edits).toEqual([{ start, end: start + 5, text: "draft" }]);
});
