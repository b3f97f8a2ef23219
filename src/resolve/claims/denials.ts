import { isOpen, type Reading, values } from "../../extract/certainty/index.ts";
import type { Claim } from "../../record/index.ts";
import { type Range, spanOf } from "../../text/index.ts";
import type { ClaimContext, SaidBy } from "./context.ts";
import { contradicts } from "./contradictions.ts";
import { cuePredicate, saidOf } from "./said.ts";

/** So many sentences after the act a denial that points back to it is looked for. */
const reach = 6;

/** Nouns for what was claimed, with whose it is: "the accusation", "Kyiv's latest claims". */
const claims = String.raw`(?:the|this|that|these|those|such|an?|any|all|its|their|his|her|both|\p{Lu}\w+['’]s?) (?:\w+ ){0,2}(?:accusations?|allegations?|claims?|charges?|reports?|assertions?|story|version|account|suggestions?|involvement|responsibility|role|findings?)`;

/** Words that point back to what was claimed: "denied it", "which it denies", "rejects the accusation", "dismissed the claim as". */
const pointing = new RegExp(
  String.raw`^(?:that |as \w+ )?(?:it|this|that|which|them|these|those|so|${claims})(?:\s*$|[,.]| (?:as|and|but|on|in|of|by|made|out)\b)`,
  "iu",
);

/** What a claim is called: "called it a lie", "called the accusation “absurd”". */
const named = new RegExp(
  String.raw`^(?:it|this|them|these|${claims}) (?:["“]|(?:an?|un\w+|false|baseless|absurd|nonsense)\b)`,
  "iu",
);

/** Verbs of denying at the head of a content that is given with its verb: "denied this". */
const withVerb =
  /^(?:\w+ )?(?:has |had |have )?(?:flatly |always )?(?:den(?:y|ies|ied)|rejects?|rejected|dismiss(?:es|ed)?|disputes?|disputed) /iu;

/** A denial that points back: at what somebody said, or at what a noun names. */
interface Denial {
  readonly statement: SaidBy;
  readonly speaker: string;
  /** Who said as a fact what is denied. */
  readonly against: string | null;
  /** "No such *missiles* are planned". */
  readonly noun: string | null;
}

/**
 * The denials that point back to an act without naming it: each is of what the last before the denier said as a fact; of what
 * the report says by itself only the doer's own, in the same sentence.
 *
 * @param agents - who is said to act.
 */
export function denialsOf(
  reading: Reading,
  triggers: readonly Range[],
  context: ClaimContext,
  claims: readonly Claim[],
  agents: readonly string[] = [],
): Claim[] {
  const { text } = context;
  if (claims.every(({ by }) => by === "author")) {
    return deniedByDoer(reading, triggers, context, agents).map((statement) =>
      denialBy(text, statement.speaker, statement),
    );
  }
  const pointing = denialsIn(reading, context).flatMap(({ statement, speaker, against, noun }) => {
    const isOfClaim = claims.some(({ stance, by }) => stance !== "denies" && by === against);
    const isOfNoun =
      noun !== null && triggers.some(({ start, end }) => text.slice(start, end).toLowerCase().includes(noun));
    return isOfClaim || isOfNoun ? [{ statement, by: speaker }] : [];
  });
  const isClaimed = claims.some(({ by, certainty }) => by !== "author" && certainty.polarity === "positive");
  const contradicting = !isClaimed
    ? []
    : context.statements.flatMap((statement) =>
        statement.speaker !== null && isNear(reading, triggers, statement) && contradicts(reading, triggers, statement)
          ? [{ statement, by: statement.speaker }]
          : [],
      );
  return [...pointing, ...contradicting].flatMap(({ statement, by }) => {
    if (claims.some((claim) => claim.by === by) || !isNear(reading, triggers, statement)) return [];
    return [denialBy(text, by, statement)];
  });
}

function denialBy(text: string, by: string, { speakerSpan, cue, content }: SaidBy): Claim {
  const ranges = [...(speakerSpan === null ? [] : [speakerSpan]), ...cue, ...content];
  const evidence = ranges.toSorted((a, b) => a.start - b.start).map((range) => spanOf(text, range));
  return { by, stance: "denies", basis: "unstated", certainty: values["ct-"], evidence };
}

