import { quotedRanges, type Range, sentences as sentencesOf } from "../../text/index.ts";
import { grammar } from "./grammar.ts";
import type { DateMeaning } from "./meaning.ts";
import { namesPersonMay } from "./month-rules.ts";
import { isPartOfName } from "./names.ts";
import { numericDate } from "./numeric-rules.ts";
import { withPreposition } from "./prepositions.ts";
import { type Found, lowerAt } from "./rule.ts";
import { type Direction, type Hanging, hangingVerb } from "./tense.ts";
import { dateTokens, type Token } from "./tokens.ts";

/** A time expression as it stands in a text, with its meaning before any anchor. */
export interface DateExpression {
  /** The words with their preposition: "on Wednesday", "since October 7". */
  readonly range: Range;
  /** The words alone: "Wednesday". */
  readonly core: Range;
  /** The rule of the grammar that found it. */
  readonly rule: string;
  readonly meaning: DateMeaning;
  /** Whether the verb it hangs on looks back or ahead, or ahead of a day gone by; null where no verb tells. */
  readonly direction: Direction;
  /** The verb it hangs on, with its auxiliaries; null where none was found. */
  readonly verb: Range | null;
  /** The noun that it describes instead: the "attack" of "the Friday attack"; null where it does not. */
  readonly noun: Range | null;
}

/** What is known of a text already. */
export interface DateContext {
  readonly sentences?: readonly Range[];
  readonly quoted?: readonly Range[];
}

/**
 * Finds the time expressions of a text, in order and never overlapping, by a grammar of its own: chrono-node 2.10.3 takes
 * durations for dates, gives days where news means weeks and months, and misses "in 2023" and "overnight".
 *
 * Durations, ages, numbers and names ("for nine months", "the 19-year-old", "2,000 troops", "Black Friday") are left out.
 *
 * @example
 * extractDates("The envoy will visit Oslo on Friday.")[0];
 * // { range: 26–35 "on Friday", core: 29–35, rule: "weekday", meaning: { kind: "weekday", weekday: 5, which: null },
 * //   direction: "future", verb: 10–20 "will visit", noun: null }
 */
export function extractDates(text: string, known: DateContext = {}): DateExpression[] {
  const tokens = dateTokens(text);
  const mayIsPerson = namesPersonMay(text);
  const found: FoundAt[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (!canStart(tokens, at)) continue;
    const match = numericAt(text, tokens, at) ?? grammar.rule(tokens, at);
    if (match === null || isPartOfName(tokens, at, match.end, mayIsPerson)) continue;
    found.push({ ...match, at });
    at = match.end - 1;
  }
  return found.length === 0 ? [] : placed(text, tokens, found, known);
}

interface FoundAt extends Found {
  readonly at: number;
}

function placed(
  text: string,
  tokens: readonly Token[],
  found: readonly FoundAt[],
  known: DateContext,
): DateExpression[] {
  const sentences = known.sentences ?? sentencesOf(text);
  const quoted = known.quoted ?? quotedRanges(text);
  let previous: DateExpression | null = null;
  const expressions: DateExpression[] = [];
  for (const { at, end, meaning, rule } of found) {
    const hangs = hangingVerb({ tokens, at, end, meaning, sentences, quoted, previous });
    if (isMeasure(rule, hangs)) continue;
    const led = withPreposition(tokens, at, end, meaning, hangs.noun !== null);
    const expression: DateExpression = {
      range: rangeOf(tokens, led.from, led.to),
      core: rangeOf(tokens, at, end),
      rule,
      meaning: led.meaning,
      direction: hangs.direction,
      verb: hangs.verb,
      noun: hangs.noun,
    };
    expressions.push(expression);
    previous = expression;
  }
  return expressions;
}

/** "built in three weeks", "within hours the town fell": so long it took. */
function isMeasure(rule: string, { direction, fronted }: Hanging): boolean {
  if (rule === "within") return direction === "past";
  return (
    rule === "in-distance" && direction !== "future" && direction !== "planned" && !(fronted && direction === null)
  );
}

function rangeOf(tokens: readonly Token[], from: number, to: number): Range {
  return { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
}

function canStart(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  if (token.kind === "number") return !token.glued || mayTouch(tokens, at);
  if (!grammar.starts.has(token.lower)) return false;
  return !token.glued || tokens[at - 1]?.kind === "mark";
}

/** A number that touches a mark before it: "(1994)", "—2019", not "$2019", "F-16" or "15-0". */
function mayTouch(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (before === undefined) return true;
  if (before.kind !== "mark") return false;
  if (before.lower === "-") return /^(?:mid|pre|post|early|late)$/.test(lowerAt(tokens, at - 2));
  return "([—“\"'‘:;,…".includes(before.lower);
}

function numericAt(text: string, tokens: readonly Token[], at: number): Found | null {
  return tokens[at]?.kind === "number" ? numericDate(text, tokens, at) : null;
}
