import type { Event, Threat } from "../../record/index.ts";
import type { Draft, DraftContext } from "./draft.ts";
import { followingEvent } from "./following-event.ts";

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

function eventOf(context: DraftContext, threat: Draft<Threat>): Draft<Event> {
  const { issuer: actors, target: recipients } = threat.entry;
  return followingEvent(
    context,
    threat,
    rule,
    { plover: "THREATEN", mode: null, context: [], actors, recipients, occurrence: "happened" },
    { plover: "form", actors: "issuer", ...(recipients.length > 0 ? { recipients: "target" } : {}) },
  );
}
