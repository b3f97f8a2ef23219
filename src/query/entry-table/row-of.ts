import type { Actor, Entry, EntryDate, ReportRecord, Span } from "../../record/index.ts";
import type { ReviewStatus } from "../../store/reviews.ts";
import type { ReportHead } from "../../store/store.ts";

/** A cell of a table: null where nothing is known. */
export type Cell = string | number | null;

/** A title and what stands below it. */
export type Column<E extends Entry = Entry> = readonly [title: string, cell: (row: Row<E>) => Cell];

/** What a row of a table is made of. */
export interface Row<E extends Entry = Entry> {
  readonly entry: E;
  readonly report: ReportHead;
  readonly record: ReportRecord;
  /** The names of actors by their ids. */
  readonly names: Readonly<Record<string, string>>;
  readonly actors: ReadonlyMap<string, Actor>;
  readonly status: ReviewStatus;
  /** The outlet that the report or its page names, and the address that it is at; null where they name none. */
  readonly outlet: string | null;
  readonly url: string | null;
}

const between = "; ";

/** Several in one cell; null for none. */
export const several = (words: readonly string[]): string | null =>
  words.length === 0 ? null : words.map(oneLine).join(between);

/** The same where some are not known: "?" for each of these; null where none is known. */
export const severalKnown = (words: readonly (string | null)[]): string | null =>
  words.every((word) => word === null) ? null : several(words.map((word) => word ?? "?"));

/** Words as written, in one line. */
export const oneLine = (words: string): string => words.replaceAll(/\s+/gu, " ").trim();

/** The report's words, passages apart by an ellipsis. */
export const wordsOf = (spans: readonly Span[]): string | null =>
  spans.length === 0 ? null : spans.map(({ text }) => oneLine(text)).join(" … ");

/** The name of an actor, of the report's own voice, or an id without a name. */
export const nameOf = ({ names }: Pick<Row, "names">, ref: string): string =>
  ref === "author" ? "the report" : (names[ref] ?? ref);

/** Actors by name, and the column behind with the PLOVER codes of these, in the same order, "?" where none is known. */
export function actorColumns<E extends Entry>(
  one: string,
  refsOf: (entry: E) => readonly string[],
): readonly Column<E>[] {
  return [
    [one, (row) => several(refsOf(row.entry).map((ref) => nameOf(row, ref)))],
    [
      `${one}_code`,
      ({ entry, actors }) => severalKnown(refsOf(entry).map((ref) => actors.get(ref)?.codes.plover ?? null)),
    ],
  ];
}

/** First and last day (ISO 8601), one day alone; the words where it stays open. */
export function daysOf(date: EntryDate | null): string | null {
  if (date === null) return null;
  if (date.start === null) return date.span === null ? null : oneLine(date.span.text);
  return date.end === null || date.end === date.start ? date.start : `${date.start}/${date.end}`;
}

/** "yes" or "no". */
export const yesNo = (is: boolean | null): string | null => (is === null ? null : is ? "yes" : "no");
