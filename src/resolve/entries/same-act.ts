import type { Actor, Commitment, EntryDate, Event, Restriction, Threat, Transfer } from "../../record/index.ts";
import { overlaps, type Range } from "../../text/index.ts";
import { climb, headWord } from "../syntax/climb.ts";
import type { Draft, DraftContext } from "./draft.ts";
import { hangsOn } from "./hangs-on.ts";
import type { FrameEntry } from "./input.ts";

/** Words before or after a trigger by which it is another act than the one told before. */
const another =
  /\b(?:another|second|third|further|new|separate|similar|again|also|earlier|previous|last year|renewed|more)\s*$/iu;
const definite = /\b(?:the|this|that|these|those|its|their|his|her|both)\s+(?:[\p{L}\p{N}-]+\s+){0,2}$/iu;

/** Acts of which a report often tells several between the same two: a repeated verb is no sign of a repeated telling. */
const repeatable: ReadonlySet<Event["plover"]> = new Set<Event["plover"]>(["ASSAULT", "COERCE", "MOBILIZE", "PROTEST"]);

/** What an attack does to those whom it hits, told as part of it. */
const results =
  /^(?:killing|wounding|injuring|hurting|maiming|damaging|destroying|burning|sinking|wrecking|leaving|plunging|setting|hitting|striking)\b/iu;

/** Whether two drafts of one kind tell the same thing, so that they are one entry of two passages. */
export function isSame(context: DraftContext, a: Draft<FrameEntry>, b: Draft<FrameEntry>): boolean {
  const [one, other] = [a.entry, b.entry];
  if (one.kind === "event" && other.kind === "event") return isSameEvent(context, one, other, a.triggers, b.triggers);
  if (one.kind === "transfer" && other.kind === "transfer") return isSameTransfer(context, one, other, a, b);
  if (one.kind === "commitment" && other.kind === "commitment") return isSameCommitment(context, one, other, a, b);
  if (one.kind === "threat" && other.kind === "threat") return isSameThreat(context, one, other, a, b);
  if (one.kind === "restriction" && other.kind === "restriction") return isSameRestriction(context, one, other);
  return false;
}

/**
 * Two tellings of one act: the same category and occurrence, modes (but where one's words hang on the other's), parties,
 * dates and places that agree as far as they are given, and a sign that it is told again: the headline, one sentence, "the
 * talks", or the same word. Of attacks, arrests and the like the same word is none, unless the day is the same.
 */
function isSameEvent(context: DraftContext, a: Event, b: Event, from: readonly Range[], to: readonly Range[]): boolean {
  if (a.plover !== b.plover || a.occurrence !== b.occurrence) return false;
  const isOne = () => from.some((one) => to.some((two) => isOneAct(context, one, two)));
  // "The chemical attack killed hundreds": the noun says by what means, the verb has but a guess.
  if (a.mode !== null && b.mode !== null && a.mode !== b.mode && !isOne()) return false;
  if (!agree(context, a.actors, b.actors)) return false;
  if (a.plover === "ASSAULT" && from.some((one) => to.some((two) => isResult(context, one, two)))) return true;
  if (!agree(context, a.recipients, b.recipients)) return false;
  if (!share(context, [...a.actors, ...a.recipients], [...b.actors, ...b.recipients])) return false;
  if (!isSameTime(a.date, b.date) || !isSamePlace(a, b)) return false;
  if (isPartTold(context, a, b, from, to)) return true;
  if (isOne()) return true;
  const sameDay = a.date?.start != null && a.date.start === b.date?.start;
  return from.some((first) =>
    to.some((second) => isRetold(context, first, second, repeatable.has(a.plover) && !sameDay)),
  );
}

/** "Set a tank on fire, killing a welder": what came of the act, in a participle behind it. */
function isResult(context: DraftContext, act: Range, result: Range): boolean {
  if (!results.test(context.slice(result)) || result.start < act.end) return false;
  if (context.sentenceOf(act) !== context.sentenceOf(result)) return false;
  const { parsed } = context.input;
  const steps = climb(parsed, headWord(parsed, result) ?? -1).slice(0, 2);
  const up = steps.findIndex(({ head }) => overlaps(parsed.words[head] ?? result, act));
  return up >= 0 && steps.slice(0, up + 1).every(({ relation }) => /^(?:advcl|acl|conj|dep|xcomp)\b/u.test(relation));
}

/** "Two soldiers were killed in an exchange of fire": in one sentence the victims' part of what has its doers in the other. */
function isPartTold(context: DraftContext, a: Event, b: Event, from: readonly Range[], to: readonly Range[]): boolean {
  if (a.plover !== "ASSAULT" || a.actors.length > 0 === b.actors.length > 0) return false;
  if (!share(context, a.recipients, b.recipients)) return false;
  return from.some((one) => to.some((two) => context.sentenceOf(one) === context.sentenceOf(two)));
}

