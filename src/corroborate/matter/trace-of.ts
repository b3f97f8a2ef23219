import { type Actor, type Entry, type ReportRecord, type Span, stanceTaken } from "../../record/index.ts";
import { rolesIn } from "../../store/identity/party-roles.ts";
import { overlaps, type Range, sentences } from "../../text/index.ts";
import { actorsTold } from "./actors-told.ts";
import { besideDeed } from "./beside-deed.ts";
import { type ContentWord, contentWords, stemOf } from "./content-words.ts";
import { countsIn } from "./numbers.ts";
import { tellingOf } from "./telling.ts";
import type { Party, Trace } from "./trace.ts";
import { daysOf, placeOf } from "./when-and-where.ts";
import { yearsTold } from "./years-told.ts";

/** What the entries of a record are compared by. */
export function tracesOf(record: ReportRecord): Trace[] {
  const actors = new Map(record.actors.map((actor) => [actor.id, actor]));
  const ranges = sentences(record.report.text);
  const topic = topicOf(record.report.text);
  // Entries of one sentence have the same words around them.
  const around = new Map<string, readonly ContentWord[]>();
  const wordsAround = (passage: string) => {
    const found = around.get(passage) ?? contentWords(passage);
    around.set(passage, found);
    return found;
  };
  const often = oftenIn(ranges.map(({ start, end }) => wordsAround(record.report.text.slice(start, end))));
  const toldIn = actorsTold(record.actors);
  const rare = rareIn(record.entries);
  return record.entries.map((entry) => ({
    ...traceOf(entry, record, actors, rare, wordsAround(contextOf(entry, record.report.text, ranges)), often),
    ...deedOf(entry, record.report.text),
    ...besideDeed(deedSpans(entry), record.report.text, ranges, namesOf([...rolesIn(entry).keys()], actors)),
    actorsTold: toldIn(entry.kind === "statement" ? entry.content : sentencesAround(entry, ranges)),
    sentences: sentencesOf(entry, ranges),
    years: yearsTold(contextOf(entry, record.report.text, ranges), record.report.published),
    topic,
    sense: record.senses?.[entry.id] ?? null,
  }));
}

/** What a report is about stands at its beginning; so many of the words there are kept. */
const beginning = 1500;
const mostOfTopic = 24;

function topicOf(text: string): string[] {
  return contentWords(text.slice(0, beginning))
    .map(({ text }) => ({ word: text.toLowerCase(), weight: tellingOf(text.toLowerCase()) }))
    .sort((a, b) => b.weight - a.weight || b.word.length - a.word.length)
    .slice(0, mostOfTopic)
    .map(({ word }) => word);
}

/** So many characters of the sentences around an entry's words are compared. */
const longestContext = 1200;

/** The sentences that an entry's words stand in. */
function contextOf({ evidence }: Pick<Entry, "evidence">, text: string, ranges: readonly Range[]): string {
  return sentencesAround({ evidence }, ranges)
    .map(({ start, end }) => text.slice(start, end))
    .join(" ")
    .slice(0, longestContext);
}

const sentencesAround = ({ evidence }: Pick<Entry, "evidence">, ranges: readonly Range[]) =>
  ranges.filter((sentence) => evidence.some((span) => overlaps(sentence, span)));

function sentencesOf({ evidence }: Entry, ranges: readonly Range[]): number[] {
  return [...ranges.keys()].filter((at) => {
    const sentence = ranges[at];
    return sentence !== undefined && evidence.some((span) => overlaps(sentence, span));
  });
}

/** From so many sentences on, a word tells what the report is about rather than what one of its entries does. */
const oftenFrom = 3;

function oftenIn(words: readonly (readonly ContentWord[])[]): Set<string> {
  const counts = new Map<string, number>();
  for (const { stem } of words.flat()) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return new Set([...counts].flatMap(([stem, count]) => (count >= oftenFrom ? [stem] : [])));
}

