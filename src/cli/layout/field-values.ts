import type { Entry, ReportRecord, Restriction, Span } from "../../record/index.ts";
import { printable } from "../../util/printable.ts";
import { actorLine } from "./actor-line.ts";
import { stageWords } from "./deed-heading.ts";
import { itemLine } from "./item-line.ts";
import { namesIn } from "./name-of.ts";
import { dateLine, placeLine } from "./when-and-where-lines.ts";

/** A field of an entry as it is shown. */
export interface FieldValue {
  /** Its name in the record. */
  readonly field: string;
  readonly label: string;
  /** A line for each value; none where the report does not say. */
  readonly values: readonly string[];
  /** The words that are its value, where it is words. */
  readonly spans: readonly Span[];
}

/** The fields of an entry that only its kind has, and its date and place, in the order of the record's vocabulary. */
export function fieldValues(entry: Entry, record: ReportRecord): FieldValue[] {
  return [...ownFields(entry, record), ...commonFields(entry)];
}

function commonFields({ date, place }: Entry): FieldValue[] {
  return [
    { field: "date", label: "date", values: date === null ? [] : [dateLine(date)], spans: spansIn([date?.span]) },
    { field: "place", label: "place", values: place === null ? [] : [placeLine(place)], spans: spansIn([place?.span]) },
  ];
}

function ownFields(entry: Entry, record: ReportRecord): FieldValue[] {
  const actors = (field: string, refs: readonly string[], label = field, spans: readonly Span[] = []): FieldValue => ({
    field,
    label,
    values: refs.map((ref) => actorLine(record, ref)),
    spans,
  });
  switch (entry.kind) {
    case "statement":
      return [
        actors("speaker", entry.speaker === null ? [] : [entry.speaker], "speaker", spansIn([entry.speakerSpan])),
        actors("addressee", entry.addressee, "told to"),
        passages("cue", entry.cue),
        passages("content", entry.content),
        plain("form", entry.form),
        plain("denies", entry.denies ? "yes" : "no"),
        plain("negated", entry.negated ? "yes: the report says that it was not said" : "no", "not said"),
      ];
    case "event":
      return [
        plain("plover", `${entry.plover} (${entry.codebook})`, "category"),
        plain("mode", entry.mode),
        plain("context", entry.context.join(", ") || null),
        plain("cameo", entry.cameo === null ? null : `root code ${entry.cameo}`, "CAMEO"),
        plain("quad", entry.quad.replaceAll("-", " "), "quad class"),
        plain("score", String(entry.score)),
        actors("actors", entry.actors, "who"),
        actors("recipients", entry.recipients, "to whom"),
        passages("trigger", entry.trigger),
        plain("occurrence", entry.occurrence.replaceAll("-", " ")),
      ];
    case "transfer":
      return [
        actors("supplier", entry.supplier),
        actors("recipient", entry.recipient),
        actors("via", entry.via),
        { field: "items", label: "items", values: entry.items.map(itemLine), spans: entry.items },
        plain("stage", stageWords(entry.stage)),
        plain("completed", entry.completed === null ? null : entry.completed ? "yes" : "no"),
        plain("value", entry.value === null ? null : `“${entry.value}”`),
        plain("ordered", entry.ordered === null ? null : dateLine(entry.ordered)),
        plain("delivered", entry.delivered === null ? null : dateLine(entry.delivered)),
        plain("link", entry.link),
      ];
    case "commitment":
      return [
        plain("form", entry.form),
        actors("parties", entry.parties),
        passages("trigger", entry.trigger, "if"),
        passages("obligation", entry.obligation, "then"),
        plain("status", entry.status === "unknown" ? null : entry.status.replaceAll("-", " ")),
        plain("since", entry.since === null ? null : dateLine(entry.since)),
      ];
    case "threat":
      return [
        plain("form", entry.form.replaceAll("-", " ")),
        actors("issuer", entry.issuer),
        actors("target", entry.target),
        passages("condition", entry.condition, "if"),
        passages("consequence", entry.consequence, "then"),
      ];
    case "restriction":
      return [
        plain("form", entry.form.replaceAll("-", " ")),
        passages("instrument", entry.instrument),
        actors("imposedBy", entry.imposedBy, "imposed by"),
        actors("joinedBy", entry.joinedBy, "joined by"),
        actors("on", entry.on),
        passages("scope", entry.scope),
        { field: "touchedBy", label: "touched by", values: touchLines(entry, record), spans: [] },
      ];
  }
}

function plain(field: string, value: string | null, label = field): FieldValue {
  return { field, label, values: value === null ? [] : [printable(value)], spans: [] };
}

function passages(field: string, spans: readonly Span[], label = field): FieldValue {
  return { field, label, values: spans.map(({ text }) => `“${printable(text)}”`), spans };
}

function spansIn(spans: readonly (Span | null | undefined)[]): Span[] {
  return spans.filter((span) => span !== null && span !== undefined);
}

const relations = { violates: "said to violate it", accords: "said to accord with it", unstated: "relation not said" };

/** The entries that a restriction is said to bear on. */
function touchLines({ touchedBy }: Restriction, record: ReportRecord): string[] {
  const nameOf = namesIn(record);
  return touchedBy.map(({ entry: id, relation, by }) => {
    const kind = record.entries.find((entry) => entry.id === id)?.kind ?? "entry";
    return `${kind} ${printable(id)}: ${relations[relation]}${by === null ? "" : ` by ${nameOf(by)}`}`;
  });
}
