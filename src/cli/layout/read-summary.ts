import type { ReadTally } from "../../intake/read-tally.ts";
import { dbWords } from "../options.ts";
import { counted } from "./counted.ts";

/**
 * What a reading came to, in one line.
 *
 * @param db - the record's file.
 */
export function readSummary(tally: ReadTally, db: string): string {
  const { new: put, unchanged, reread, "new-version": changed } = tally.outcomes;
  const parts = [
    [put, "put on record"],
    [changed, "as new versions"],
    [reread, "read anew"],
    [unchanged, "unchanged"],
  ] as const;
  const became = parts.filter(([count]) => count > 0).map(([count, words]) => `${count} ${words}`);
  return [
    counted(tally.reports, "report") + (became.length > 0 ? `: ${became.join(", ")}` : ""),
    counted(tally.entries, "entry", "entries"),
    ...(tally.undated > 0 ? [`${tally.undated} of no known day (give it with --date)`] : []),
    ...(tally.otherLanguage > 0 ? [`${tally.otherLanguage} in other languages, kept and not read`] : []),
    ...(tally.passedOver > 0 ? [`${tally.passedOver} passed over${sortsOf(tally)}`] : []),
    ...(tally.problems > 0
      ? [`${counted(tally.problems, "problem")} (see them with: onrecord problems${dbWords(db)})`]
      : []),
    `${tally.seconds.toFixed(1)} s`,
  ].join(" · ");
}

/** The sorts of files that were passed over, since reports may be among them. */
function sortsOf({ otherSorts }: ReadTally): string {
  return otherSorts.size === 0 ? "" : ` (${[...otherSorts].sort().join(", ")})`;
}
