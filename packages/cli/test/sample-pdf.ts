import { makePdf, openBrowser } from "@guidebook-kit/pdf";
import { type Control, listControls, type Worksheet } from "@guidebook-kit/worksheet";

const escapeText = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

function drawControl({ name, kind, label }: Control): string {
  const height = kind === "notes" ? 60 : 20;
  const width = kind === "checkbox" ? "20pt" : "100%";
  const marker = `<a style="display: block; height: 100%" href="field:${encodeURIComponent(name)}"></a>`;
  const box = `<span style="display: block; width: ${width}; height: ${height}pt">${marker}</span>`;
  return `<p style="break-inside: avoid">${escapeText(label)} ${box}</p>\n`;
}

/** A worksheet as a fillable PDF, with one box below the other; made with the machine's browser. */
export async function samplePdf(worksheet: Worksheet): Promise<Uint8Array> {
  const shown = listControls(worksheet).filter(({ kind }) => kind !== "hidden");
  const html = `<!doctype html>
<html lang="${worksheet.locale}"><meta charset="utf-8"><title>Worksheet</title>
<h1>Worksheet</h1>
${shown.map(drawControl).join("")}</html>
`;
  const browser = await openBrowser();
  if ("reason" in browser) throw new Error(`${browser.reason}: run \`npm test\`, or name a browser.`);
  try {
    const { pdf, diagnostics } = await makePdf(html, {
      browser,
      file: "worksheet.pdf",
      worksheet,
      everyControl: true,
    });
    if (pdf === undefined) throw new Error(diagnostics.map(({ message }) => message).join("\n"));
    return pdf;
  } finally {
    await browser.close();
  }
}
