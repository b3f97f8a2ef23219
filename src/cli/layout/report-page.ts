import { type Entry, type EntryKind, entryKinds, type Origin, type ReportRecord } from "../../record/index.ts";
import { type Range, sentences } from "../../text/index.ts";
import { certaintyLine } from "./certainty-words.ts";
import { counted } from "./counted.ts";
import { entryFoot, entryHeading, whoIn } from "./entry-heading.ts";
import { passage } from "./passage.ts";
import { reportEnds } from "./report-ends.ts";
import { reportFields, reportHeading } from "./report-heading.ts";
import type { Style } from "./style.ts";
import { wrap } from "./wrap.ts";

/**
 * A report's record laid out to be read: a heading, every entry with its words in their sentences, those of a kind
 * together and in text order, then who acts in it, what stays open, and what does not belong to it.
 *
 * @param origin - what it was read from, if what was found beside its text is to be shown.
 */
export function reportPage(record: ReportRecord, style: Style, origin: Origin | null = null): string {
  const { report } = record;
  const fields = reportFields(report, origin, style);
  const heading = [
    reportHeading(report, style),
    ...(fields === "" ? [] : [fields]),
    wrap(style.faint(summary(record)), style.width),
  ];
  return [heading.join("\n"), ...entryBlocks(record, style), ...reportEnds(record, style)].join("\n\n");
}

/** Every entry in a block, numbered; each kind under a title where there are others than statements. */
function entryBlocks(record: ReportRecord, style: Style): string[] {
  const all = sentences(record.report.text);
  const indent = String(record.entries.length).length + 2;
  const groups = entryKinds
    .map((kind) => ({ kind, entries: record.entries.filter((entry) => entry.kind === kind) }))
    .filter(({ entries }) => entries.length > 0);
  const titled = groups.some(({ kind }) => kind !== "statement");
  let number = 0;
  return groups.flatMap(({ kind, entries }) => [
    ...(titled ? [style.title(kindTitles[kind])] : []),
    ...entries.map((entry) => entryBlockOf(record, entry, { number: ++number, indent, sentences: all }, style)),
  ]);
}

const kindTitles: Readonly<Record<EntryKind, string>> = {
  statement: "Statements",
  event: "Events",
  transfer: "Transfers",
  commitment: "Commitments",
  threat: "Threats",
  restriction: "Restrictions",
};

interface Placed {
  readonly number: number;
  readonly indent: number;
  readonly sentences: readonly Range[];
}

function entryBlockOf(record: ReportRecord, entry: Entry, placed: Placed, style: Style): string {
  const { indent } = placed;
  const who = whoIn(record, entry);
  const number = style.faint(String(placed.number).padStart(indent - 2));
  const lines = [
    certaintyLine(entry, who.nameOf, style),
    passage(record.report.text, placed.sentences, entry, style),
    entryFoot(entry, style),
  ];
  return [
    `${number}  ${wrap(entryHeading(entry, who, style), style.width, indent).slice(indent)}`,
    ...lines.filter((line) => line !== "").map((line) => wrap(line, style.width, indent)),
  ].join("\n");
}

function summary({ entries, places, dates }: ReportRecord): string {
  const statements = entries.filter(({ kind }) => kind === "statement").length;
  const count = statements === 0 ? "No statements" : counted(statements, "statement");
  const speakers = entries.filter((e) => e.kind === "statement" && e.speaker === null && e.speakerSpan !== null).length;
  const open = dates.filter(({ start }) => start === null).length;
  const others = entryKinds
    .map((kind) => ({ kind, count: entries.filter((entry) => entry.kind === kind).length }))
    .filter(({ kind, count }) => kind !== "statement" && count > 0);
  return [
    speakers === 0 ? count : `${count}, ${speakers} with a speaker still to be resolved`,
    ...others.map(({ kind, count }) => counted(count, kind)),
    ...(places.length === 0 ? [] : [counted(places.length, "place")]),
    ...(dates.length === 0 ? [] : [counted(dates.length, "date") + (open === 0 ? "" : `, ${open} open`)]),
  ].join(" · ");
}
