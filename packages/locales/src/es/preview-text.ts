import type { PreviewText } from "../catalog/preview-text.js";

/** What the preview says in Spanish. */
export const previewText: PreviewText = {
  title: "Vista previa: {title}",
  chooseGuidebook: "Guía",
  views: "Vistas",
  allGuidebooks: "Todas las guías",
  form: "Formulario",
  worksheet: "Hoja de trabajo",
  largePrint: "Letra grande",
  guidebook: "Páginas de la guía",
  model: "Modelo",
  problems: { one: "{count} problema", many: "{count} de problemas", other: "{count} problemas" },
  lastGood: "Lo que tiene errores se queda como estaba antes, o no aparece. Seguirá cuando estén corregidos.",
  noPage: "Todavía no hay página. Aparecerá cuando los errores estén corregidos.",
  error: "Error",
  warning: "Aviso",
  didYouMean: "¿Quiso decir «{word}»?",
  more: { one: "y {count} más", other: "y {count} más" },
  upToDate: "Al día",
  stale: "De antes de los errores",
  leftOut: "Sin PDF: los hace guidebook build.",
  stopped: "La vista previa se ha detenido. Iníciela de nuevo con guidebook dev y esta página seguirá.",
};
