import type { Entry, ReportRecord } from "../../record/index.ts";
import { certaintyWords } from "../words/certainty-words.ts";
import { namesIn } from "../words/names.ts";
import { type Says, says } from "../words/says.ts";

/** An entry as a version has it. */
export interface ToldEntry {
  readonly entry: Entry;
  readonly told: Says;
  /** How certain, in words. */
  readonly certainty: string;
}

/** What became of the entries of one version in another. */
export interface EntryChanges {
  readonly came: readonly ToldEntry[];
  readonly went: readonly ToldEntry[];
  /** In both, but read otherwise. */
  readonly changed: readonly { readonly before: ToldEntry; readonly after: ToldEntry }[];
  readonly stayed: readonly ToldEntry[];
}

/** Compares the entries of two versions by their ids, which the same words keep. */
export function entryChanges(before: ReportRecord, after: ReportRecord): EntryChanges {
  const earlier = toldEntries(before);
  const later = toldEntries(after);
  const both = [...later].flatMap(([id, after]) => {
    const before = earlier.get(id);
    return before === undefined ? [] : [{ before, after }];
  });
  return {
    came: [...later].filter(([id]) => !earlier.has(id)).map(([, it]) => it),
    went: [...earlier].filter(([id]) => !later.has(id)).map(([, it]) => it),
    changed: both.filter(({ before, after }) => wording(before) !== wording(after)),
    stayed: both.filter(({ before, after }) => wording(before) === wording(after)).map(({ after }) => after),
  };
}

function toldEntries(record: ReportRecord): Map<string, ToldEntry> {
  const nameOf = namesIn(record);
  return new Map(
    record.entries.map((entry) => [
      entry.id,
      { entry, told: says(entry, nameOf), certainty: entry.certainty === null ? "" : certaintyWords(entry.certainty) },
    ]),
  );
}

function wording({ told: { who, how, what }, certainty }: ToldEntry): string {
  return [who, how, what, certainty].join("\n");
}
