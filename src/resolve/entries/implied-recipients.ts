import type { Event, Reason } from "../../record/index.ts";
import type { Range } from "../../text/index.ts";
import { isTheTwo } from "../addressee/the-two.ts";
import { agentsOf } from "./agents-of.ts";
import type { Draft, DraftContext } from "./draft.ts";
import type { FrameEntry } from "./input.ts";
import { isSameParty } from "./same-act/index.ts";

/** What is done to whoever did what it is about: who condemns a pact condemns those who made it. */
const aboutActs: ReadonlySet<Event["plover"]> = new Set<Event["plover"]>([
  "SUPPORT",
  "REQUEST",
  "ACCUSE",
  "REJECT",
  "THREATEN",
]);

/** Nouns that name an act told before, and what that act can be. */
const nouns: readonly { readonly words: RegExp; readonly isActOf: (entry: FrameEntry) => boolean }[] = [
  {
    words: /^(?:pact|treaty|accord|agreement|deal)s?$/iu,
    isActOf: (entry) => entry.kind === "commitment" || isEvent(entry, "AGREE", "SUPPORT", "COOPERATE"),
  },
  {
    words: /^(?:offer|proposal|invitation|plan)s?$/iu,
    isActOf: (entry) => isEvent(entry, "AGREE") || (entry.kind === "transfer" && entry.stage === "offered"),
  },
  { words: /^(?:accusation|allegation|charge|claim)s?$/iu, isActOf: (entry) => isEvent(entry, "ACCUSE") },
  { words: /^(?:demand|request|call|appeal)s?$/iu, isActOf: (entry) => isEvent(entry, "REQUEST") },
  {
    words: /^(?:threat|warning|ultimatum)s?$/iu,
    isActOf: (entry) => entry.kind === "threat" || isEvent(entry, "THREATEN"),
  },
  {
    words: /^(?:attack|raid|strike|shelling|bombing|bombardment|killing|shooting|invasion|incursion|ambush)(?:e?s)?$/iu,
    isActOf: (entry) => isEvent(entry, "ASSAULT"),
  },
  {
    words: /^(?:sanctions|embargo|ban|restrictions|measures)$/iu,
    isActOf: (entry) => entry.kind === "restriction" || isEvent(entry, "SANCTION"),
  },
  {
    words: /^(?:drill|exercise|manoeuvre|maneuver|deployment|test|launch)(?:e?s)?$/iu,
    isActOf: (entry) => isEvent(entry, "MOBILIZE", "COOPERATE"),
  },
  {
    words: /^(?:deliver(?:y|ies)|sales?|shipments?|transfers?|suppl(?:y|ies))$/iu,
    isActOf: (entry) => entry.kind === "transfer",
  },
  { words: /^(?:seizure|arrest|detention|blockade)s?$/iu, isActOf: (entry) => isEvent(entry, "COERCE") },
];

/** The noun of "condemned the [new] pact", and of "the offer was" before "turned down". */
const objectNoun = /^\s+(?:the|this|that|these|those|its|their|his|her)\s+(?:[\p{L}-]+\s+)?([\p{L}-]+)/iu;
const subjectNoun =
  /(?:the|this|that|these|those|its|their)\s+(?:[\p{L}-]+\s+)?([\p{L}-]+)\s+(?:was|were|is|are|has been|have been|had been)\s*$/iu;

/** What may stand between a verb and the words of the act that it is about: one adjective at most. */
const leadsTo =
  /^\s*(?:(?:against|over|of)\s+)?(?:(?:the|a|an|any|this|that|these|those|such|its|their|his|her)\s+)?(?:[\p{L}-]+\s+)?$/iu;

/** What is offered to two that are at odds: "offered to mediate", "to host talks". */
const between = /\b(?:mediat\w*|good offices|broker\w*|host (?:the |peace |new )?(?:talks|negotiations))\b/iu;

/**
 * Gives events the recipients that a reader takes from the act they are about: of a pact, an offer, an attack or sanctions
 * that somebody condemns, rejects or asks to end, those who made, offered, carried out or imposed them; and "both sides"
 * are the two states of the nearest act before that has just two. The reason names the rule and the words.
 *
 * @param all - the drafts of all kinds, events included.
 */
export function withImpliedRecipients(
  context: DraftContext,
  events: readonly Draft<Event>[],
  all: readonly Draft<FrameEntry>[],
): Draft<Event>[] {
  return events.map((event) => withBoth(context, withDoers(context, event, all), all));
}

function withDoers(context: DraftContext, event: Draft<Event>, all: readonly Draft<FrameEntry>[]): Draft<Event> {
  const { entry, triggers } = event;
  if (entry.recipients.length > 0 || entry.actors.length === 0 || !aboutActs.has(entry.plover)) return event;
  for (const trigger of triggers) {
    const act = actAfter(context, trigger, event, all) ?? actNamed(context, trigger, event, all);
    if (act === null) continue;
    const reason = { field: "recipients", by: "doers-of-what-it-is-about", words: [context.span(act.words)] };
    return changed(event, { recipients: act.doers }, reason);
  }
  return event;
}

