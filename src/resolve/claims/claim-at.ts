import {
  type Applied,
  assess,
  type Held,
  type Holder,
  isOpen,
  type Reading,
  values,
} from "../../extract/certainty/index.ts";
import type { Certainty, Claim } from "../../record/index.ts";
import { type Range, spanOf } from "../../text/index.ts";
import type { About } from "./about.ts";
import type { ClaimContext, SaidBy } from "./context.ts";
import { isOpenForAuthor } from "./held-by.ts";
import { ownAct } from "./own-act.ts";
import { cuePredicate, saidOf, statementsOver } from "./said.ts";
import { basisOf, stanceOf } from "./stance.ts";

/** What is claimed where some words name an act, by whom, and what was held of it where the claimant has no name. */
export interface ClaimAt {
  readonly trigger: Range;
  readonly claims: readonly Claim[];
  readonly value: Certainty;
  readonly applied: readonly Applied[];
}

/** The claims on an act at one of the places where it is named. */
export function claimAt(reading: Reading, trigger: Range, context: ClaimContext, about: About): ClaimAt {
  const over = statementsOver(trigger, context.statements).filter(({ speakerSpan }) => speakerSpan !== null);
  const act = ownAct(trigger, over, about);
  const target = act?.cue[0] ?? trigger;
  const [statement, ...outer] = act === null ? over : over.slice(over.indexOf(act) + 1);
  if (statement === undefined || !isOpenForAuthor(reading, statement)) return byAuthor(reading, target, context, about);
  if (isTakenForGranted(reading, trigger, statement, about)) return plainly(trigger, context);
  const inner = bySpeaker(reading, target, statement, context, about);
  return { ...inner, claims: [...inner.claims, ...deniers(inner, outer, context)] };
}

/** What the author says in passing, within the words of somebody else. */
function plainly(trigger: Range, { text }: ClaimContext): ClaimAt {
  const evidence = spans(text, [trigger]);
  const claim: Claim = { by: "author", stance: "asserts", basis: "unstated", certainty: values["ct+"], evidence };
  return { trigger, claims: [claim], value: claim.certainty, applied: [] };
}

/** "urged both to respect *the truce of May*": a pact that somebody speaks of, without saying that there is one. */
function _isTakenForGranted(reading: Reading, trigger: Range, statement: SaidBy, { kind }: About): boolean {
  if (kind !== "commitment" && kind !== "restriction") return false;
  const cue = cuePredicate(reading, statement);
  if (cue === null || !/wanting|accusing/u.test(cue.rule)) return false;
  const [first] = reading.within(trigger);
  return (
    first !== undefined &&
    /^(?:the|this|that|its|their|an?)$/u.test(reading.word(reading.word(first) === "the" ? first : first - 1))
  );
}

/** "urged both to respect *the truce of May*": a pact that somebody speaks of, without saying that there is one. */
function isTakenForGranted(reading: Reading, trigger: Range, statement: SaidBy, { kind }: About): boolean {
  if (kind !== "commitment" && kind !== "restriction") return false;
  const cue = cuePredicate(reading, statement);
  if (cue === null || !/wanting|accusing/u.test(cue.rule)) return false;
  const [first] = reading.within(trigger);
  const definite = /^(?:the|this|that|its|their)$/u;
  return first !== undefined && [first, first - 1].some((word) => definite.test(reading.word(word)));
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
  const { value, applied, cue } = saidOf(reading, trigger, statement);
  const words = statement.cue.map((range) => context.text.slice(range.start, range.end)).join(" ");
  const shown = ruled(reading, trigger, applied, about);
  const certainty = adjusted({ value, applied: shown }, about, statement.denies);
  const stance = about.kind === "threat" ? "warns" : stanceOf(certainty, cue, words, shown, statement.denies);
  const basis = basisOf(cue, applied, sentenceWords(reading, trigger));
  const { speaker } = statement;
  const evidence = spans(context.text, [statement.speakerSpan, ...statement.cue, trigger]);
  const claims = speaker === null || statement.negated ? [] : [{ by: speaker, stance, basis, certainty, evidence }];
  return { trigger, claims, value: certainty, applied };
}

function byAuthor(reading: Reading, trigger: Range, context: ClaimContext, about: About): ClaimAt {
  const whole = { scope: [{ start: 0, end: context.text.length }], said: false };
  const held = assess(reading, trigger, whole);
  const holder = held.holders[0];
  if (holder !== undefined && (isOpen(held.value) || /suggesting|proving/u.test(holder.predicate.rule))) {
    const named = byHolder(reading, trigger, holder, context, about);
    if (named !== null) return named;
  }
  const applied = ruled(reading, trigger, held.applied, about);
  const certainty = adjusted({ ...held, applied }, about, false);
  const stance = stanceOf(certainty, null, "", applied, false);
  const basis = basisOf(null, held.applied, sentenceWords(reading, trigger));
  const claim: Claim = { by: "author", stance, basis, certainty, evidence: spans(context.text, [trigger]) };
  return { trigger, claims: [claim], value: certainty, applied: held.applied };
}

/** The claim of somebody who is told to hold something of the act, though no statement of his was found. */
function byHolder(
  reading: Reading,
  trigger: Range,
  { subject, predicate }: Holder,
  context: ClaimContext,
  about: About,
): ClaimAt | null {
  const range = reading.range({ first: subject, last: subject });
  const by = context.actorAt?.(range) ?? null;
  if (by === null) return null;
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
  const claim: Claim = { by, stance, basis, certainty, evidence: spans(context.text, [range, cue, trigger]) };
  return { trigger, claims: [claim], value: certainty, applied: held.applied };
}

/** What is held of entries of which not the act, but that it was agreed, threatened or imposed is claimed. */
function adjusted({ value, applied }: Held, { kind, category, occurrence }: About, denies: boolean): Certainty {
  if (kind === "threat" || kind === "commitment")
    return denies && value.polarity === "negative" ? value : values["ct+"];
  if (kind === "restriction")
    return applied.some(({ rule }) => open.test(rule)) ? value : denies ? value : values["ct+"];
  // A refusal is told by words that negate what is refused.
  if (category === "REJECT" && occurrence === "happened" && value.polarity === "negative" && !denies)
    return { ...value, polarity: "positive" };
  return value;
}

const open = /wanting|considering|planning|noun|doubting|suspecting|attempting|promising|threatening/u;

/** The rules over an act, and those of its own verb: "is *considering* sanctions". */
function ruled(
  reading: Reading,
  trigger: Range,
  applied: readonly Applied[],
  { kind, occurrence, stage }: About,
): readonly Applied[] {
  if (occurrence !== "hypothetical" && stage !== "considered" && kind !== "restriction") return applied;
  const own = reading
    .within(trigger)
    .flatMap((word) => reading.predicatesAt(word).filter(({ rule }) => rule === "considering"));
  return [...applied, ...own.map(({ rule, first, last }) => ({ rule, first, last }))];
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
