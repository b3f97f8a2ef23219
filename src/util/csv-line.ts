/** What a spreadsheet would take for the beginning of a formula (OWASP, "CSV Injection"), also behind blanks. */
const formula = /^\s*[=+\-@\t\r\n\uff0b\uff0d\uff1d\uff20|]/u;

/**
 * A line of CSV (RFC 4180) with its end: words that a spreadsheet would run as a formula stand behind an apostrophe, numbers
 * never do; null is an empty cell.
 *
 * @example
 * csvLine(["=SUM(A1)", 2, null]); // "'=SUM(A1),2,\r\n"
 */
export function csvLine(cells: readonly (string | number | null)[]): string {
  return `${cells.map(field).join(",")}\r\n`;
}

function field(cell: string | number | null): string {
  if (cell === null) return "";
  const safe = typeof cell === "string" && formula.test(cell) ? `'${cell}` : String(cell);
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
