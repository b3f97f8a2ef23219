import {
  type Applied,
  assess,
  atMost,
  type Held,
  type Holder,
  isOpen,
  type Reading,
  values,
} from "../../extract/certainty/index.ts";
import type { Certainty, Claim } from "../../record/index.ts";
import { overlaps, type Range, spanOf } from "../../text/index.ts";
import type { About } from "./about.ts";
import { asideOf } from "./aside.ts";
import { claimOfNoun } from "./claim-owner.ts";
import { claimedBy } from "./claimed-by.ts";
import { closed } from "./closed.ts";
import { considered } from "./considered.ts";
import type { ClaimContext, SaidBy } from "./context.ts";
import { goingOn } from "./going-on.ts";
import { isOpenForAuthor } from "./held-by.ts";
import { isLeftOpenBy } from "./left-open.ts";
import { namedAt } from "./named-at.ts";
import { hasClause, isOfThing } from "./of-a-thing.ts";
import { isRefusalUndone, ownAct } from "./own-act.ts";
import { cuePredicate, saidOf, statementsOver } from "./said.ts";
import { isSpokenOf, isToldTo, turningDown } from "./spoken-of.ts";
import { basisOf, stanceOf } from "./stance.ts";
import { isAnswered, isObject, isTakenForGranted } from "./taken-for-granted.ts";
import { toldBeside, toldWithinWish } from "./told-beside.ts";

/** What is claimed where some words name an act, by whom, and what was held of it where the claimant has no name. */
export interface ClaimAt {
  readonly trigger: Range;
  readonly claims: readonly Claim[];
  readonly value: Certainty;
  readonly applied: readonly Applied[];
  /** Whether whoever speaks of it leaves it open in so many words. */
  readonly isLeftOpen?: boolean;
}

/** The claims on an act at one of the places where it is named. */
export function claimAt(reading: Reading, trigger: Range, context: ClaimContext, entry: About): ClaimAt {
  const { category, ...others } = entry;
  const about = category === "REJECT" && isRefusalUndone(reading, trigger) ? others : entry;
  const made = toldAt(reading, trigger, context, about);
  const more = claimedBy(reading, trigger, context).filter(({ by }) => made.claims.every((one) => one.by !== by));
  return { ...made, claims: [...made.claims, ...more] };
}

function toldAt(reading: Reading, trigger: Range, context: ClaimContext, about: About): ClaimAt {
  const saying = statementsOver(reading, trigger, context.statements).filter((one) => one.speakerSpan !== null);
  const over = saying.filter((one) => !isOfThing(reading, one));
  const act = ownAct(reading, trigger, over, about, context);
  const target = act?.cue[0] ?? trigger;
  const [statement, ...outer] = act === null ? over : over.slice(over.indexOf(act) + 1);
  if (act === null && saying[0] !== undefined && isSpokenOf(reading, trigger, saying[0], about))
    return plainly(trigger, context);
  const uttered = act ?? utteredBy(trigger, context.statements);
  if (about.kind === "threat" && statement === undefined && uttered !== null && !uttered.negated)
    return byIssuer(trigger, uttered, context, about);
  if (statement === undefined) {
    const going = act === null && uttered === null ? goingOn(reading, trigger, context) : null;
    if (going !== null) return bySpeaker(reading, target, going, context, about);
    return byAuthor(reading, target, context, about, uttered);
  }
  const beside = toldBeside(reading, trigger, statement);
  if (beside !== null) return byItself(reading, trigger, beside, context, about);
  if (!isOpenForAuthor(reading, statement)) {
    const known = byAuthor(reading, target, context, about, uttered);
    // Of what is promised or threatened, that it was is claimed, however sure the rest is.
    const isMade = about.kind === "commitment" || about.kind === "threat";
    const most = (isMade ? null : cuePredicate(reading, statement)?.author.positive.modality) ?? "certain";
    return withSpeakers(capAt(known, most), shared(reading, target, [statement, ...outer], context, about));
  }
  if (isTakenForGranted(reading, trigger, statement, about)) return plainly(trigger, context);
  const within = toldWithinWish(reading, trigger, statement);
  const said = within === null ? statement : { ...statement, content: [within] };
  const inner = bySpeaker(reading, target, said, context, about);
  if (isAnsweredFor(reading, statement, inner)) return withSpeakers(plainly(trigger, context), inner);
  if (isUnsure(inner.value) && isAnswered(reading, trigger)) return plainly(trigger, context);
  const owned = claimOfNoun(reading, trigger, inner.applied, context).filter(({ by }) => by !== statement.speaker);
  const claims = [...inner.claims, ...owned, ...deniers(inner, outer, context)];
  const aside = asideOf(reading, trigger, statement);
  if (aside === null) return { ...inner, claims };
  const own = byItself(reading, trigger, aside, context, about);
  return statement.denies || statement.negated ? own : withSpeakers(own, { ...inner, claims });
}

