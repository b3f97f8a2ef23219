import type { Actor, Event, Reason, Span, Threat } from "../../record/index.ts";
import { overlaps, type Range } from "../../text/index.ts";
import { isTheTwo } from "../addressee/the-two.ts";
import type { Draft, DraftContext } from "./draft.ts";

/** Who can be threatened: no paper, no crowd of reporters. */
const threatened: ReadonlySet<Actor["kind"]> = new Set<Actor["kind"]>([
  "state",
  "igo",
  "armed-group",
  "organisation",
  "company",
  "person",
]);

/** So many sentences back the other side of a conflict is looked for. */
const reach = 4;

/** Before a name that only says where or by what means: "in Syria", "from Iran". */
const aside =
  /\b(?:in|at|from|near|off|over|across|within|inside|outside|via|through|by|under)\s+(?:the\s+)?(?:\p{L}+\s+){0,2}$/iu;

interface Target {
  readonly ids: readonly string[];
  readonly rule: string;
  readonly words: readonly Span[];
}

/**
 * A threat with whom it is made against: never the issuer's own side; where its words name nobody, whom the issuer speaks to,
 * else who does what the condition says, else whom the consequence is said to befall, else the other side of what was told
 * just before of the issuer's side: who had attacked or accused it, or been so by it. The rule is named.
 *
 * @example
 * // "Should NATO station missiles there, Moscow said, Russia would act": NATO
 */
export function withTarget(
  context: DraftContext,
  threat: Draft<Threat>,
  events: readonly Draft<Event>[],
): Draft<Threat> {
  const { entry } = threat;
  const sides = [...entry.issuer, ...actingState(context, entry)];
  const own = (id: string) => isOwnSide(context, id, sides);
  const named = entry.target.filter((id) => !own(id));
  const found =
    named.length > 0
      ? null
      : (spokenTo(context, threat, own) ??
        inClauses(context, entry, own) ??
        otherSideBefore(context, threat, events, own));
  const kept = entry.reasons.filter(({ field }) => field !== "target" || named.length > 0);
  const reasons: Reason[] =
    found === null ? kept : [...kept, { field: "target", by: found.rule, words: [...found.words] }];
  return { ...threat, entry: { ...entry, target: found === null ? named : [...found.ids], reasons } };
}

/** "*China* would take measures", as a spokesman says of whom nothing tells whose he is: the state that would act is his own. */
export function actingState(context: DraftContext, { issuer, consequence }: Threat): string[] {
  const isOfNobody = issuer.every((id) => {
    const actor = context.actor(id);
    return actor !== undefined && actor.kind !== "state" && actor.country === null && context.statesOf([id])[0] === id;
  });
  const [first] = consequence.flatMap((clause) => [
    ...mentionsIn(context, { start: Math.max(0, clause.start - 40), end: clause.start }).filter(({ range }) =>
      /^\s*$/u.test(context.text.slice(range.end, clause.start)),
    ),
    ...mentionsIn(context, clause).filter((one) => opens(context, clause, one)),
  ]);
  const isState = first !== undefined && context.actor(first.id)?.kind === "state" && !isModifier(context, first.range);
  return isOfNobody && isState ? [first.id] : [];
}

function opens(context: DraftContext, clause: Range, { range }: Named): boolean {
  return /^(?:the\s)?$/iu.test(context.text.slice(clause.start, range.start));
}

/** The issuer, his state, and what is of that state. */
function isOwnSide(context: DraftContext, id: string, issuers: readonly string[]): boolean {
  const country = context.actor(id)?.country ?? null;
  const [state] = context.statesOf([id]);
  return issuers.some(
    (issuer) =>
      issuer === id ||
      context.statesOf([issuer])[0] === state ||
      (country !== null && context.actor(issuer)?.country === country),
  );
}

function canBe(context: DraftContext, id: string): boolean {
  const actor = context.actor(id);
  return actor !== undefined && threatened.has(actor.kind);
}

type IsOwn = (id: string) => boolean;

/** "Warned Seoul": whom the statement that it is made in, or by, is addressed to. */
function spokenTo(context: DraftContext, { entry, triggers }: Draft<Threat>, own: IsOwn): Target | null {
  for (const { speaker, addressee, cue, content } of context.input.statements) {
    if (speaker === null || !entry.issuer.includes(speaker)) continue;
    const isOver = triggers.some((trigger) => [...cue, ...content].some((range) => overlaps(range, trigger)));
    const ids = addressee.filter((id) => !own(id) && canBe(context, id) && !isTheTwo(context.actor(id)?.name ?? ""));
    if (isOver && ids.length > 0) return { ids, rule: "whom-the-issuer-speaks-to", words: cue };
  }
  return null;
}