/** "Killed in an airstrike", "launched airstrikes that killed": one act in two words of a sentence. */
function isOneAct(context: DraftContext, a: Range, b: Range): boolean {
  if (context.sentenceOf(a) !== context.sentenceOf(b)) return false;
  const { parsed } = context.input;
  return hangsOn(parsed, a, b) || hangsOn(parsed, b, a);
}

function isRetold(context: DraftContext, a: Range, b: Range, repeats: boolean): boolean {
  const [first, second] = a.start <= b.start ? [a, b] : [b, a];
  const before = context.text.slice(Math.max(0, second.start - 40), second.start);
  const words = context.slice(second);
  if (another.test(before) || /^(?:another|second|further|new)\b|\bagain\b/iu.test(words)) return false;
  const { headline } = context.input;
  if (headline !== null && overlaps(headline, first)) return true;
  if (context.sentenceOf(first) === context.sentenceOf(second)) return !repeats || sharesWord(context, first, second);
  if (definite.test(before) || /^(?:the|this|that|its|their)\s/iu.test(words)) return true;
  return !repeats && sharesWord(context, first, second);
}

/**
 * One deal told twice: the same stage, parties that agree, and items that agree or go together in one sentence; or what
 * came of it, told of "it", "the offer" or "the deal" in the next sentences.
 */
function isSameTransfer(
  context: DraftContext,
  a: Transfer,
  b: Transfer,
  { triggers: from, open: fromOpen = [] }: Draft<FrameEntry>,
  { triggers: to, open: toOpen = [] }: Draft<FrameEntry>,
): boolean {
  if (!agree(context, a.supplier, b.supplier) || !agree(context, a.recipient, b.recipient)) return false;
  // "Those who send them" are not whoever else is said to consider it.
  const isSomebodyElse = (open: readonly string[], other: Transfer) =>
    (open.includes("agent") && other.supplier.length > 0) || (open.includes("recipient") && other.recipient.length > 0);
  if (isSomebodyElse(fromOpen, b) || isSomebodyElse(toOpen, a)) return false;
  if (!share(context, [...a.supplier, ...a.recipient], [...b.supplier, ...b.recipient])) return false;
  if (a.stage !== b.stage) return isOutcome(context, b, from, to);
  if (!isSameTime(a.date, b.date)) return false;
  if (from.some((one) => to.some((two) => context.sentenceOf(one) === context.sentenceOf(two)))) return true;
  if (a.items.length === 0 || b.items.length === 0) return true;
  if (isFurther(context, a, from) !== isFurther(context, b, to)) return false;
  const counts = [a, b].map(({ items }) => items.flatMap(({ quantity }) => quantity ?? []));
  const [some = [], others = []] = counts;
  if (some.length > 0 && others.length > 0 && !some.some((one) => others.includes(one))) return false;
  return a.items.some((one) => b.items.some((two) => isSameItem(one.text, two.text)));
}

/** "Additional missiles", "another shipment": not those told of before. */
function isFurther(context: DraftContext, { items }: Transfer, triggers: readonly Range[]): boolean {
  return [...items, ...triggers].some(({ start, end }) =>
    /\b(?:additional|further|another|extra|second)\b/iu.test(context.text.slice(Math.max(0, start - 25), end)),
  );
}

const dealt =
  /^(?:the|this|that|its|their)\s(?:\p{L}+\s)?(?:offer|deal|sale|order|contract|request|purchase|shipment|delivery|transfer|agreement)s?$/iu;

/** Whether a passage tells, in one of the next two sentences, what came of the deal before it. */
function isOutcome(context: DraftContext, { items }: Transfer, from: readonly Range[], to: readonly Range[]): boolean {
  const again = items.every(({ text }) => isNamedAgain(text));
  const away = to.flatMap((two) => from.map((one) => context.sentenceOf(two) - context.sentenceOf(one)));
  return again && away.some((sentences) => sentences > 0 && sentences <= 2);
}

const pronoun = /^(?:it|them|they|these|those|some of them|more of them|which|one|the latter)$/iu;

/** Words that name again what was named before, a thing or the deal about it. */
function isNamedAgain(words: string): boolean {
  return pronoun.test(words) || dealt.test(words);
}

/** Whether two items are called by the same noun, or one only named again. */
export function isSameItem(a: string, b: string): boolean {
  if (isNamedAgain(a) || isNamedAgain(b)) return true;
  const [one, other] = [stems(a), stems(b)];
  const last = (words: readonly string[]) => words.at(-1);
  return (
    last(one) !== undefined &&
    (last(one) === last(other) || one.includes(last(other) ?? "") || other.includes(last(one) ?? ""))
  );
}

const treaties: ReadonlySet<Commitment["form"]> = new Set<Commitment["form"]>(["pact", "treaty"]);