/** The statement of whose words of saying a trigger is one: "warned". */
function utteredBy(trigger: Range, statements: readonly SaidBy[]): SaidBy | null {
  return statements.find(({ cue }) => cue.some((range) => overlaps(range, trigger))) ?? null;
}

/** Who makes a threat, where that is known though it is open who the words of its speaker stand for. */
function maker({ kind, agents = [] }: About): string | null {
  return kind === "threat" && agents.length === 1 ? (agents[0] ?? null) : null;
}

/** A threat is the claim of whoever makes it, where nobody else tells of it. */
function byIssuer(
  trigger: Range,
  { speaker: named, speakerSpan, cue }: SaidBy,
  { text }: ClaimContext,
  about: About,
): ClaimAt {
  const value = values["ct+"];
  const speaker = named ?? maker(about);
  const evidence = spans(text, [speakerSpan, ...cue, trigger]);
  const claims: Claim[] =
    speaker === null ? [] : [{ by: speaker, stance: "warns", basis: "unstated", certainty: value, evidence }];
  return { trigger, claims, value, applied: [] };
}

/**
 * What those hold of an act who say what the report leaves as it is ("admitted"), or who say it beside evidence that the
 * report gives for it: "as officials believe and as wreckage suggests". What only evidence shows has no speaker.
 */
function shared(
  reading: Reading,
  trigger: Range,
  over: readonly SaidBy[],
  context: ClaimContext,
  about: About,
): ClaimAt | null {
  const telling = over.find((one) => {
    const rule = cuePredicate(reading, one)?.rule;
    if (rule === undefined || rule === "admitting" || isOpenForAuthor(reading, one)) return true;
    // Who condemns or welcomes a thing says what he thinks of it, and not that it is so.
    return rule === "factive" && hasClause(reading, one) && !isObject(reading, trigger, one);
  });
  return telling === undefined || telling.speaker === null
    ? null
    : bySpeaker(reading, trigger, telling, context, about);
}

/** What the report tells of its own is no surer than the words make it by which it tells it: "suggests". */
function capAt(known: ClaimAt, most: Certainty["modality"]): ClaimAt {
  const claims = known.claims.map((claim) => ({ ...claim, certainty: atMost(claim.certainty, most) }));
  return { ...known, claims, value: atMost(known.value, most) };
}

function withSpeakers(known: ClaimAt, speakers: ClaimAt | null): ClaimAt {
  if (speakers === null) return known;
  const more = speakers.claims.filter(({ by }) => known.claims.every((claim) => claim.by !== by));
  return { ...known, claims: [...known.claims, ...more] };
}

/** What the author tells in a clause of his own, as surely as its own words have it: "which has *reportedly* sold arms". */
function byItself(reading: Reading, trigger: Range, clause: Range, context: ClaimContext, about: About): ClaimAt {
  const held = assess(reading, trigger, { scope: [clause], said: false });
  const certainty = adjusted(held, about, false);
  const stance = stanceOf(certainty, null, "", held.applied, false);
  const claim: Claim = { by: "author", stance, basis: "unstated", certainty, evidence: spans(context.text, [trigger]) };
  return { trigger, claims: [claim], value: certainty, applied: held.applied };
}

