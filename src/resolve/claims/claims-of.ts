import { degree, isOpen, type Reading, values } from "../../extract/certainty/index.ts";
import type { Certainty, Claim } from "../../record/index.ts";
import type { Range } from "../../text/index.ts";
import { type About, capped, tookPlace } from "./about.ts";
import { type ClaimAt, claimAt } from "./claim-at.ts";
import { type ClaimContext, readingOf } from "./context.ts";
import { denialsOf } from "./denials.ts";
import { type Settled, settledBy } from "./left-open.ts";
import { isRefusalUndone } from "./own-act.ts";

/** A rule that bore on a judgement, and the words it rests on. */
export interface ClaimRule {
  readonly rule: string;
  readonly words: Range;
}

/** Who claims an entry, and how certain it is with all claims taken together. */
export interface Claims {
  readonly claims: Claim[];
  readonly certainty: Certainty;
  /** Why it is that certain, for whoever asks. */
  readonly rules: readonly ClaimRule[];
  /** What words right over the act say of it wherever it is told, whatever it is on record as; null where there are none. */
  readonly settled: Settled | null;
  /** Why each of the claims is whose it is, in their order: the rule, and the words it rests on. */
  readonly claimants: readonly { readonly rule: string; readonly words: readonly Range[] }[];
}

/**
 * Who claims what some words name: the speaker of the innermost statement whose content holds them, the author only where
 * the report says it in its own voice, and whoever denies it in the sentences that follow.
 *
 * A statement is claimed as well: give its words of saying, and it is the author's, or that of the speaker who reports it.
 *
 * @param trigger - the words that name the act; several where the report names it several times.
 * @param about - what is known of the entry; an act that is still to come is no fact, however surely it is announced.
 */
export function claimsOf(trigger: Range | readonly Range[], context: ClaimContext, about: About = {}): Claims {
  const reading = readingOf(context);
  const triggers = "start" in trigger ? [trigger] : trigger;
  const read = (known: About) =>
    voiced(
      triggers.map((one) => claimAt(reading, one, context, known)),
      context.text,
    );
  const plain = read(about);
  const [settled = null, ...otherwise] = new Set(
    plain.map(({ applied, isLeftOpen }) => (isLeftOpen === true ? "open" : settledBy(reading, applied))),
  );
  const isOfDeed = (tookPlace(about) || about.occurrence === "denied") && about.category !== "REJECT";
  const isSettled = isOfDeed && settled !== null && otherwise.length === 0;
  const open = tookPlace(about) && !isSettled ? plain.filter((one) => isUndone(reading, one, about)) : [];
  const kept = plain.filter((one) => !open.includes(one));
  // What is on record as done somebody holds to be so: where nobody does, the sentence that leaves it open was misread.
  const isTold = open.length === 0 || kept.some(({ claims }) => claims.every(({ stance }) => stance !== "denies"));
  // What somebody is accused of nobody has told as so, whoever accuses him.
  const misread = isTold ? [] : open.filter(({ applied }) => applied.every(({ rule }) => rule !== "accusing"));
  const asserted =
    misread.length === 0
      ? []
      : read({ ...about, isAsserted: true }).filter(({ trigger: own }) =>
          misread.some(({ trigger }) => trigger === own),
        );
  const made = [...kept, ...asserted];
  const bearing = [...kept, ...(isTold ? [] : open.filter((one) => !misread.includes(one)))];
  const rules = bearing.flatMap(({ applied }) =>
    applied.map(({ rule, ...run }) => ({ rule, words: reading.range(run) })),
  );
  // What the words seemed to leave open bears on nothing where it is taken as told; whoever asks is told so.
  const overruled = misread.flatMap(({ applied }) =>
    applied.slice(-1).map(({ rule, ...run }) => ({ rule: `${rule}, overruled`, words: reading.range(run) })),
  );
  const claims = ownOf(merged(made.flatMap((one) => one.claims)), about);
  // What is done by saying it, nobody denies by denying what it is about.
  const isActOfSpeech =
    /^(?:threat|commitment|statement|restriction)$/u.test(about.kind ?? "") ||
    about.category === "REJECT" ||
    about.stage === "refused";
  const all = merged([
    ...claims,
    ...(isActOfSpeech ? [] : denialsOf(reading, triggers, context, claims, about.agents)),
  ]);
  const unnamed = made.flatMap((one) => (one.claims.length === 0 ? [one.value] : []));
  const held = together(all, unnamed);
  const certainty = isSettled ? held : capped(held, about);
  const [first] = triggers;
  const cap: ClaimRule[] =
    first === undefined ||
    (asserted.length === 0 && certainty.modality === held.modality && certainty.polarity === held.polarity)
      ? []
      : [{ rule: about.kind === "transfer" ? "stage" : "occurrence", words: first }];
  return {
    claims: all,
    certainty,
    rules: [...rules, ...overruled, ...cap],
    settled: isSettled ? settled : null,
    claimants: all.map((claim) => ({ rule: claimantRule(claim, about), words: claim.evidence })),
  };
}

