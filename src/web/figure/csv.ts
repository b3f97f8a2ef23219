import { type Cell, cellText, type Twin } from "./twin.ts";

/** What a spreadsheet would take for the beginning of a formula (OWASP, "CSV Injection"), also behind blanks. */
const formula = /^\s*[=+\-@\t\r\n\uff0b\uff0d\uff1d\uff20|]/u;

/**
 * A table as CSV (RFC 4180, UTF-8): a first line of titles; words that a spreadsheet would run as a formula stand
 * behind an apostrophe, numbers never do.
 *
 * @example
 * toCsv({ columns: [{ title: "who" }, { title: "how often" }], rows: [["=SUM(A1)", 2]] });
 * // "who,how often\r\n'=SUM(A1),2\r\n"
 */
export function toCsv({ columns, rows }: Twin): string {
  const lines = [columns.map(({ title }) => title), ...rows];
  return lines.map((line) => `${line.map(field).join(",")}\r\n`).join("");
}

function field(cell: Cell): string {
  const text = cellText(cell);
  const safe = typeof cell !== "number" && formula.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