/** "The group claimed responsibility for its *attack*": what a noun takes for granted that is itself what is said. */
function isAnsweredFor(reading: Reading, statement: SaidBy, { applied }: ClaimAt): boolean {
  const isGranted = applied.some(({ rule, presupposes }) => presupposes === true && rule === "factive noun");
  const isQuoted = statement.content.some((range) => reading.within(range).some((word) => reading.isQuoted(word)));
  return isGranted && !isQuoted && !statement.denies && !statement.negated && !hasClause(reading, statement);
}

/** Whether something is not told as a fact. */
function isUnsure({ modality, polarity }: Certainty): boolean {
  return modality !== "certain" || polarity !== "positive";
}

/** What the author says in passing, within the words of somebody else. */
function plainly(trigger: Range, { text }: ClaimContext): ClaimAt {
  const evidence = spans(text, [trigger]);
  const claim: Claim = { by: "author", stance: "asserts", basis: "unstated", certainty: values["ct+"], evidence };
  return { trigger, claims: [claim], value: claim.certainty, applied: [] };
}

/** Who denies what he says that somebody else claims: "dismissed Kyiv's statement that ...". */
function deniers({ trigger, value }: ClaimAt, outer: readonly SaidBy[], { text }: ClaimContext): Claim[] {
  if (value.polarity !== "positive") return [];
  return outer.flatMap(({ speaker, speakerSpan, cue, denies, negated }) =>
    speaker !== null && denies && !negated
      ? [
          {
            by: speaker,
            stance: "denies" as const,
            basis: "unstated" as const,
            certainty: values["ct-"],
            evidence: spans(text, [speakerSpan, ...cue, trigger]),
          },
        ]
      : [],
  );
}

function bySpeaker(reading: Reading, trigger: Range, statement: SaidBy, context: ClaimContext, about: About): ClaimAt {
  const { value, applied, cue, holders } = saidOf(reading, trigger, statement);
  const [holder] = holders;
  if (holder !== undefined && isOpen(value) && !statement.denies && !statement.negated) {
    const nested = byHolder(reading, trigger, holder, context, about);
    if (nested !== null && !isOpen(nested.value)) return nested;
  }
  const words = statement.cue.map((range) => context.text.slice(range.start, range.end)).join(" ");
  const shown = [...applied, ...considered(reading, trigger, about)];
  const certainty = adjusted({ value, applied: shown }, about, statement.denies);
  const stance = about.kind === "threat" ? "warns" : stanceOf(certainty, cue, words, shown, statement.denies);
  const basis = basisOf(cue, applied, sentenceWords(reading, trigger));
  const speaker = statement.speaker ?? maker(about);
  const evidence = spans(context.text, [statement.speakerSpan, ...statement.cue, trigger]);
  const claims = speaker === null || statement.negated ? [] : [{ by: speaker, stance, basis, certainty, evidence }];
  return { trigger, claims, value: certainty, applied, isLeftOpen: isLeftOpenBy(reading, trigger, statement, cue) };
}

/** @param uttered - the statement whose words of saying are the trigger: what is said in it does not bear on its being said. */
function byAuthor(
  reading: Reading,
  trigger: Range,
  context: ClaimContext,
  about: About,
  uttered: SaidBy | null,
): ClaimAt {
  const apart = [...closed(trigger, context, uttered, about), ...denialsBehind(trigger, context)];
  const whole = { scope: outside(apart, context.text.length), said: false };
  const held = assess(reading, trigger, whole);
  const holder = held.holders[0];
  if (holder !== undefined && (isOpen(held.value) || /suggesting|proving/u.test(holder.predicate.rule))) {
    const named = byHolder(reading, trigger, holder, context, about);
    if (named !== null && isAnsweredBy(reading, trigger, holder, named, about)) return plainly(trigger, context);
    if (named !== null && about.isAsserted !== true) return named;
  }
  const applied = [...held.applied, ...considered(reading, trigger, about)];
  const certainty = adjusted({ ...held, applied }, about, false);
  const stance = stanceOf(certainty, null, "", applied, false);
  const basis = basisOf(null, held.applied, sentenceWords(reading, trigger));
  const claim: Claim = { by: "author", stance, basis, certainty, evidence: spans(context.text, [trigger]) };
  return { trigger, claims: [claim], value: certainty, applied: held.applied };
}

