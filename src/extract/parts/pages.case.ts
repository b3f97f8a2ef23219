import { readFileSync } from "node:fs";
import type { ReportParts } from "./report-parts.ts";

/** An invented page: its text, and its marked parts as "what: words". */
export interface InventedPage {
  readonly name: string;
  readonly text: string;
  readonly marked: readonly string[];
}

const marks = /⟦([^|⟧]+)\|([^⟧]*)⟧/gu;

/** The pages of a file of `fixtures`: "=== name", then the text with ⟦reason|words⟧ or ⟦@field|words⟧ around its parts. */
export function inventedPages(file: string): InventedPage[] {
  return readFileSync(new URL(`fixtures/${file}`, import.meta.url), "utf8")
    .split(/^=== /mu)
    .slice(1)
    .map((piece) => {
      const name = piece.slice(0, piece.indexOf("\n"));
      const body = piece.slice(piece.indexOf("\n") + 1).trimEnd();
      const marked = [...body.matchAll(marks)].map(([, what = "", words = ""]) => `${what}: ${words}`);
      return { name, text: body.replace(marks, "$2"), marked };
    });
}

/** What was found in a text, as "what: words"; of the fields only those that are named. */
export function partsAsMarked(text: string, parts: ReportParts, fields: ReadonlySet<string>): string[] {
  const ranges: [what: string, range: { start: number; end: number } | null | undefined][] = [
    ["@headline", parts.headline],
    ["@dateline", parts.dateline?.range],
    ["@byline", parts.byline?.range],
    ["@agency", parts.agency?.range],
    ...parts.published.map((line): [string, typeof line.range] => [`@${line.kind}`, line.range]),
    ...parts.notices.map((notice): [string, typeof notice.range] => [`@${notice.kind}`, notice.range]),
  ];
  const found = [
    ...parts.stray.map(({ range, reason }) => ({ what: `${reason}`, range })),
    ...ranges.flatMap(([what, range]) => (range && fields.has(what) ? [{ what, range }] : [])),
  ];
  return found
    .sort((a, b) => a.range.start - b.range.start)
    .map(({ what, range }) => `${what}: ${text.slice(range.start, range.end)}`);
}
