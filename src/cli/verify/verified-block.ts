import type { VerifiedOriginal, VerifiedReport, VerifiedWords } from "../../corroborate/verify/index.ts";
import { printable } from "../../util/printable.ts";
import { counted } from "../layout/counted.ts";
import { sourceName } from "../layout/report-heading.ts";
import type { Style } from "../layout/style.ts";
import { wrap } from "../layout/wrap.ts";
import type { VerifiedTally } from "./verified-tally.ts";

/** A report with what its original gives, how many entries stand, and the words of those that do not. */
export function verifiedBlock({ report, version, source, title, original, entries }: VerifiedReport, style: Style) {
  const amiss = entries.filter(({ standing }) => standing !== "verified");
  const stand = entries.length - amiss.length;
  const of = stand === entries.length ? "" : ` of ${entries.length}`;
  return [
    wrap(style.title(printable(title ?? sourceName(source))), style.width),
    wrap(style.faint(`${report} · version ${version} · ${originalWords(original)}`), style.width),
    wrap(`${stand === 0 ? "no" : stand}${of} ${entries.length === 1 ? "entry" : "entries"} verified`, style.width, 2),
    ...amiss.flatMap(({ id, kind, standing, evidence }) => [
      wrap(style.warning(`${standing}: ${kind} ${id}`), style.width, 2),
      ...evidence.filter(isAmiss).map((words) => wrap(wordsLine(words, style), style.width, 4)),
    ]),
  ].join("\n");
}

function originalWords(original: VerifiedOriginal): string {
  switch (original.gives) {
    case "same-text":
      return "its original gives the same text";
    case "other-text":
      return "its original gives another text now";
    case "nothing":
      return `its original gives no text any more: ${printable(original.problem)}`;
    case "not-kept":
      return "no original kept";
  }
}

const isAmiss = ({ inReport, inOriginal }: VerifiedWords) =>
  inReport.standing !== "verified" || (inOriginal !== null && inOriginal.standing !== "verified");

function wordsLine(
  { selectors: [{ exact }, { start, end }], inReport, inOriginal }: VerifiedWords,
  style: Style,
): string {
  const where = inReport.standing === "verified" ? "the original" : "the report";
  const { standing, range } = inReport.standing === "verified" ? (inOriginal ?? inReport) : inReport;
  const now = range === null ? standing : `${standing} to ${range.start}–${range.end}`;
  return `${style.content(printable(exact))} at ${start}–${end}: in ${where} ${now}`;
}

/** The line that closes a verification. */
export function verifiedSummary({ reports, originals, entries, moved, gone }: VerifiedTally): string {
  const read = `${counted(reports, "report")}, ${counted(originals, "original")} read again`;
  const all = counted(entries, "entry", "entries");
  return moved + gone === 0
    ? `${read}: ${all}, all verified at their words.`
    : `${read}: of ${all} ${entries - moved - gone} verified, ${moved} moved, ${gone} gone.`;
}
