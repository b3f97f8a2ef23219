import type { ReadTally } from "../../intake/read-tally.ts";
import { counted } from "./counted.ts";

/** What a reading came to, in one line. */
export function readSummary(tally: ReadTally): string {
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
    ...(tally.otherLanguage > 0 ? [`${tally.otherLanguage} in other languages, kept and not read`] : []),
    ...(tally.passedOver > 0 ? [`${tally.passedOver} passed over`] : []),
    ...(tally.problems > 0 ? [`${counted(tally.problems, "problem")} (see them with: onrecord problems)`] : []),
    `${tally.seconds.toFixed(1)} s`,
  ].join(" · ");
}
