import type { Commitment, Event } from "../../record/index.ts";
import { bindsAll } from "./binds-all.ts";
import type { Draft, DraftContext } from "./draft.ts";
import { partiesBetween } from "./parties-between.ts";

/** A pact, treaty or ceasefire "between" two binds these two, and not who brokered it. */
function boundByWords(context: DraftContext, one: Draft<Commitment>): Draft<Commitment> {
  const { entry, triggers } = one;
  const bound = bindsAll(entry.form) ? triggers.flatMap((words) => partiesBetween(context, words) ?? [])[0] : undefined;
  if (bound === undefined) return one;
  const reasons = entry.reasons.filter(({ field }) => field !== "parties");
  const given = { field: "parties", by: "two-between", words: bound.words.map((word) => context.span(word)) };
  return { ...one, entry: { ...entry, parties: [...bound.ids], reasons: [...reasons, given] } };
}

/**
 * Gives a pact, treaty or ceasefire that names nobody the two states of the act in whose sentence it stands, or that of the
 * treaty told of before ("that treaty", "the pact"); one that still binds nobody is none.
 *
 * @example
 * // "Kinshasa and Kigali accuse each other of breaking the July ceasefire": the ceasefire binds both
 * @param commitments - in text order.
 */
export function withBoundParties(
  context: DraftContext,
  commitments: readonly Draft<Commitment>[],
  events: readonly Draft<Event>[],
): Draft<Commitment>[] {
  const found: Draft<Commitment>[] = [];
  for (const one of commitments.map((given) => boundByWords(context, given))) {
    const parties = one.entry.parties.length > 0 ? one.entry.parties : partiesOf(context, one, found, events);
    if (parties.length === 0) continue;
    const given =
      parties === one.entry.parties
        ? []
        : [{ field: "parties", by: "two-of-act-around", words: one.triggers.map((word) => context.span(word)) }];
    found.push({ ...one, entry: { ...one.entry, parties: [...parties], reasons: [...one.entry.reasons, ...given] } });
  }
  return found;
}

function partiesOf(
  context: DraftContext,
  { entry, triggers }: Draft<Commitment>,
  before: readonly Draft<Commitment>[],
  events: readonly Draft<Event>[],
): readonly string[] {
  const [trigger] = triggers;
  if (trigger === undefined || !bindsAll(entry.form)) return [];
  const sentence = context.sentenceOf(trigger);
  for (const { entry: event, triggers: words } of events) {
    if (!words.some((word) => context.sentenceOf(word) === sentence)) continue;
    const states = context
      .statesOf([...event.actors, ...event.recipients])
      .filter((id) => /^(?:state|armed-group)$/u.test(context.actor(id)?.kind ?? ""));
    if (states.length === 2) return states;
  }
  const isNamedAgain =
    /\b(?:the|that|this)\s+(?:\p{L}+\s+)?$/iu.test(
      context.text.slice(Math.max(0, trigger.start - 20), trigger.start),
    ) || /^(?:the|that|this)\s/iu.test(context.slice(trigger));
  const named = before.findLast((other) => other.entry.form === entry.form && other.entry.parties.length > 1);
  return isNamedAgain && named !== undefined ? named.entry.parties : [];
}