/** Whether somebody only denies or rejects what others told him. */
function isAnsweredBy(
  reading: Reading,
  trigger: Range,
  { predicate }: Holder,
  { claims: [claim] }: ClaimAt,
  about: About,
): boolean {
  return turningDown.test(predicate.rule) && isToldTo(reading, trigger, claim?.by ?? null, [predicate.first], about);
}

/** The words of denials that stand behind an act and have a content of their own: ", though Tehran has dismissed the claims". */
function denialsBehind(trigger: Range, { statements }: ClaimContext): Range[] {
  return statements.flatMap(({ denies, speakerSpan, cue, content }) => {
    const all = [...(speakerSpan === null ? [] : [speakerSpan]), ...cue, ...content];
    return denies && content.length > 0 && all.every(({ start }) => start >= trigger.end) ? all : [];
  });
}

/** The claim of somebody who is told to hold something of the act, though no statement of his was found. */
function byHolder(
  reading: Reading,
  trigger: Range,
  { subject, predicate }: Holder,
  context: ClaimContext,
  about: About,
): ClaimAt | null {
  const named = namedAt(reading, subject, context);
  if (named === null) return null;
  const { by } = named;
  const range = reading.range({ first: subject, last: subject });
  const held = assess(reading, trigger, {
    scope: [{ start: 0, end: context.text.length }],
    said: false,
    holder: range,
  });
  const cue = reading.range(predicate);
  const denies = predicate.rule === "denying";
  const certainty = adjusted(held, about, denies);
  const isThreat = about.kind === "threat";
  const stance = isThreat
    ? "warns"
    : stanceOf(certainty, predicate, context.text.slice(cue.start, cue.end), held.applied, denies);
  const basis = basisOf(predicate, held.applied, sentenceWords(reading, trigger));
  const claim: Claim = { by, stance, basis, certainty, evidence: spans(context.text, [named.words, cue, trigger]) };
  return { trigger, claims: [claim], value: certainty, applied: held.applied };
}

/** What is held of entries of which not the act, but that it was agreed, threatened or imposed is claimed. */
function adjusted({ value: judged, applied }: Held, about: About, denies: boolean): Certainty {
  const { kind, category, occurrence } = about;
  const value = applied.some(({ rule }) => rule === "considering") ? atMost(judged, "possible") : judged;
  if (kind === "threat" || kind === "commitment")
    return denies && value.polarity === "negative" ? value : values["ct+"];
  // An embargo is no act that it keeps from coming about.
  if (kind === "restriction")
    return denies || applied.some(({ rule }) => rule !== "negative noun" && open.test(rule)) ? value : values["ct+"];
  // A refusal is told by words that negate what is refused.
  if (category === "REJECT" && occurrence === "happened" && value.polarity === "negative" && !denies)
    return { ...value, polarity: "positive" };
  if (about.isAsserted === true && (denies || isOpen(value) || kind === "event")) return values[denies ? "ct-" : "ct+"];
  return value;
}

const open = /wanting|considering|planning|noun|doubting|suspecting|attempting|promising|threatening/u;

/** What a text of a length has beside some ranges. */
function outside(ranges: readonly Range[], length: number): Range[] {
  const found: Range[] = [];
  let start = 0;
  for (const range of ranges.toSorted((a, b) => a.start - b.start)) {
    if (range.start > start) found.push({ start, end: range.start });
    start = Math.max(start, range.end);
  }
  return [...found, { start, end: length }];
}

function spans(text: string, ranges: readonly (Range | null)[]): Claim["evidence"] {
  const some = ranges.filter((range): range is Range => range !== null);
  return some.toSorted((a, b) => a.start - b.start).map((range) => spanOf(text, range));
}

function sentenceWords(reading: Reading, { start }: Range): string {
  const word = reading.within({ start, end: start + 1 })[0];
  if (word === undefined) return "";
  const range = reading.range(reading.sentence(word));
  return reading.text.slice(range.start, range.end);
}
