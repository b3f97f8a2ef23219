import type { DateExpression } from "../../extract/date/index.ts";
import { paragraphs as paragraphsOf, quotedRanges, type Range, sentences as sentencesOf } from "../../text/index.ts";
import { type CivilDay, dayOfIso, isoOf } from "../../util/civil-day.ts";
import type { DateAnchor } from "./anchor.ts";
import { type Closed, isClosed, type Precision } from "./interval.ts";
import { rangeIndexOf } from "./range-index.ts";
import { needsAnchor, type Resolution, resolveMeaning } from "./resolve-meaning.ts";
import { isSaying } from "./saying.ts";

/** A time expression tied to days, or left open with the reason. */
export interface ResolvedDate {
  readonly expression: DateExpression;
  /** First day (ISO 8601); null where open, or where the words leave the start open ("until Friday"). */
  readonly start: string | null;
  /** Last day, included; null where open, or where the words leave the end open ("since May"). */
  readonly end: string | null;
  readonly precision: Precision;
  /** The rule of the grammar and, where it counted from a day, from which: "weekday, back from the report". */
  readonly rule: string;
  /** The day it counted from; null where it needed or had none. */
  readonly anchor: string | null;
  /** Why it stays open; null where it does not. */
  readonly reason: string | null;
}

/** What {@link resolveDates} goes by; the ranges are found in the text where they are not given. */
export interface ResolveOptions {
  readonly anchor: DateAnchor | null;
  readonly sentences?: readonly Range[];
  readonly paragraphs?: readonly Range[];
  readonly quoted?: readonly Range[];
}

/**
 * Ties the time expressions of a report to days.
 *
 * Weekdays, and days and months without a year, look back from the anchor unless their verb looks ahead; "next Friday"
 * is that of the next week, and stays open where this week's is still to come, as either can be meant. Words inside a
 * quotation count from the day on which its sentence says that it was said, where it does. "Two days later" counts from
 * the last date before it in its paragraph. What cannot be known stays open.
 *
 * @returns one for each expression, in their order.
 * @example
 * resolveDates("She left on Friday.", extractDates("She left on Friday."), { anchor: { date: "2024-06-20", source: "given" } });
 * // [{ start: "2024-06-14", end: "2024-06-14", precision: "day", rule: "weekday, back from the report", ... }]
 */
export function resolveDates(
  text: string,
  expressions: readonly DateExpression[],
  { anchor, ...known }: ResolveOptions,
): ResolvedDate[] {
  if (expressions.length === 0) return [];
  const sentences = known.sentences ?? sentencesOf(text);
  const paragraphs = known.paragraphs ?? paragraphsOf(text);
  const quoted = known.quoted ?? quotedRanges(text);
  const reportDay = anchor === null ? null : dayOfIso(anchor.date);
  const inQuotation = expressions.map(({ core }) => rangeIndexOf(quoted, core.start) !== null);

  const said = new Map<number, CivilDay>();
  expressions.forEach((expression, i) => {
    if (inQuotation[i] || !isSaying(text, expression)) return;
    const found = resolveMeaning(expression.meaning, {
      anchor: reportDay,
      direction: expression.direction,
      story: null,
    });
    const sentence = rangeIndexOf(sentences, expression.core.start);
    if (sentence !== null && !("reason" in found) && isClosed(found) && found.precision === "day")
      said.set(sentence, found.from);
  });

  let story: Closed | null = null;
  let paragraph: number | null = null;
  return expressions.map((expression, i) => {
    const here = rangeIndexOf(paragraphs, expression.core.start);
    if (here !== paragraph) story = null;
    paragraph = here;
    const sentence = rangeIndexOf(sentences, expression.core.start);
    const saidOn = inQuotation[i] && sentence !== null ? said.get(sentence) : undefined;
    const day = saidOn ?? reportDay;
    const found = resolveMeaning(expression.meaning, { anchor: day, direction: expression.direction, story });
    // What is told after a time that stays open counts from that, not from the one before it.
    if ("reason" in found && !besides.has(expression.meaning.kind)) story = null;
    if (!("reason" in found) && isClosed(found) && found.precision !== "range") story = found;
    return resolved(expression, found, day, saidOn === undefined ? "the report" : "the saying");
  });
}

function resolved(expression: DateExpression, found: Resolution, day: CivilDay | null, from: string): ResolvedDate {
  if ("reason" in found) {
    const { rule } = expression;
    return { expression, start: null, end: null, precision: "unknown", rule, anchor: null, reason: found.reason };
  }
  const counted = day !== null && needsAnchor(expression.meaning);
  const way = expression.direction === "future" ? "ahead" : "back";
  return {
    expression,
    start: found.from === null ? null : isoOf(found.from),
    end: found.to === null ? null : isoOf(found.to),
    precision: found.precision,
    rule: counted ? `${expression.rule}, ${takesDirection(expression) ? `${way} ` : ""}from ${from}` : expression.rule,
    anchor: counted ? isoOf(day) : null,
    reason: null,
  };
}

/** What tells how long something has gone on, or goes on, beside the story's own times: "since May", "in recent days". */
const besides = new Set(["bound", "window", "rest", "span"]);

const directed = new Set(["weekday", "weekend", "day", "month", "season", "part-of-year", "span"]);

function takesDirection({ meaning }: DateExpression): boolean {
  return directed.has(meaning.kind === "bound" || meaning.kind === "third" ? meaning.of.kind : meaning.kind);
}