function inClauses(context: DraftContext, { condition, consequence }: Threat, own: IsOwn): Target | null {
  const [doer] = condition.flatMap((clause) => (isOfOthers(context, clause) ? [] : namedIn(context, clause, own)));
  if (doer !== undefined) return { ids: [doer.id], rule: "named-in-condition", words: [context.span(doer.range)] };
  for (const clause of consequence) {
    const [first, ...more] = mentionsIn(context, clause);
    if (first === undefined) continue;
    // Of others, who are said to do something, the issuer only warns.
    if (!own(first.id) && isDoer(context, clause, first)) continue;
    const befallen = [first, ...more].find(
      ({ id, range }) => !own(id) && canBe(context, id) && !isAside(context, range),
    );
    if (befallen !== undefined)
      return { ids: [befallen.id], rule: "named-in-consequence", words: [context.span(befallen.range)] };
  }
  return null;
}

/** "If *they* were to attack Guyana": whom the clause names beside a doer that nobody is known for, is not he. */
function isOfOthers(context: DraftContext, clause: Range): boolean {
  const doer = /^(?:(?:if|should|unless|when|once)\s)?(?:they|he|she|it|anyone|anybody|someone|somebody)\b/iu.exec(
    context.slice(clause),
  );
  if (doer === null) return false;
  const [first] = mentionsIn(context, clause);
  return first === undefined || first.range.start >= clause.start + doer[0].length;
}

/** Whoever a clause begins with does what it says; where it is but a name, its verb is among the words of threatening. */
function isDoer(context: DraftContext, clause: Range, one: Named): boolean {
  const isAlone = clause.end - one.range.end <= 1;
  return opens(context, clause, one) && !isAlone && !isModifier(context, one.range);
}

interface Named {
  readonly id: string;
  readonly range: Range;
}

function namedIn(context: DraftContext, clause: Range, own: IsOwn): Named[] {
  return mentionsIn(context, clause).filter(
    ({ id, range }) => !own(id) && canBe(context, id) && !isAside(context, range),
  );
}

/** The actors mentioned in a clause, in text order. */
function mentionsIn(context: DraftContext, clause: Range): Named[] {
  return context.input.actors
    .flatMap(({ id, mentions }) => mentions.map(({ start, end }) => ({ id, range: { start, end } })))
    .filter(({ range }) => clause.start <= range.start && range.end <= clause.end)
    .sort((a, b) => a.range.start - b.range.start);
}

function isAside(context: DraftContext, { start }: Range): boolean {
  return aside.test(context.text.slice(Math.max(0, start - 40), start));
}

/** "Ethiopian naval presence", "Iran's ships": whose something is. */
function isModifier(context: DraftContext, { end }: Range): boolean {
  return (
    /^(?:['’]s?)?\s\p{Ll}+/u.test(context.text.slice(end, end + 20)) &&
    !/^\s(?:will|would|could|may|might|can|shall|must|is|are|has)\b/u.test(context.text.slice(end, end + 8))
  );
}

/** The other side of the last conflict that the issuer's side was told to have a part in. */
function otherSideBefore(
  context: DraftContext,
  { triggers: [trigger] }: Draft<Threat>,
  events: readonly Draft<Event>[],
  own: IsOwn,
): Target | null {
  if (trigger === undefined) return null;
  const at = context.sentenceOf(trigger);
  const before = events
    .flatMap(({ entry, triggers }) => triggers.map((range) => ({ entry, range, sentence: context.sentenceOf(range) })))
    .filter(({ sentence, range }) => sentence <= at && at - sentence <= reach && range.end <= trigger.start)
    .sort((a, b) => b.range.start - a.range.start);
  for (const { entry, range } of before) {
    if (!/conflict$/u.test(entry.quad)) continue;
    const sides = [entry.actors, entry.recipients];
    const other = sides.find((side, i) => side.length > 0 && !side.some(own) && (sides[1 - i] ?? []).some(own));
    const ids = context
      .statesOf(other ?? [])
      .filter((id) => canBe(context, id) && context.actor(id)?.kind !== "person");
    if (ids.length > 0) return { ids, rule: "other-side-of-conflict-before", words: [context.span(range)] };
  }
  return null;
}