/** Whether what is held of an act leaves it open or, of an event that nobody denies, says that it was not so. */
function isUndone(reading: Reading, { trigger, value, claims }: ClaimAt, { kind, category }: About): boolean {
  if (isOpen(value)) return true;
  if (kind !== "event" || value.polarity !== "negative" || claims.some(({ stance }) => stance === "denies"))
    return false;
  return category !== "REJECT" || !isRefusalUndone(reading, trigger);
}

/** A rule in force that the report itself tells of is nobody's claim besides, whoever speaks of what breaks it. */
function isStanding(claims: readonly Claim[], { kind }: About): boolean {
  return (
    kind === "restriction" &&
    claims.some(
      ({ by, certainty }) => by === "author" && certainty.modality === "certain" && certainty.polarity === "positive",
    )
  );
}

function ownOf(claims: readonly Claim[], about: About): Claim[] {
  return isStanding(claims, about) ? claims.filter(({ by }) => by === "author") : [...claims];
}

/** By which rule a claim is its claimant's. */
function claimantRule({ by, stance }: Claim, { kind }: About): string {
  if (by === "author") return "report's own voice";
  if (stance === "denies") return "denial";
  return kind === "threat" && stance === "warns" ? "maker of the threat" : "speaker of the content";
}

/** A headline says again what the report tells: whoever tells it there claims it. */
function voiced(made: readonly ClaimAt[], text: string): readonly ClaimAt[] {
  const line = text.trimStart().split("\n", 1)[0] ?? "";
  const end = /[.!?]["”’]?\s*$/u.test(line) ? -1 : text.indexOf(line) + line.length;
  const told = made.filter(({ trigger }) => trigger.start >= end);
  return told.some(({ claims }) => claims.length > 0) ? told : made;
}

/** One claim for each claimant and sign: the surer one, with the evidence of both; open ones only where there is no other. */
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
  const judged = found.filter(({ certainty }) => !isOpen(certainty));
  return judged.length > 0 ? judged : found;
}

/**
 * The strongest claimant's degree; what is certain is probable where another denies it (bench/gold/coding.md).
 *
 * @param unnamed - what is held by those who say so and whose name is not known.
 */
function together(claims: readonly Claim[], unnamed: readonly Certainty[]): Certainty {
  const asserting = [
    ...claims.flatMap(({ stance, certainty }) => (stance === "denies" ? [] : [certainty])),
    ...unnamed.filter(({ polarity }) => claims.length === 0 || polarity === "positive"),
  ];
  const pool = asserting.length > 0 ? asserting : claims.map(({ certainty }) => certainty);
  const strongest = pool.reduce<Certainty>(
    (best, one) => (degree(one) > degree(best) ? one : best),
    pool[0] ?? values.u,
  );
  const isDenied = asserting.length > 0 && claims.some(({ stance }) => stance === "denies");
  return isDenied && strongest.modality === "certain" ? { ...strongest, modality: "probable" } : strongest;
}
