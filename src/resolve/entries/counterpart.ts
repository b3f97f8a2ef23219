import type { Event } from "../../record/index.ts";
import type { Draft, DraftContext } from "./draft.ts";
import type { FrameEntry } from "./input.ts";
import { isSureEnough } from "./sure-enough.ts";

/** Most sentences between an act and the one that it answers. */
const reach = 2;

/** What is done in answer to somebody, whatever was done to him; plain criticism may be meant for anyone. */
const answers: Readonly<Partial<Record<Event["plover"], RegExp>>> = {
  ACCUSE: /\b(?:protest\w*|summon\w*|hit back|called it|denounced it|complain\w*)\b/iu,
  REQUEST: /\b(?:explanations?|apolog\w+|postponement|compensation|withdrawal)\b/iu,
  REJECT:
    /\b(?:accept|saw no need|turned (?:it|that|this|them) down|refused|rejected (?:it|that|this)|cancel\w*|called off|walked out|said no|reply|answer)\b/iu,
  SANCTION: /\b(?:recall\w*|withdrew|expel\w*|closed|suspend\w*|broke off|severed)\b/iu,
  AGREE: /\b(?:accepted|agreed|consented)\b/iu,
  THREATEN: /\b(?:warn\w*|threaten\w*|vow\w*|retaliat\w*|respond\w*|answer)\b/iu,
};
/** What somebody does to whom he is at odds with, or has to do with in any way, also where no word says that it answers. */
const towards: Readonly<Partial<Record<Event["plover"], "conflict" | "any">>> = {
  ACCUSE: "conflict",
  REJECT: "conflict",
  SANCTION: "conflict",
  THREATEN: "conflict",
  REQUEST: "any",
  AGREE: "any",
};

/**
 * Gives an answer, a demand, an offer or a hostile act that names nobody whom it is meant for the other side of the act
 * before it: who acted upon the one that answers, else whom that one acted upon, in its sentence or in one of the two before
 * in the same paragraph or the next. Where no word tells that a hostile act answers, the act before it is one between
 * adversaries, a demand or talks.
 *
 * @example
 * // "France condemned Azerbaijan's fire. Baku protested": Azerbaijan protested against France
 * @param all - the drafts of all kinds, events included.
 */
export function withCounterpart(
  context: DraftContext,
  event: Draft<Event>,
  all: readonly Draft<FrameEntry>[],
): Draft<Event> {
  const { entry, triggers } = event;
  const [trigger] = triggers;
  const sort = towards[entry.plover];
  if (entry.recipients.length > 0 || trigger === undefined || sort === undefined || entry.actors.length !== 1)
    return event;
  const isAnswer = answers[entry.plover]?.test(context.slice(trigger)) === true;
  const before = all
    .filter(
      (other) =>
        other !== event &&
        (other.triggers[0]?.start ?? trigger.start) < trigger.start &&
        isSureEnough(context, other.entry) &&
        !isImagined(other.entry) &&
        ((isAnswer && entry.plover !== "THREATEN") || sort === "any" || isConflict(other.entry)),
    )
    .filter((other) => other.triggers.some((one) => isNear(context, one.start, trigger.start)))
    .sort((a, b) => (b.triggers.at(-1)?.start ?? 0) - (a.triggers.at(-1)?.start ?? 0));
  for (const other of before) {
    const others = otherSide(context, other.entry, entry.actors);
    if (others.length === 0) continue;
    const reason = {
      field: "recipients",
      by: "other-side-of-act-before",
      words: other.triggers.map((one) => context.span(one)),
    };
    return { ...event, entry: { ...entry, recipients: others, reasons: [...entry.reasons, reason] } };
  }
  return event;
}

function isImagined(entry: FrameEntry): boolean {
  return entry.kind === "event" && entry.occurrence === "hypothetical";
}

function isConflict(entry: FrameEntry): boolean {
  if (entry.kind === "event") {
    const isTalk = entry.plover === "REQUEST" || (entry.plover === "CONSULT" && entry.mode !== "visit");
    return isTalk || /conflict$/u.test(entry.quad);
  }
  return entry.kind === "threat";
}

function isNear(context: DraftContext, from: number, to: number): boolean {
  const apart = context.sentenceOf({ start: to, end: to }) - context.sentenceOf({ start: from, end: from });
  return apart >= 0 && apart <= reach && (context.text.slice(from, to).match(/\n\s*\n/gu) ?? []).length <= 1;
}

/**
 * Who acted upon these in an event or threat, or whom they acted upon: states, for which their bodies act, unions of states and
 * armed groups; nobody of other kinds ("the high court", "a newspaper") and where they take no part.
 */
function otherSide(context: DraftContext, entry: FrameEntry, own: readonly string[]): string[] {
  const states = new Set([...own, ...context.statesOf(own)]);
  const isOwn = (id: string) => [id, ...context.statesOf([id])].some((one) => states.has(one));
  const [acting, acted] =
    entry.kind === "event"
      ? [entry.actors, entry.recipients]
      : entry.kind === "threat"
        ? [entry.issuer, entry.target]
        : entry.kind === "transfer"
          ? [entry.supplier, entry.recipient]
          : [[], []];
  const others = acted.some(isOwn) ? acting : acting.some(isOwn) ? acted : [];
  const polities = others.flatMap((id) => {
    const actor = context.actor(id);
    if (actor !== undefined && /^(?:state|igo|armed-group)$/u.test(actor.kind)) return id;
    return actor?.kind === "organisation" && actor.country !== null ? stateOr(context, id, actor.country) : [];
  });
  return [...new Set(polities)].filter((id) => !isOwn(id));
}

/** The state of a country, or the body that is all the report has of it. */
function stateOr({ input: { actors } }: DraftContext, body: string, country: string): string {
  return actors.find((one) => one.kind === "state" && one.country === country)?.id ?? body;
}
