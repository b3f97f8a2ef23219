import type { Entry, EntryDate, Place, ReportRecord } from "../../record/index.ts";
import type { StoredEntryInFull } from "../../store/store.ts";
import { sentences } from "../../text/index.ts";
import { printable } from "../../util/printable.ts";
import { reportLine } from "./entry-block.ts";
import { entryHeading } from "./entry-heading.ts";
import { fieldLines } from "./field-lines.ts";
import { passage } from "./passage.ts";
import { speakerIn } from "./speaker-words.ts";
import type { Style } from "./style.ts";
import { dateWords, placeWords } from "./when-and-where.ts";
import { wrap } from "./wrap.ts";

/** One entry in full: its words in their sentences, then every field that has something to say. */
export function entryPage({ entry, record, report }: StoredEntryInFull, style: Style): string {
  const { text } = record.report;
  const fields: [string, string | null][] = [
    ["report", reportLine(report)],
    ["id", entry.id],
    ["confidence", `${Math.round(entry.confidence * 100)} %`],
    ["made by", `${entry.madeBy.kind} ${entry.madeBy.name} ${entry.madeBy.version}`],
    ...statementFields(entry, record),
    ["date", entry.date === null ? null : dateLine(entry.date)],
    ["place", entry.place === null ? null : placeLine(entry.place)],
  ];
  return [
    wrap(entryHeading(entry, speakerIn(record, entry), style), style.width),
    wrap(passage(text, sentences(text), entry, style), style.width),
    fieldLines(fields, style),
  ].join("\n\n");
}

function statementFields(entry: Entry, record: ReportRecord): [string, string | null][] {
  if (entry.kind !== "statement") return [];
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

function actorLine({ actors }: ReportRecord, ref: string): string {
  const actor = actors.find(({ id }) => id === ref);
  if (actor === undefined) return printable(ref);
  const { name, kind, country, roles, id, identifiedBy } = actor;
  const by =
    identifiedBy.kind === "person"
      ? `corrected by ${identifiedBy.name}`
      : `by ${identifiedBy.kind} ${identifiedBy.name} ${identifiedBy.version}`;
  const known = [
    ...(kind === "unknown" ? [] : [kind]),
    ...(country === null ? [] : [country]),
    ...roles.map(({ title, former }) => (former ? `former ${title}` : title)),
  ];
  return printable([name, ...known, id, by].join(" · "));
}

function dateLine(date: EntryDate): string {
  const counted = date.anchor === null ? "" : `, counted from ${date.anchor}`;
  return `${dateWords(date)} · precision ${date.precision} · rule ${printable(date.rule)}${counted}`;
}

function placeLine(place: Place): string {
  const { latitude, longitude, geonames } = place;
  return [
    placeWords(place),
    ...(latitude === null || longitude === null ? [] : [`${latitude}, ${longitude}`]),
    ...(geonames === null ? [] : [`GeoNames ${geonames}`]),
    `precision ${place.precision}`,
    `rule ${printable(place.rule)}`,
  ].join(" · ");
}

function at({ start, end, text }: { readonly start: number; readonly end: number; readonly text: string }): string {
  return `${printable(text)} [${start}–${end}]`;
}
