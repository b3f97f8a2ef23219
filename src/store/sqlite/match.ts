import type { EntryKind } from "../../record/index.ts";

/** Columns of the full-text index that hold words of the report. */
const wordColumns = ["evidence", "speaker", "cue", "title"] as const;

/**
 * A query in FTS5's language for rows that have all these words and phrases, each taken literally.
 *
 * @param columns - where they have to be; default: anywhere.
 * @param kind - the entry's kind, which the index holds as a word of its own.
 *
 * @example
 * match(["aid", "F-16"], { kind: "threat" });
 * // '{evidence speaker cue title} : ("aid" AND "F-16") AND {kind} : ("threat")'
 */
export function match(
  words: readonly string[],
  {
    columns = wordColumns,
    kind,
  }: { readonly columns?: readonly (typeof wordColumns)[number][]; readonly kind?: EntryKind | undefined } = {},
): string {
  const inWords = within(columns, words);
  return kind === undefined ? inWords : `${inWords} AND ${within(["kind"], [kind])}`;
}

function within(columns: readonly string[], words: readonly string[]): string {
  return `{${columns.join(" ")}} : (${quoted(words)})`;
}

/** Words and phrases in FTS5's language that all have to occur, each taken literally. */
export function quoted(words: readonly string[]): string {
  return words.map((word) => `"${word.replaceAll('"', '""')}"`).join(" AND ");
}
