import { extractDates } from "../src/extract/date/index.ts";
import { governingDate, type ResolvedDate, resolveDates } from "../src/resolve/date/index.ts";
import type { Range } from "../src/text/index.ts";
import { type DateCase, dateCases, type GoldDate } from "./date-cases.ts";

/** How many of a class were right. */
export interface DateScore {
  readonly class: string;
  /** Expressions, traps or entries. */
  count: number;
  /** Found with their exact words; traps left alone. */
  found: number;
  /** Found, with the right days and precision; entries with the right date. */
  right: number;
  /** Found where none is marked. */
  extra: number;
}

/** Scores one part of `data/dates.csv` by class, and tells of every fault. */
export function scoreDates(part: "dev" | "test", fault: (line: string) => void = () => {}): DateScore[] {
  const scores = new Map<string, DateScore>();
  for (const gold of dateCases()) {
    if (gold.part !== part) continue;
    const score = scores.get(gold.class) ?? { class: gold.class, count: 0, found: 0, right: 0, extra: 0 };
    scores.set(gold.class, score);
    const dates = resolveDates(gold.text, extractDates(gold.text), {
      anchor: gold.anchor === null ? null : { date: gold.anchor, source: "given" },
    });
    if (gold.class.startsWith("governs-")) scoreGoverning(gold, dates, score, fault);
    else scoreExpressions(gold, dates, score, fault);
  }
  return [...scores.values()];
}

function scoreExpressions(
  gold: DateCase,
  dates: readonly ResolvedDate[],
  score: DateScore,
  fault: (line: string) => void,
) {
  const taken = new Set<ResolvedDate>();
  const wrong = (what: string) => fault(`${gold.class}, ${gold.anchor ?? "no anchor"}: ${what}: ${gold.text}`);
  if (gold.spans.length === 0) {
    score.count++;
    if (dates.length === 0) {
      score.found++;
      score.right++;
    }
  }
  for (const [i, span] of gold.spans.entries()) {
    score.count++;
    const words = bare(gold.text, span);
    const date = dates.find(({ expression }) => sameRange(bare(gold.text, expression.core), words));
    const value = gold.values[i];
    if (date === undefined) {
      wrong(`not found "${gold.text.slice(span.start, span.end)}"`);
      continue;
    }
    taken.add(date);
    score.found++;
    if (value !== undefined && sameDays(date, value)) score.right++;
    else wrong(`"${gold.text.slice(span.start, span.end)}" is ${shown(date)} and not ${value && shown(value)}`);
  }
  for (const date of dates) {
    if (taken.has(date)) continue;
    score.extra++;
    wrong(
      `no date "${gold.text.slice(date.expression.core.start, date.expression.core.end)}" (${date.expression.rule})`,
    );
  }
}

function scoreGoverning(
  gold: DateCase,
  dates: readonly ResolvedDate[],
  score: DateScore,
  fault: (line: string) => void,
) {
  const content = gold.class === "governs-statement" ? { content: gold.content } : {};
  const evidence = [...gold.cue, ...gold.content].sort((a, b) => a.start - b.start);
  const date = governingDate({ evidence, cue: gold.cue, ...content }, dates, { text: gold.text });
  const value = gold.values[0];
  score.count++;
  score.found++;
  if (date === null ? value === undefined : value !== undefined && sameDays(date, value)) score.right++;
  else
    fault(
      `${gold.class}: ${date === null ? "none" : shown(date)} and not ${value ? shown(value) : "none"}: ${gold.text}`,
    );
}

/** The words without what leads or follows them by custom: prepositions, "the", "about". */
function bare(text: string, { start, end }: Range): Range {
  const words = text.slice(start, end);
  const lead =
    /^(?:(?:on|in|at|over|within|during|from|between|the|a|an|almost|about|more than|early on|late)\s+)*/i.exec(words);
  const tail = /\s+onwards$/.exec(words);
  return { start: start + (lead?.[0].length ?? 0), end: end - (tail?.[0].length ?? 0) };
}

const sameRange = (a: Range, b: Range) => a.start === b.start && a.end === b.end;

const sameDays = (a: GoldDate, b: GoldDate) => a.start === b.start && a.end === b.end && a.precision === b.precision;

const shown = ({ start, end, precision }: GoldDate) => `${start}..${end} ${precision}`;

/** Prints the scores of both parts of `data/dates.csv`, and the faults of the dev part; the test part’s stay unseen. */
export async function dates(): Promise<void> {
  for (const part of ["dev", "test"] as const) {
    const faults: string[] = [];
    const scores = scoreDates(part, (line) => faults.push(line));
    process.stdout.write(`${part.padEnd(20)} count  found  right  extra\n`);
    const total = { class: "all", count: 0, found: 0, right: 0, extra: 0 };
    for (const score of scores) {
      process.stdout.write(line(score));
      for (const what of ["count", "found", "right", "extra"] as const) total[what] += score[what];
    }
    process.stdout.write(`${line(total)}right ${((100 * total.right) / total.count).toFixed(1)} %\n\n`);
    if (part === "dev") for (const fault of faults) process.stdout.write(`  ${fault}\n`);
  }
}

const line = (score: DateScore) =>
  `${score.class.padEnd(20)} ${[score.count, score.found, score.right, score.extra].map((n) => String(n).padStart(5)).join("  ")}\n`;
