/**
 * Prints a table of plain text: the first column to the left, all others to the right.
 *
 * @param title What it compares, and how.
 * @param rows The heads, then the rows; every cell a text.
 */
export function printTable(title, rows) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  const lines = rows.map((row) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0]) : cell.padStart(widths[column])))
      .join("  "),
  );
  console.log(`${title}\n`);
  for (const line of lines) console.log(`  ${line.trimEnd()}`);
  console.log("");
}