/** One commitment named again: the same sort, parties that agree, and no two different obligations. */
function isSameCommitment(
  context: DraftContext,
  a: Commitment,
  b: Commitment,
  { triggers: from }: Draft<FrameEntry>,
  { triggers: to }: Draft<FrameEntry>,
): boolean {
  const sort = a.form === b.form || (treaties.has(a.form) && treaties.has(b.form));
  if (!sort || !agree(context, a.parties, b.parties) || !isSameTime(a.since, b.since)) return false;
  const clauses = (one: Commitment) => [...one.trigger, ...one.obligation];
  if (clauses(a).length > 0 && clauses(b).length > 0) {
    return clauses(a).some((one) => clauses(b).some((two) => overlaps(one, two)));
  }
  return from.some((one) => to.some((two) => isRetold(context, one, two, false)));
}

/** One threat in two sentences: one gives the condition, the other the consequence, or they have a clause in common. */
function isSameThreat(
  context: DraftContext,
  a: Threat,
  b: Threat,
  { triggers: from }: Draft<FrameEntry>,
  { triggers: to }: Draft<FrameEntry>,
): boolean {
  if (!agree(context, a.issuer, b.issuer) || !agree(context, a.target, b.target)) return false;
  const passages = (one: Threat, own: readonly Range[]) => [...own, ...one.condition, ...one.consequence];
  if (passages(a, from).some((one) => passages(b, to).some((two) => overlaps(one, two)))) return true;
  const apart = Math.abs(
    context.sentenceOf(to[0] ?? { start: 0, end: 0 }) - context.sentenceOf(from[0] ?? { start: 0, end: 0 }),
  );
  const whole = ({ condition, consequence }: Threat) => condition.length > 0 && consequence.length > 0;
  return apart <= 1 && !whole(a) && !whole(b) && a.consequence.length + b.consequence.length <= 1;
}

/** One measure named again: the same sort, parties that agree, and one number at most. */
function isSameRestriction(context: DraftContext, a: Restriction, b: Restriction): boolean {
  if (a.form !== b.form && !(a.form === "resolution" || b.form === "resolution")) return false;
  const numbers = (one: Restriction) => one.instrument.flatMap(({ text }) => text.match(/\d{3,}/gu) ?? []);
  const [some, others] = [numbers(a), numbers(b)];
  if (some.length > 0 && others.length > 0 && !some.some((one) => others.includes(one))) return false;
  if (a.form !== b.form) return false;
  if (!agree(context, a.imposedBy, b.imposedBy) || !agree(context, a.on, b.on)) return false;
  return share(context, [...a.imposedBy, ...a.on], [...b.imposedBy, ...b.on]) || a.imposedBy.length + a.on.length === 0;
}

/** Whether all of one list of parties are in the other: "Sweden" and "Sweden and Poland" agree. */
function agree(context: DraftContext, a: readonly string[], b: readonly string[]): boolean {
  const [fewer, more] = a.length <= b.length ? [a, b] : [b, a];
  return fewer.every((one) => more.some((other) => isSameParty(context, one, other)));
}

function share(context: DraftContext, a: readonly string[], b: readonly string[]): boolean {
  return a.some((one) => b.some((other) => isSameParty(context, one, other)));
}

/** The same actor, a state and who acts for it, or a body and who speaks for it. */
export function isSameParty(context: DraftContext, a: string, b: string): boolean {
  if (a === b) return true;
  const [one, other] = [context.actor(a), context.actor(b)];
  if (one === undefined || other === undefined) return false;
  if (one.partOf === b || other.partOf === a) return true;
  if (speaksFor(one, b) || speaksFor(other, a)) return true;
  if (one.kind !== "state" && other.kind !== "state") return false;
  return one.country !== null && one.country === other.country;
}

function speaksFor({ roles }: Actor, body: string): boolean {
  return roles.some(({ title, of }) => of === body && /spokes/iu.test(title));
}

function isSameTime(a: EntryDate | null, b: EntryDate | null): boolean {
  if (a?.start == null || b?.start == null) return true;
  return a.start <= (b.end ?? b.start) && b.start <= (a.end ?? a.start);
}

function isSamePlace({ place: a }: Event, { place: b }: Event): boolean {
  if (a === null || b === null || a.name.includes(b.name) || b.name.includes(a.name)) return true;
  return a.country === b.country && (a.precision === "country" || b.precision === "country");
}

function sharesWord(context: DraftContext, a: Range, b: Range): boolean {
  const [one, other] = [stems(context.slice(a)), stems(context.slice(b))];
  return one.some((stem) => other.includes(stem));
}

const idle =
  /^(?:the|and|for|with|from|that|this|its|their|his|her|has|have|had|was|were|been|being|will|would|not|did|does|are|more|some|any|two|three|four|five|six)$/u;

/** The first letters of a phrase's words that say something, so that "sale" and "sales", "talk" and "talks" are one. */
function stems(words: string): string[] {
  return (words.toLowerCase().match(/[\p{L}\p{N}-]{3,}/gu) ?? [])
    .filter((word) => !idle.test(word))
    .map((word) => (word === "met" ? "meet" : word.replace(/(?:ies|es|s|ed|ing)$/u, "").slice(0, 6)));
}