/** So far before the words that name a deed may what makes them definite stand. */
const reach = 30;
const definiteBefore = /(?:\b(?:the|this|that|these|those|such|its|his|her|their)|['’]s?)\s+(?:[\p{L}-]+\s+){0,2}$/iu;

function deedOf(entry: Entry, text: string): Pick<Trace, "deed" | "definite" | "mode" | "condition"> {
  const spans = deedSpans(entry);
  return {
    deed: wordsOf(spans),
    mode: entry.kind === "event" ? entry.mode : null,
    condition: entry.kind === "threat" ? wordsOf(entry.condition) : [],
    definite: spans.some(({ start }) => definiteBefore.test(text.slice(Math.max(0, start - reach), start))),
  };
}

const wordsOf = (spans: readonly Span[]) => [
  ...new Set(spans.flatMap(({ text }) => contentWords(text).map((word) => word.text.toLowerCase()))),
];

/** The words that name what is done, threatened or owed. */
function deedSpans(entry: Entry): readonly Span[] {
  switch (entry.kind) {
    case "event":
      return entry.trigger;
    case "threat":
      return entry.consequence;
    case "commitment":
      return entry.obligation.length > 0 ? entry.obligation : entry.trigger;
    default:
      return [];
  }
}

/** How much it says that an actor takes part in an entry: less, the more entries that are no statements it takes part in. */
function rareIn(entries: readonly Entry[]): (ref: string) => number {
  const counts = new Map<string, number>();
  for (const entry of entries) {
    if (entry.kind === "statement") continue;
    for (const ref of rolesIn(entry).keys()) counts.set(ref, (counts.get(ref) ?? 0) + 1);
  }
  return (ref) => Math.round(1000 / Math.sqrt(counts.get(ref) ?? 1)) / 1000;
}

function traceOf(
  entry: Entry,
  { report }: ReportRecord,
  actors: ReadonlyMap<string, Actor>,
  rare: (ref: string) => number,
  context: readonly ContentWord[],
  often: ReadonlySet<string>,
): Omit<
  Trace,
  | "topic"
  | "sense"
  | "sentences"
  | "years"
  | "deed"
  | "definite"
  | "mode"
  | "condition"
  | "beside"
  | "behind"
  | "actorsTold"
> {
  const roles = [...rolesIn(entry)];
  const parties = (...wanted: readonly string[]) =>
    roles
      .filter(([, its]) => wanted.some((role) => [...its].some((own) => own === role)))
      .flatMap(([ref]) => partiesOf(ref, actors, rare(ref)));
  const said = entry.kind === "statement" ? entry.content : entry.evidence;
  const passage = said.map(({ text }) => text).join(" … ");
  const partyStems = namesOf(
    roles.map(([ref]) => ref),
    actors,
  );
  const words = contentWords(passage).filter(({ stem }) => !partyStems.has(stem));
  return {
    report: report.id,
    entry: entry.id,
    kind: entry.kind,
    published: report.published,
    spans: said.map(({ start, end }) => [start, end]),
    agents: parties("speaker", "agent"),
    recipients: parties("addressee", "recipient"),
    category: categoryOf(entry),
    quad: entry.kind === "event" ? entry.quad : null,
    ...itemsOf(entry),
    days: daysOf(entry),
    place: placeOf(entry),
    words: words.map(({ text }) => text.toLowerCase()),
    names: words.filter(({ name }) => name).map(({ stem }) => stem),
    often: words.flatMap(({ stem }) => (often.has(stem) ? [stem] : [])),
    context: context.map(({ text }) => text.toLowerCase()),
    contextNames: context.filter(({ name }) => name).map(({ stem }) => stem),
    counts: countsIn(passage),
    denied: deniedIn(entry),
  };
}

/** Whether an entry is told as not so: denied by its speaker, or by all who claim it. */
export function deniedIn(entry: Entry): boolean {
  if (entry.kind === "statement") return entry.denies;
  const { claims, certainty } = entry;
  if (claims.length > 0) return claims.every((claim) => stanceTaken(claim) === "denies");
  return certainty?.polarity === "negative";
}

function partiesOf(ref: string, actors: ReadonlyMap<string, Actor>, rare: number, seen = new Set<string>()): Party[] {
  if (seen.has(ref)) return [];
  seen.add(ref);
  const actor = actors.get(ref);
  if (actor !== undefined && actor.members.length > 0) {
    return actor.members.flatMap((member) => partiesOf(member, actors, rare, seen));
  }
  const named = ref.startsWith("state:") || (actor?.mentions.some(({ form }) => form === "name") ?? true);
  const person = actor?.kind === "person";
  return [{ id: ref, state: stateOf(actor, actors), name: actor?.name ?? ref, named, person, rare }];
}

/** The state that an actor is or belongs to; null for none, and for an armed group or an organisation of states. */
export function stateOf(actor: Actor | undefined, actors: ReadonlyMap<string, Actor>): string | null {
  if (actor === undefined || actor.kind === "armed-group" || actor.kind === "igo") return null;
  if (actor.country !== null) return actor.country;
  return actor.partOf === null ? null : (actors.get(actor.partOf)?.country ?? null);
}

function namesOf(refs: readonly string[], actors: ReadonlyMap<string, Actor>): Set<string> {
  const spans: Pick<Span, "text">[] = refs.flatMap((ref) => {
    const actor = actors.get(ref);
    const named = actor?.mentions.filter(({ form }) => form === "name") ?? [];
    return actor === undefined ? [] : [{ text: actor.name }, ...named];
  });
  return new Set(spans.flatMap(({ text }) => contentWords(text).map(({ stem }) => stem)));
}

function categoryOf(entry: Entry): string | null {
  switch (entry.kind) {
    case "event":
      return entry.plover;
    case "commitment":
    case "threat":
    case "restriction":
      return entry.form;
    default:
      return null;
  }
}

function itemsOf(entry: Entry): Pick<Trace, "itemClasses" | "itemHeads"> {
  const items = entry.kind === "transfer" ? entry.items : [];
  return {
    itemClasses: [...new Set(items.flatMap(({ type, unroca }) => (type === "unknown" ? [] : [unroca ?? type])))],
    itemHeads: [...new Set(items.flatMap(({ text }) => lastWords(text)))],
  };
}

function lastWords(text: string): string[] {
  const last = /([\p{L}\d-]+)[^\p{L}\d]*$/u.exec(text)?.[1];
  return last === undefined ? [] : [stemOf(last.toLowerCase())];
}
