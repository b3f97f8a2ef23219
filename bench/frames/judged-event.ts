import type { Actor, Event } from "../../src/record/index.ts";
import { toCome } from "../../src/resolve/entries/event.ts";
import { overlaps, type Range } from "../../src/text/index.ts";
import type { AnnotatedFrame } from "./held-passages.ts";

/** How an event on record stands to what was annotated at its words. */
export interface JudgedEvent {
  /** `nothing` where no event was annotated there, `category` where only ones of another category were. */
  readonly found: "nothing" | "category" | "event";
  /** Of an event found: its parties by side, those right and those wrong. */
  readonly parties: Readonly<Record<"agent" | "recipient", { readonly right: number; readonly wrong: number }>>;
  /** The sides that were annotated and of which nobody is among the parties. */
  readonly open: readonly ("agent" | "recipient")[];
}

/** A record as far as its events are judged by it. */
export interface WithActors {
  readonly actors: readonly Actor[];
}

const nobody = { right: 0, wrong: 0 };

/**
 * Judges an event on record by the events that were annotated in its passage.
 *
 * A party is right where one of its mentions lies at the annotated words of its side; of talks, and of acts that the annotator
 * gave several doers and nobody they were done to, each side holds for the other.
 */
export function judgedEvent(event: Event, record: WithActors, annotated: readonly AnnotatedFrame[]): JudgedEvent {
  const there = annotated.filter(
    (one) => one.kind === "event" && event.trigger.some((words) => overlaps(words, one.trigger)),
  );
  const alike = there.filter(({ value }) => isSameCategory(event.plover, value));
  if (alike.length === 0) {
    const found = there.length === 0 ? "nothing" : "category";
    return { found, parties: { agent: nobody, recipient: nobody }, open: [] };
  }
  const isMutual = alike.some(
    ({ value, agents, recipients }) => value === "CONSULT" || (agents.length > 1 && recipients.length === 0),
  );
  const agents = alike.flatMap((one) => [...one.agents, ...one.vias]);
  const recipients = alike.flatMap((one) => one.recipients);
  const both = [...agents, ...recipients];
  const named = (ids: readonly string[], words: readonly Range[]) => ids.filter((id) => isNamedBy(record, id, words));
  const counted = (field: "actors" | "recipients", words: readonly Range[]) => {
    const ids = event[field];
    const wanted = isMutual ? both : words;
    const isRight = (id: string) => isNamedBy(record, id, wanted) || isMeantBy(record, event, field, id, wanted);
    const right = ids.filter(isRight).length;
    return { right, wrong: ids.length - right };
  };
  const parties = [...event.actors, ...event.recipients];
  const isOpen = (words: readonly Range[]) => {
    if (words.length === 0 || named(parties, words).length > 0) return false;
    return !(["actors", "recipients"] as const).some((field) =>
      event[field].some((id) => isMeantBy(record, event, field, id, words)),
    );
  };
  return {
    found: "event",
    parties: { agent: counted("actors", agents), recipient: counted("recipients", recipients) },
    open: [...(isOpen(agents) ? ["agent" as const] : []), ...(isOpen(recipients) ? ["recipient" as const] : [])],
  };
}

/**
 * Whether an actor is whom a rule of entries takes annotated words for that are no mention of anybody on record: the speaker's
 * "we", the "it" of the clause above, the two that "they" are.
 */
function isMeantBy(
  record: WithActors,
  event: Event,
  field: "actors" | "recipients",
  id: string,
  words: readonly Range[],
): boolean {
  const taken = event.reasons.filter((reason) => reason.field === field).flatMap((reason) => reason.words);
  const own = taken.filter((one) => words.some((range) => overlaps(one, range)));
  const isMention = (range: Range) =>
    record.actors.some(({ mentions }) => mentions.some((mention) => overlaps(mention, range)));
  return own.some((one) => !isMention(one)) && !isNamedBy(record, id, taken);
}

/** Whether one of an actor's mentions lies at some words, or one of another actor of the same state. */
function isNamedBy({ actors }: WithActors, id: string, words: readonly Range[]): boolean {
  const actor = actors.find((one) => one.id === id);
  if (actor === undefined) return false;
  const same = actor.kind === "state" ? actors.filter(({ country }) => country === actor.country) : [actor];
  return same.some(({ mentions }) => mentions.some((mention) => words.some((range) => overlaps(mention, range))));
}

/** Annotators coded what is still to come as the manual has it; of a frame's category the entries make that later. */
export function isSameCategory(a: string, b: string): boolean {
  return (
    a === b || Object.entries(toCome).some(([now, later]) => (now === a && later === b) || (now === b && later === a))
  );
}
