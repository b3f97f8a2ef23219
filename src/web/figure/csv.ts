import { csvLine } from "../../util/csv-line.ts";
import { cellText, type Twin } from "./twin.ts";

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
  return lines.map((line) => csvLine(line.map((cell) => (typeof cell === "number" ? cell : cellText(cell))))).join("");
}
