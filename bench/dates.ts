import { existsSync } from "node:fs";
import { extractDates } from "../src/extract/date/index.ts";
import { governingDate, type ResolvedDate, resolveDates } from "../src/resolve/date/index.ts";
import { quotedRanges, type Range, sentences as sentencesOf } from "../src/text/index.ts";
import { type DateCase, dateCases, type GoldDate } from "./date-cases.ts";
import { gumTimes } from "./gum-times.ts";
import { polnearTexts, shared } from "./shared.ts";

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
  if (!existsSync(shared)) return;
  process.stdout.write(speed());
  const { marked, found } = scoreGum();
  process.stdout.write(`GUM news: ${found} of ${marked} dates found, ${((100 * found) / marked).toFixed(1)} %\n`);
}

/** How fast expressions are found in real reports, their sentences and quotations being known. */
function speed(): string {
  const texts = [...polnearTexts("dev").values()];
  const known = texts.map((text) => ({ sentences: sentencesOf(text), quoted: quotedRanges(text) }));
  const read = () => texts.forEach((text, i) => void extractDates(text, known[i]));
  for (let warm = 0; warm < 3; warm++) read();
  const begun = process.cpuUsage();
  read();
  const { user, system } = process.cpuUsage(begun);
  const length = texts.reduce((sum, text) => sum + text.length, 0);
  return `${(length / (user + system)).toFixed(1)} MB of text a second\n`;
}

const dateWord =
  /\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|(?:1\d|20)\d\ds?|today|yesterday|tomorrow|tonight|ago|overnight|century|(?:last|next|this|past|coming|previous|following) (?:\w+ )?(?:day|week|month|year|decade|weekend|summer|winter|spring|fall|autumn|night|morning|afternoon|evening)s?)\b/i;

/** Of the times that GUM marks in its news and that name a date, how many are found. */
export function scoreGum(): { marked: number; found: number } {
  const score = { marked: 0, found: 0 };
  for (const { text, times } of gumTimes("news")) {
    const cores = extractDates(text).map(({ core }) => core);
    for (const time of times) {
      const words = text.slice(time.start, time.end);
      if (!dateWord.test(words) || /^(?:every|each)\b/i.test(words)) continue;
      score.marked++;
      if (cores.some((core) => core.start < time.end && time.start < core.end)) score.found++;
    }
  }
  return score;
}

const line = (score: DateScore) =>
  `${score.class.padEnd(20)} ${[score.count, score.found, score.right, score.extra].map((n) => String(n).padStart(5)).join("  ")}\n`;
