/**
 * A name that fits into a column: of a longer one the end, which tells files of one folder and rows of one table apart.
 *
 * @example
 * endOfName("/reports/2026/march.jsonl#17", 16); // "…/march.jsonl#17"
 */
export function endOfName(name: string, width: number): string {
  const letters = [...name];
  return letters.length <= width ? name : `…${letters.slice(1 - width).join("")}`;
}
