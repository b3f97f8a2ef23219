import type { Event } from "../../record/index.ts";
import type { Range } from "../../text/index.ts";
import type { Draft, DraftContext } from "./draft.ts";

const going =
  /^(?:visit(?:s|ed|ing)?|trips?|arriv(?:e|es|ed|ing|al)|fl(?:y|ies|ew|ying)|travel(?:s|l?ed|l?ing)?|tour(?:s|ed|ing)?)$/iu;
/** What may stand between the words of a visit and the host's name. */
const towards = /^(?:[\p{L}\s-]{0,40}\s)?(?:to|in|for|of)\s(?:the\s)?$/u;

/**
 * Gives a visit that names nobody visited its host: the state to which or in which it goes ("flew to Angola"), within the
 * sentence; a place is no actor and stays the event's place.
 */
export function withHost(context: DraftContext, event: Draft<Event>): Draft<Event> {
  const { entry, triggers } = event;
  const isVisit = entry.plover === "CONSULT" || (entry.plover === "AGREE" && entry.occurrence === "planned");
  if (!isVisit || entry.recipients.length > 0 || entry.actors.length !== 1) return event;
  for (const trigger of triggers) {
    const host = hostOf(context, trigger, entry.actors);
    if (host === null) continue;
    const reason = { field: "recipients", by: "state-that-is-visited", words: [context.span(host.words)] };
    return { ...event, entry: { ...entry, recipients: [host.id], reasons: [...entry.reasons, reason] } };
  }
  return event;
}

function hostOf(
  context: DraftContext,
  trigger: Range,
  visitors: readonly string[],
): { readonly id: string; readonly words: Range } | null {
  const sentence = context.sentence(trigger);
  const words = context.slice({ start: sentence.start, end: trigger.end }).split(/\s+/u).slice(-12).join(" ");
  const verb = [...words.matchAll(/\p{L}+/gu)].map(([word]) => word).findLast((word) => going.test(word));
  if (verb === undefined) return null;
  const from = context.text.lastIndexOf(verb, trigger.end) + verb.length;
  const visited = context.input.actors
    .filter(
      ({ id, kind, country }) => kind === "state" && !visitors.some((one) => one === id || isOf(context, one, country)),
    )
    .flatMap(({ id, mentions }) => mentions.map((mention) => ({ id, words: mention })))
    .filter(({ words: { start, end } }) => start >= from && end <= sentence.end)
    .sort((a, b) => a.words.start - b.words.start);
  const [first] = visited;
  if (first === undefined) return null;
  const between = context.text.slice(from, first.words.start);
  return towards.test(between) || /^\s(?:the\s)?$/u.test(between) ? first : null;
}

/** Whether a visitor is of a country: who goes home visits nobody. */
function isOf(context: DraftContext, visitor: string, country: string | null): boolean {
  return country !== null && context.actor(visitor)?.country === country;
}
