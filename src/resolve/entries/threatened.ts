import type { Event, Threat } from "../../record/index.ts";
import type { Draft, DraftContext } from "./draft.ts";
import { isSameParty } from "./same-act/index.ts";
import { actingState } from "./threat-target.ts";

/** Acts of words against somebody, whom nobody does to the state that he speaks for. */
const against: ReadonlySet<Event["plover"]> = new Set<Event["plover"]>(["THREATEN", "ACCUSE", "REQUEST"]);

/** Sectors of those who speak for their state as a whole; a court or a parliament may well speak against it. */
const speaking = /^(?:GOV|MIL|SPY)/u;

/**
 * An act of words against somebody without the doer's own state, which his words mostly name for what it would do; a threat that
 * then names nobody is made against whom the threat of the same sentence is.
 *
 * @example
 * // "Kosovo's prime minister warned that Kosovo would ask for troops if Serbia deployed missiles": against Serbia
 */
export function withThreatened(
  context: DraftContext,
  event: Draft<Event>,
  threats: readonly Draft<Threat>[],
): Draft<Event> {
  const { entry } = event;
  const { plover, actors, recipients, reasons } = entry;
  if (!against.has(plover)) return event;
  const beside = plover === "THREATEN" ? threatBeside(context, event, threats) : null;
  const own = [
    ...context.statesOf(actors.filter((id) => speaking.test(context.actor(id)?.codes.sector ?? ""))),
    ...(beside === null ? [] : actingState(context, beside.entry)),
  ];
  const kept = recipients.filter(
    (id) => context.actor(id)?.kind !== "state" || !own.includes(id) || isWithin(context, event, id),
  );
  const threat = kept.length === 0 ? beside : null;
  const target = threat?.entry.target.filter((id) => !actors.includes(id)) ?? [];
  if (target.length === 0 && kept.length === recipients.length) return event;
  const others = kept.length > 0 ? reasons : reasons.filter(({ field }) => field !== "recipients");
  const words = threat?.triggers.map((trigger) => context.span(trigger)) ?? [];
  const told = (threat?.entry.reasons ?? []).flatMap((reason) =>
    reason.field === "target" ? [{ ...reason, field: "recipients" }] : [],
  );
  const added = target.length === 0 ? [] : [{ field: "recipients", by: "target-of-threat", words }, ...told];
  return { ...event, entry: { ...entry, recipients: [...kept, ...target], reasons: [...others, ...added] } };
}

/** "Will extend the curfew *in Abidjan*": what a state does within itself it does to itself. */
function isWithin(context: DraftContext, { triggers }: Draft<Event>, id: string): boolean {
  const sentences = triggers.map((trigger) => context.sentence(trigger));
  return (context.actor(id)?.mentions ?? []).some(
    (mention) =>
      sentences.some(({ start, end }) => start <= mention.start && mention.end <= end) &&
      /\b(?:in|within|across|throughout|around)\s(?:the\s)?$/iu.test(
        context.text.slice(Math.max(0, mention.start - 16), mention.start),
      ),
  );
}

/** The threat that the same sentence tells of the same doer. */
function threatBeside(
  context: DraftContext,
  { entry, triggers }: Draft<Event>,
  threats: readonly Draft<Threat>[],
): Draft<Threat> | null {
  const sentences = new Set(triggers.map((trigger) => context.sentenceOf(trigger)));
  const found = threats.find(
    (threat) =>
      threat.triggers.some((trigger) => sentences.has(context.sentenceOf(trigger))) &&
      threat.entry.issuer.some((one) => entry.actors.some((other) => isSameParty(context, one, other))),
  );
  return found ?? null;
}
