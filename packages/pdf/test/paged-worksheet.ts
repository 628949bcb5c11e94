import { type Control, listControls, type Worksheet } from "@guidebook-kit/worksheet";

const STYLE = `@page { size: letter; margin: 15mm; @bottom-center { content: "Page " counter(page) } }
body { font: 11pt sans-serif }
p { break-inside: avoid; margin: 6pt 0 }
.field { display: block; width: 100%; height: 100% }
.line, .cell, .notes { border: 1pt solid #666 }
.line { height: 20pt }
.cell { height: 44pt }
.notes { height: 60pt }
.tick { display: inline-block; width: 12pt; height: 12pt; border: 1pt solid }`;

const BOX: Readonly<Record<Control["kind"], string>> = {
  line: "line",
  date: "cell",
  number: "line",
  choice: "line",
  notes: "notes",
  checkbox: "tick",
  hidden: "",
};

const escapeText = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

function drawControl({ name, kind, label }: Control): string {
  const marker = `<a class="field" href="field:${encodeURIComponent(name)}" aria-label="${escapeText(label)}"></a>`;
  return `<p>${escapeText(label)} <span class="${BOX[kind]}" style="${kind === "checkbox" ? "" : "display: block"}">${marker}</span></p>\n`;
}

/** A worksheet as a paged page, with one box below the other. */
export function pagedWorksheet(worksheet: Worksheet): string {
  const shown = listControls(worksheet).filter(({ kind }) => kind !== "hidden");
  return `<!doctype html>
<html lang="${worksheet.locale}">
<head>
<meta charset="utf-8">
<title>Worksheet</title>
<style>
${STYLE}
</style>
</head>
<body>
<h1>Worksheet</h1>
${shown.map(drawControl).join("")}</body>
</html>
`;
}
