import { ploverScale } from "../../ontology/plover/index.ts";
import type { Event, Reason, Threat } from "../../record/index.ts";
import type { Draft, DraftContext } from "./draft.ts";

const rule = "event-of-threat";

/**
 * The events that threats are: THREATEN by the issuer (PLOVER 2021, section on THREATEN); none where an event of the same
 * sentence tells of it already. Warnings of what others would do are none.
 */
export function eventsOfThreats(
  context: DraftContext,
  threats: readonly Draft<Threat>[],
  events: readonly Draft<Event>[],
): Draft<Event>[] {
  return threats.flatMap((threat) => {
    if (threat.entry.form === "warning") return [];
    const sentences = new Set(threat.triggers.map((trigger) => context.sentenceOf(trigger)));
    const isTold = events.some(
      ({ entry, triggers }) =>
        entry.plover === "THREATEN" && triggers.some((trigger) => sentences.has(context.sentenceOf(trigger))),
    );
    return isTold ? [] : [eventOf(context, threat)];
  });
}

function eventOf(context: DraftContext, { entry, triggers, breaches }: Draft<Threat>): Draft<Event> {
  const words = triggers.map((trigger) => context.span(trigger));
  const taken = (field: string, from: string): Reason[] => [
    { field, by: rule, words },
    ...entry.reasons.filter((reason) => reason.field === from).map((reason) => ({ ...reason, field })),
  ];
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
      reasons: [
        ...taken("plover", "form"),
        ...taken("actors", "issuer"),
        ...(entry.target.length > 0 ? taken("recipients", "target") : []),
        ...entry.reasons.filter(({ field }) => field === "date" || field === "place"),
      ],
      kind: "event",
      codebook: "PLOVER 2021",
      plover: "THREATEN",
      mode: null,
      context: [],
      ...ploverScale("THREATEN", null),
      actors: entry.issuer,
      recipients: entry.target,
      trigger: words,
      occurrence: "happened",
    },
  };
}
