import { ploverScale } from "../../ontology/plover/index.ts";
import type { Event, Reason, Threat, Transfer } from "../../record/index.ts";
import type { Draft, DraftContext } from "./draft.ts";

/** What the event is. */
type Told = Pick<Event, "plover" | "mode" | "context" | "actors" | "recipients" | "occurrence">;

/**
 * The event that follows by a rule from an entry of another kind, at its words, day and place.
 *
 * @param takenFrom - for each field of the event the entry's field that it is taken from, whose reasons it takes over.
 */
export function followingEvent(
  context: DraftContext,
  { entry, triggers, breaches }: Draft<Threat> | Draft<Transfer>,
  rule: string,
  told: Told,
  takenFrom: Readonly<Partial<Record<keyof Told, string>>>,
): Draft<Event> {
  const words = triggers.map((trigger) => context.span(trigger));
  const reasons = Object.entries(takenFrom).flatMap(([field, from]): Reason[] => [
    { field, by: rule, words },
    ...entry.reasons.filter((reason) => reason.field === from).map((reason) => ({ ...reason, field })),
  ]);
  return {
    triggers,
    breaches,
    entry: {
      id: "",
      evidence: entry.evidence,
      confidence: entry.confidence,
      madeBy: { kind: "rule", name: rule, version: "1" },
      claims: [],
      certainty: null,
      date: entry.date,
      place: entry.place,
      reasons: [...reasons, ...entry.reasons.filter(({ field }) => field === "date" || field === "place")],
      kind: "event",
      codebook: "PLOVER 2021",
      ...ploverScale(told.plover, told.mode),
      trigger: words,
      ...told,
    },
  };
}