interface About {
  readonly words: Range;
  readonly doers: string[];
}

/** The act whose words follow right after: "condemned [the use of water cannon]". */
function actAfter(
  context: DraftContext,
  trigger: Range,
  own: Draft<Event>,
  all: readonly Draft<FrameEntry>[],
): About | null {
  for (const other of all) {
    if (other === own) continue;
    const words = other.triggers.find(
      ({ start }) =>
        start > trigger.end && start - trigger.end < 40 && leadsTo.test(context.text.slice(trigger.end, start)),
    );
    const doers = words === undefined ? [] : doersOf(context, other, own);
    if (words !== undefined && doers.length > 0) return { words, doers };
  }
  return null;
}

/** The act told before that a noun names again: "condemned [the pact]", "[the offer] was turned down". */
function actNamed(
  context: DraftContext,
  trigger: Range,
  own: Draft<Event>,
  all: readonly Draft<FrameEntry>[],
): About | null {
  const sentence = context.sentence(trigger);
  const after = objectNoun.exec(context.text.slice(trigger.end, sentence.end));
  const before = subjectNoun.exec(context.text.slice(sentence.start, trigger.start));
  const noun = after?.[1] ?? before?.[1];
  const sort = nouns.find(({ words }) => noun !== undefined && words.test(noun));
  if (noun === undefined || sort === undefined) return null;
  const start =
    after === null ? context.text.lastIndexOf(noun, trigger.start) : trigger.end + after[0].length - noun.length;
  for (const other of toldBefore(all, trigger, own)) {
    if (!sort.isActOf(other.entry)) continue;
    const doers = doersOf(context, other, own);
    if (doers.length > 0) return { words: { start, end: start + noun.length }, doers };
  }
  return null;
}

function withBoth(context: DraftContext, event: Draft<Event>, all: readonly Draft<FrameEntry>[]): Draft<Event> {
  const { entry, triggers } = event;
  const isBoth = (id: string) => isTheTwo(context.actor(id)?.name ?? "");
  const [trigger] = triggers;
  if (trigger === undefined) return event;
  const isBetween =
    entry.recipients.length === 0 && entry.plover === "AGREE" && between.test(withWordsBehind(context, trigger));
  const field = isBetween || entry.recipients.some(isBoth) ? "recipients" : entry.actors.some(isBoth) ? "actors" : null;
  if (field === null) return event;
  const two = twoBefore(context, trigger, event, all);
  if (two === null) return event;
  const named = entry[field].flatMap((id) => (isBoth(id) ? two : [id]));
  const parties = [...new Set(isBetween ? two : named)];
  return changed(
    event,
    { [field]: parties },
    { field, by: "the-two-of-an-act-before", words: [context.span(trigger)] },
  );
}

function withWordsBehind(context: DraftContext, { start, end }: Range): string {
  return context.slice({ start, end: Math.min(context.sentence({ start, end }).end, end + 40) });
}

/** The two states of the nearest act before in which just two take part, whoever acts here left out. */
function twoBefore(
  context: DraftContext,
  trigger: Range,
  own: Draft<Event>,
  all: readonly Draft<FrameEntry>[],
): string[] | null {
  for (const { entry } of toldBefore(all, trigger, own)) {
    const states = context
      .statesOf(partiesOf(entry))
      .filter((id) => context.actor(id)?.kind === "state" && !own.entry.actors.includes(id));
    if (states.length === 2) return states;
  }
  return null;
}

function doersOf(context: DraftContext, { entry }: Draft<FrameEntry>, own: Draft<Event>): string[] {
  return agentsOf(entry).filter((doer) => !own.entry.actors.some((actor) => isSameParty(context, actor, doer)));
}

/** Who acts in it, and who is acted upon in an event or receives in a transfer. */
function partiesOf(entry: FrameEntry): readonly string[] {
  if (entry.kind === "event") return [...entry.actors, ...entry.recipients];
  return entry.kind === "transfer" ? [...entry.supplier, ...entry.recipient] : agentsOf(entry);
}

/** The drafts told before some words, the nearest first. */
function toldBefore(all: readonly Draft<FrameEntry>[], words: Range, own: Draft<Event>): Draft<FrameEntry>[] {
  return all.filter((other) => other !== own && startOf(other) < words.start).sort((a, b) => startOf(b) - startOf(a));
}

function changed(
  event: Draft<Event>,
  parties: Partial<Pick<Event, "actors" | "recipients">>,
  reason: Reason,
): Draft<Event> {
  return { ...event, entry: { ...event.entry, ...parties, reasons: [...event.entry.reasons, reason] } };
}

function isEvent(entry: FrameEntry, ...categories: readonly Event["plover"][]): boolean {
  return entry.kind === "event" && categories.includes(entry.plover);
}

function startOf({ triggers }: Draft<FrameEntry>): number {
  return triggers[0]?.start ?? 0;
}
