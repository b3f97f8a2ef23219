import { extname } from "node:path";

/** Endings of files in which a folder may hold reports. */
const endings = new Set(
  "txt text md markdown htm html xhtml pdf docx eml xml rss atom json jsonl ndjson csv tsv warc zip gz".split(" "),
);

/**
 * Whether a file in a folder may hold reports, by its name; one without an ending may.
 *
 * @example
 * holdsReports("/reports/a.html"); // true
 * holdsReports("/reports/a.png"); // false
 */
export function holdsReports(path: string): boolean {
  const ending = extname(path).slice(1).toLowerCase();
  return ending === "" || endings.has(ending);
}
