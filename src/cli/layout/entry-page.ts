import type { ReportRecord, Statement } from "../../record/index.ts";
import type { StoredEntryInFull } from "../../store/store.ts";
import { sentences } from "../../text/index.ts";
import { printable } from "../../util/printable.ts";
import { actorLine, makerWords } from "./actor-line.ts";
import { certaintyLine } from "./certainty-words.ts";
import type { Deed } from "./deed-heading.ts";
import { reportLine } from "./entry-block.ts";
import { headingWithKind, whoIn } from "./entry-heading.ts";
import { fieldLines } from "./field-lines.ts";
import { fieldValues } from "./field-values.ts";
import { namesIn } from "./name-of.ts";
import { passage } from "./passage.ts";
import type { Style } from "./style.ts";
import { dateLine, placeLine } from "./when-and-where-lines.ts";
import { wrap } from "./wrap.ts";

/** One entry in full: its words in their sentences, then every field that has something to say. */
export function entryPage({ entry, record, report }: StoredEntryInFull, style: Style): string {
  const { text } = record.report;
  const fields: [string, string | null][] = [
    ["report", reportLine(report)],
    ["id", entry.id],
    ["confidence", `${Math.round(entry.confidence * 100)} %`],
    ["made by", makerWords(entry.madeBy)],
    ...(entry.kind === "statement" ? statementFields(entry, record) : deedFields(entry, record, style)),
    ["date", entry.date === null ? null : dateLine(entry.date)],
    ["place", entry.place === null ? null : placeLine(entry.place)],
  ];
  return [
    wrap(headingWithKind(entry, whoIn(record, entry), style), style.width),
    wrap(passage(text, sentences(text), entry, style), style.width),
    fieldLines(fields, style),
  ].join("\n\n");
}

/** The fields of a deed that have something to say, a line for each value. */
function deedFields(entry: Deed, record: ReportRecord, style: Style): [string, string][] {
  const own = fieldValues(entry, record).filter(({ field }) => field !== "date" && field !== "place");
  return [
    ["certainty", certaintyLine(entry, namesIn(record), style)],
    ...own.flatMap(({ label, values }) => values.map((value): [string, string] => [label, value])),
  ];
}

function statementFields(entry: Statement, record: ReportRecord): [string, string | null][] {
  const actor = (ref: string) => actorLine(record, ref);
  const { speakerSpan: span } = entry;
  const open = record.unresolved.find((it) => it.span.start === span?.start && it.span.end === span.end);
  return [
    ["speaker", span === null ? "not named in these words" : at(span)],
    ["resolved to", entry.speaker === null ? null : actor(entry.speaker)],
    ["open", entry.speaker === null && open !== undefined ? printable(open.reason) : null],
    ["told to", entry.addressee.map(actor).join("; ") || null],
    ["cue", entry.cue.map(at).join("; ")],
    ...entry.content.map((content): [string, string] => ["content", at(content)]),
    ["form", entry.form],
    ["denies", entry.denies ? "yes" : "no"],
    ["said", entry.negated ? "no: the report says that it was not said" : "yes"],
  ];
}

function at({ start, end, text }: { readonly start: number; readonly end: number; readonly text: string }): string {
  return `${printable(text)} [${start}–${end}]`;
}
