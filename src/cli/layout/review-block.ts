import type { Entry, ReportRecord } from "../../record/index.ts";
import { changedFields } from "../../store/review/outcome.ts";
import type { Decided, ReviewDecision } from "../../store/reviews.ts";
import { printable } from "../../util/printable.ts";
import { moment } from "./correction-block.ts";
import { headingWithKind, whoIn } from "./entry-heading.ts";
import { fieldValues } from "./field-values.ts";
import { namesIn } from "./name-of.ts";
import { type Style, unstyled } from "./style.ts";
import { wrap } from "./wrap.ts";

const did: Readonly<Record<ReviewDecision["what"], string>> = {
  accept: "accepted",
  correct: "corrected",
  reject: "rejected",
  add: "added",
  comment: "commented on",
  settle: "settled",
};

/** A decision about an entry: who made it and when, what it changed from what to what, and whether it was undone. */
export function reviewBlock(decision: ReviewDecision, record: ReportRecord, style: Style): string {
  const { id, entry, what, by, at, from, to, comment, turns } = decision;
  const about = to ?? from;
  const says = about === null ? "" : `: ${headingWithKind(about, whoIn(record, about), unstyled)}`;
  const none = what === "settle" && to === null ? ["there is no such entry"] : [];
  return [
    wrap(
      `${style.title(`${did[what]} ${printable(entry)}`)} ${style.faint(`· ${moment(at)} · ${printable(by)}`)}`,
      style.width,
    ),
    wrap(`${about?.kind ?? "entry"}${says}`.replace(/^(\w+): \1:/u, "$1:"), style.width, 2),
    ...[...none, ...changes(from, to, record)].map((line) => wrap(line, style.width, 2)),
    ...(comment === null ? [] : [wrap(`“${printable(comment)}”`, style.width, 2)]),
    ...(turns.length === 0 ? [] : [wrap(style.warning(turns.map(turnWords).join("; ")), style.width, 2)]),
    wrap(style.faint(`decision ${id}`), style.width, 2),
  ].join("\n");
}

const turnWords = ({ what, at }: ReviewDecision["turns"][number]) =>
  `${what === "undo" ? "undone" : "made again"}, ${moment(at)}`;

/** What a decision led to: it, what the entry is now, and what others had decided meanwhile. */
export function decidedBlock({ decision, state, overtaken }: Decided, record: ReportRecord, style: Style): string {
  const others = [...new Set(overtaken.map(({ by }) => printable(by)))].join(", ");
  const contested = `contested: reviewers differ, and the last decision holds until somebody settles it`;
  return [
    reviewBlock(decision, record, style),
    wrap(state.status === "contested" ? style.warning(contested) : `now ${state.status}`, style.width, 2),
    ...(others === "" ? [] : [wrap(style.warning(`decided meanwhile: ${others}`), style.width, 2)]),
  ].join("\n");
}

/** A line for each field that differs. */
function changes(from: Entry | null, to: Entry | null, record: ReportRecord): string[] {
  if (from === null || to === null) return [];
  const was = valuesOf(from, record);
  const is = valuesOf(to, record);
  return changedFields(from, to).map((field) => `${field}: ${was(field)} → ${is(field)}`);
}

function valuesOf(entry: Entry, record: ReportRecord): (field: string) => string {
  const nameOf = namesIn(record);
  const shown = new Map(fieldValues(entry, record).map(({ field, values }) => [field, values.join("; ")]));
  const stored = new Map<string, unknown>(Object.entries(entry));
  return (field) => {
    const value = stored.get(field);
    const refs = [value].flat().filter((one) => typeof one === "string");
    // Actors by their names alone, whatever else a page tells of them.
    return (refs.length > 0 ? refs.map(nameOf).join("; ") : (shown.get(field) ?? plain(value))) || "none";
  };
}

/** A value that no page shows: its words where it has any, else as in JSON. */
function plain(value: unknown): string {
  if (Array.isArray(value)) return value.map(plain).join("; ");
  if (typeof value === "object" && value !== null) {
    return "text" in value ? `“${printable(String(value.text))}”` : Object.values(value).map(plain).join(" ");
  }
  return value === null ? "none" : printable(String(value));
}
