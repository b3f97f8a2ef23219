import { type Applied, assess, degree, isOpen, type Reading, values } from "../../extract/certainty/index.ts";
import type { Certainty, Claim } from "../../record/index.ts";
import { type Range, spanOf } from "../../text/index.ts";
import { type About, capped } from "./about.ts";
import { type ClaimContext, readingOf, type SaidBy } from "./context.ts";
import { denialsOf } from "./denials.ts";
import { isOpenForAuthor } from "./held-by.ts";
import { saidOf, statementsOver } from "./said.ts";
import { basisOf, stanceOf } from "./stance.ts";

/** A rule that bore on a judgement, and the words it rests on. */
export interface ClaimRule {
  readonly rule: string;
  readonly words: Range;
}

/** Who claims an entry, and how certain it is with all claims taken together. */
export interface Claims {
  readonly claims: Claim[];
  readonly certainty: Certainty;
  /** Why, for whoever asks. */
  readonly rules: readonly ClaimRule[];
}

/**
 * Who claims what some words name: the speaker of the innermost statement whose content holds them, the author only where
 * the report says it in its own voice, and whoever denies it in the sentences that follow.
 *
 * @param trigger - the words that name the act; several where the report names it several times.
 * @param about - what is known of the entry; an act that is still to come is no fact, however surely it is announced.
 */
export function claimsOf(trigger: Range | readonly Range[], context: ClaimContext, about: About = {}): Claims {
  const reading = readingOf(context);
  const triggers = "start" in trigger ? [trigger] : trigger;
  const made = triggers.map((one) => claimAt(reading, one, context, about));
  const rules = made.flatMap(({ applied }) => applied.map(({ rule, ...run }) => ({ rule, words: reading.range(run) })));
  const claims = merged(made.flatMap(({ claim }) => (claim === null ? [] : [claim])));
  const contradicting =
    about.kind === "threat" || about.kind === "commitment" ? [] : denialsOf(reading, triggers, context, claims);
  const all = merged([...claims, ...contradicting]);
  const values = all.length > 0 ? all.map(({ certainty }) => certainty) : made.map(({ value }) => value);
  return { claims: all, certainty: capped(together(all, values), about), rules };
}

interface Made {
  readonly claim: Claim | null;
  readonly value: Certainty;
  readonly applied: readonly Applied[];
}

const speech = new Set(["THREATEN", "ACCUSE", "REQUEST"]);

function claimAt(reading: Reading, trigger: Range, context: ClaimContext, about: About): Made {
  const over = statementsOver(trigger, context.statements).filter((statement) => !isOwnAct(statement, about));
  const [statement] = over.filter(({ speakerSpan }) => speakerSpan !== null);
  if (statement === undefined || !isSaid(reading, statement)) return byAuthor(reading, trigger, context, about);
  const { value, applied, cue } = saidOf(reading, trigger, statement);
  const words = statement.cue.map((range) => context.text.slice(range.start, range.end)).join(" ");
  const made = about.kind === "threat" || about.kind === "commitment";
  const certainty = made && !(statement.denies && value.polarity === "negative") ? values["ct+"] : value;
  const stance = about.kind === "threat" ? "warns" : stanceOf(certainty, cue, words, applied, statement.denies);
  const basis = basisOf(cue, applied, sentenceWords(reading, trigger));
  const evidence = [...(statement.speakerSpan === null ? [] : [statement.speakerSpan]), ...statement.cue, trigger]
    .toSorted((a, b) => a.start - b.start)
    .map((range) => spanOf(context.text, range));
  const { speaker } = statement;
  return {
    claim: speaker === null || statement.negated ? null : { by: speaker, stance, basis, certainty, evidence },
    value: certainty,
    applied,
  };
}

/** Threatening, accusing and asking are done by saying: that it was said the report tells itself. */
function isOwnAct(statement: SaidBy, { category, agents }: About): boolean {
  return (
    category !== undefined &&
    speech.has(category) &&
    statement.speaker !== null &&
    (agents ?? []).includes(statement.speaker)
  );
}

/** Whether words of saying leave it to the speaker; what he refuses, plans or admits the report tells itself. */
function isSaid(reading: Reading, statement: SaidBy): boolean {
  return isOpenForAuthor(reading, statement);
}

function byAuthor(reading: Reading, trigger: Range, context: ClaimContext, about: About): Made {
  const whole = { scope: [{ start: 0, end: context.text.length }], said: false };
  const held = assess(reading, trigger, whole);
  const holder = held.holders[0];
  if (isOpen(held.value) && holder !== undefined && context.actorAt !== undefined) {
    const range = reading.range({ first: holder.subject, last: holder.subject });
    const by = context.actorAt(range);
    if (by !== null) {
      const inner = assess(reading, trigger, { ...whole, holder: range });
      const cue = reading.range(holder.predicate);
      const stance = stanceOf(
        inner.value,
        holder.predicate,
        context.text.slice(cue.start, cue.end),
        inner.applied,
        holder.predicate.rule === "denying",
      );
      const evidence = [range, cue, trigger]
        .toSorted((a, b) => a.start - b.start)
        .map((one) => spanOf(context.text, one));
      const basis = basisOf(holder.predicate, inner.applied, sentenceWords(reading, trigger));
      return {
        claim: { by, stance, basis, certainty: inner.value, evidence },
        value: inner.value,
        applied: inner.applied,
      };
    }
  }
  const certainty = about.kind === "threat" || about.kind === "commitment" ? values["ct+"] : held.value;
  const stance = about.kind === "threat" ? "asserts" : stanceOf(certainty, null, "", held.applied, false);
  const basis = basisOf(null, held.applied, sentenceWords(reading, trigger));
  return {
    claim: { by: "author", stance, basis, certainty, evidence: [spanOf(context.text, trigger)] },
    value: certainty,
    applied: held.applied,
  };
}

function sentenceWords(reading: Reading, { start }: Range): string {
  const word = reading.within({ start, end: start + 1 })[0];
  if (word === undefined) return "";
  const range = reading.range(reading.sentence(word));
  return reading.text.slice(range.start, range.end);
}

/** One claim for each claimant and sign: the surer one, with the evidence of both. */
function merged(claims: readonly Claim[]): Claim[] {
  const found: Claim[] = [];
  for (const claim of claims) {
    const at = found.findIndex(
      ({ by, stance }) => by === claim.by && (stance === "denies") === (claim.stance === "denies"),
    );
    const known = found[at];
    if (known === undefined) found.push(claim);
    else {
      const surer = degree(claim.certainty) > degree(known.certainty) ? claim : known;
      found[at] = { ...surer, evidence: [...known.evidence, ...claim.evidence] };
    }
  }
  return found;
}

/** The strongest claimant's degree; what is certain is probable where another denies it (bench/gold/coding.md). */
function together(claims: readonly Claim[], all: readonly Certainty[]): Certainty {
  const asserting = claims.filter(({ stance }) => stance !== "denies");
  const pool = asserting.length > 0 ? asserting.map(({ certainty }) => certainty) : all;
  const strongest = pool.reduce<Certainty>(
    (best, one) => (degree(one) > degree(best) ? one : best),
    pool[0] ?? values.u,
  );
  const isDenied = asserting.length > 0 && claims.some(({ stance }) => stance === "denies");
  return isDenied && strongest.modality === "certain" ? { ...strongest, modality: "probable" } : strongest;
}