/** What a report says by itself, and in the same sentence that its doer denies it: "..., though Kigali dismisses these claims". */
function deniedByDoer(
  reading: Reading,
  triggers: readonly Range[],
  context: ClaimContext,
  agents: readonly string[],
): (SaidBy & { readonly speaker: string })[] {
  return context.statements.flatMap((statement) => {
    const { speaker, denies, negated, cue } = statement;
    if (speaker === null || !agents.includes(speaker) || !denies || negated || !pointsBack(context, statement))
      return [];
    const [at] = reading.within(cue[0] ?? { start: 0, end: 0 });
    const isBehind = triggers.some((trigger) => {
      const [word] = reading.within(trigger);
      return word !== undefined && at !== undefined && word < at && at <= reading.sentence(word).last;
    });
    return isBehind ? [{ ...statement, speaker }] : [];
  });
}

const found = new WeakMap<readonly SaidBy[], readonly Denial[]>();

/** The denials of a text that point back, looked for once. */
function denialsIn(reading: Reading, context: ClaimContext): readonly Denial[] {
  const known = found.get(context.statements);
  if (known !== undefined) return known;
  const made = context.statements.flatMap((statement, place): Denial[] => {
    const { speaker, denies, negated } = statement;
    if (negated || speaker === null) return [];
    const noun = noSuch(context, statement);
    const pointed = denies && pointsBack(context, statement);
    if (noun === null && !pointed) return [];
    return [
      {
        statement,
        speaker,
        noun,
        against: pointed ? (antecedent(reading, context.statements, place)?.speaker ?? null) : null,
      },
    ];
  });
  found.set(context.statements, made);
  return made;
}

function pointsBack({ text }: ClaimContext, { content }: SaidBy): boolean {
  return content.some(({ start, end }) => {
    const words = text.slice(start, end);
    return pointing.test(words.replace(withVerb, "")) || named.test(words);
  });
}

/** What "no such" names: the "missile" of "No such missiles are planned". */
function noSuch({ text }: ClaimContext, { content: [first] }: SaidBy): string | null {
  if (first === undefined) return null;
  return /^["“]?No such (\w{4,}?)s?\b/u.exec(text.slice(first.start, first.end))?.[1]?.toLowerCase() ?? null;
}

/** The last statement before one by which somebody else says that something is so. */
function antecedent(reading: Reading, statements: readonly SaidBy[], place: number): SaidBy | null {
  const own = statements[place];
  const start = own?.cue[0]?.start ?? own?.content[0]?.start ?? 0;
  const earlier = statements
    .filter(
      (one) => one.speaker !== own?.speaker && !one.denies && !one.negated && (one.cue[0]?.start ?? start) < start,
    )
    .toSorted((a, b) => (b.cue[0]?.start ?? 0) - (a.cue[0]?.start ?? 0));
  const asserting = earlier.filter((one) => isAssertion(reading, one)).slice(0, 5);
  // What one says of his own side nobody needs to deny: "China opposed", said China's embassy.
  return asserting.find((one) => !isOfOwnSide(reading, one)) ?? null;
}

function isOfOwnSide(reading: Reading, { speakerSpan, content }: SaidBy): boolean {
  const own = speakerSpan === null ? [] : stemsOf(reading, speakerSpan);
  const opening =
    content[0] === undefined
      ? []
      : stemsOf(reading, { start: content[0].start, end: Math.min(content[0].end, content[0].start + 25) });
  return own.some((stem) => opening.includes(stem));
}

/** The beginnings of the names in a range. */
function stemsOf(reading: Reading, range: Range): string[] {
  return reading
    .within(range)
    .map((word) => reading.range({ first: word, last: word }))
    .map(({ start, end }) => reading.text.slice(start, end))
    .filter((word) => /^\p{Lu}\p{Ll}{3}/u.test(word))
    .map((word) => word.slice(0, 4));
}

/** Whether a statement says that something is so: no demand, no threat, nothing still to come. */
function isAssertion(reading: Reading, statement: SaidBy): boolean {
  const [content] = statement.content;
  if (content === undefined) return false;
  const cue = cuePredicate(reading, statement);
  if (cue !== null && isOpen(cue.holder.positive)) return false;
  const words = reading.within(content);
  if (words.some((word) => /^(?:will|shall)$/u.test(reading.word(word)))) return false;
  return !isOpen(saidOf(reading, content, statement).value);
}

/** Whether a denial stands after an act, and not too far. */
function isNear(reading: Reading, triggers: readonly Range[], { cue, content }: SaidBy): boolean {
  const at = reading.within(cue[0] ?? content[0] ?? { start: 0, end: 0 })[0];
  if (at === undefined) return false;
  return triggers.some((trigger) => {
    const [word] = reading.within(trigger);
    if (word === undefined || reading.sentence(word).first > at) return false;
    let end = reading.sentence(word).last;
    for (let i = 0; i < reach && at > end && end + 1 < reading.size; i++) end = reading.sentence(end + 1).last;
    return at <= end;
  });
}
