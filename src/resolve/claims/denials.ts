import type { Reading } from "../../extract/certainty/index.ts";
import { values } from "../../extract/certainty/index.ts";
import type { Claim } from "../../record/index.ts";
import { type Range, spanOf } from "../../text/index.ts";
import type { ClaimContext, SaidBy } from "./context.ts";

/** So many sentences after the act a denial that points back to it is looked for. */
const reach = 3;

/** Words that point back to what was claimed: "denied it", "rejects the accusation". */
const pointing =
  /^(?:that |as \w+ )?(?:it|this|that|them|these|those|so|(?:the|this|that|these|those|such|any|all|its|their|his|her|both|\w+['’]s?) (?:\w+ ){0,2}(?:accusations?|allegations?|claims?|charges?|reports?|assertions?|story|version|account|suggestions?|involvement|responsibility|role|findings?|figures?|attack|incident))\b.{0,60}$/iu;

/** The denials that point back to an act without naming it. */
export function denialsOf(
  reading: Reading,
  triggers: readonly Range[],
  context: ClaimContext,
  claims: readonly Claim[],
): Claim[] {
  const sentences = triggers
    .flatMap((range) => reading.within(range).slice(0, 1))
    .map((word) => reading.sentence(word));
  const end = Math.max(-1, ...sentences.map(({ last }) => last));
  const found: Claim[] = [];
  for (const statement of context.statements) {
    const { speaker } = statement;
    if (!statement.denies || statement.negated || speaker === null || claims.some(({ by }) => by === speaker)) continue;
    if (!pointsBack(context, statement)) continue;
    const at = reading.within(statement.cue[0] ?? { start: 0, end: 0 })[0];
    if (at === undefined || !follows(reading, at, sentences[0]?.first ?? 0, end)) continue;
    const evidence = [
      ...(statement.speakerSpan === null ? [] : [statement.speakerSpan]),
      ...statement.cue,
      ...statement.content,
    ];
    found.push({
      by: speaker,
      stance: "denies",
      basis: "unstated",
      certainty: values["ct-"],
      evidence: evidence.toSorted((a, b) => a.start - b.start).map((range) => spanOf(context.text, range)),
    });
  }
  return found;
}

function pointsBack({ text }: ClaimContext, { content, cue }: SaidBy): boolean {
  return [...content, ...cue].some(({ start, end }) =>
    pointing.test(text.slice(start, end).replace(/^(?:has |had |have )?(?:denied|denies|denying) /iu, "")),
  );
}

/** Whether a word stands in the sentence of the act or in one of the next. */
function follows(reading: Reading, at: number, first: number, last: number): boolean {
  if (at < first) return false;
  let end = last;
  for (let i = 0; i < reach && at > end; i++) {
    if (end + 1 >= reading.size) return false;
    end = reading.sentence(end + 1).last;
  }
  return at <= end;
}
