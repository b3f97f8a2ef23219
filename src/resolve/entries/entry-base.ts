import { type Frame, frameConfidence } from "../../extract/frame/index.ts";
import type { EntryDate, Place, Reason } from "../../record/index.ts";
import { entryDate } from "../date/index.ts";
import { type DraftContext, dateReasons, evidenceOf, isClause } from "./draft.ts";
import { dayByRule, placeByRule, toldWhen, toldWhere } from "./when-and-where/index.ts";

/** The fields that every entry has, with the reasons for them. */
export function entryBase(context: DraftContext, frame: Frame) {
  const { madeBy, confidence } = context.input;
  const words = [
    frame.trigger,
    ...frame.roles.map(({ role, range }) => (isClause(role) ? context.clause(range) : range)),
  ];
  const { date, reasons } = when(context, frame);
  const { place, reasons: why } = where(context, frame);
  return {
    id: "",
    evidence: evidenceOf(context.text, words),
    confidence: frameConfidence(frame, confidence),
    madeBy: frame.rule === undefined ? madeBy : { kind: "rule" as const, name: frame.rule, version: "1" },
    claims: [],
    certainty: null,
    date,
    place,
    reasons: [...reasons, ...why],
  };
}

/** When it holds: as the rules have it, unless another day or none is likelier. */
function when(
  context: DraftContext,
  frame: Frame,
): { readonly date: EntryDate | null; readonly reasons: readonly Reason[] } {
  const ruled = dayByRule(context, frame);
  const day = toldWhen(context, frame, ruled?.date.span ?? null);
  if (day === null) return { date: null, reasons: [] };
  const date = entryDate(context.text, day);
  if (ruled !== null && date.span?.start === ruled.date.span?.start) return ruled;
  return { date, reasons: [...dateReasons("date", date), weighed(context, "date", frame)] };
}

/** Where it takes place: likewise. */
function where(
  context: DraftContext,
  frame: Frame,
): { readonly place: Place | null; readonly reasons: readonly Reason[] } {
  const ruled = placeByRule(context, frame);
  const place = toldWhere(context, frame, ruled);
  if (place === null) return { place, reasons: [] };
  const named = { field: "place", by: place.rule, words: place.span === null ? [] : [place.span] };
  return { place, reasons: place === ruled ? [named] : [named, weighed(context, "place", frame)] };
}

/** The reason of a day or place that no rule has found. */
function weighed(context: DraftContext, field: string, { trigger }: Frame): Reason {
  return { field, by: "weighed", words: [context.span(trigger)] };
}
