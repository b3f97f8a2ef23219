/** Columns of the full-text index that hold words of the report. */
export const wordColumns = ["evidence", "speaker", "cue", "title"] as const;

type Column = (typeof wordColumns)[number] | "items" | "traits";

/**
 * A query in FTS5's language for rows that have all these words and phrases, each taken literally.
 *
 * @param columns - where they have to be; default: anywhere in the words of the report.
 *
 * @example
 * having(["aid", "F-16"]); // '{evidence speaker cue title} : ("aid" AND "F-16")'
 */
export function having(words: readonly string[], columns: readonly Column[] = wordColumns): string {
  return `{${columns.join(" ")}} : (${quoted(words)})`;
}

/**
 * The same for rows that have any of them.
 *
 * @example
 * havingAny(["drone", "unmanned aircraft"], ["items"]); // '{items} : ("drone" OR "unmanned aircraft")'
 */
export function havingAny(words: readonly string[], columns: readonly Column[]): string {
  return `{${columns.join(" ")}} : (${quotedAny(words)})`;
}

/** Words and phrases in FTS5's language that all have to occur, each taken literally. */
export function quoted(words: readonly string[]): string {
  return words.map(literal).join(" AND ");
}

/** The same where one of them is enough. */
export function quotedAny(words: readonly string[]): string {
  return words.map(literal).join(" OR ");
}

function literal(word: string): string {
  return `"${word.replaceAll('"', '""')}"`;
}
