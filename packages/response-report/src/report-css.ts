import { reportStyles } from "./report-styles.generated.js";

/** The order of the style sheets: what comes later wins. */
const BEFORE = ["frame", "differences", "charts", "words", "tables", "narrow"] as const;
const AFTER = ["forced-colors", "print"] as const;

const sheet = (name: string): string => reportStyles[`${name}.css`] ?? "";

/** Tables become cards where they have no room: on a small screen, and charts of many groups everywhere. */
const cards = `@media screen and (max-width: 760px) {
${sheet("table-cards")}${sheet("chart-cards")}}
.many {
${sheet("chart-cards")}}`;

/** The report's styles; the theme's come before them. */
export const reportCss: string = [...BEFORE.map(sheet), cards, ...AFTER.map(sheet)].join("\n");
