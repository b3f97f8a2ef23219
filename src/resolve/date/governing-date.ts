import {
  overlaps,
  paragraphs as paragraphsOf,
  quotedRanges,
  type Range,
  sentences as sentencesOf,
} from "../../text/index.ts";
import { rangeIndexOf } from "./range-index.ts";
import type { ResolvedDate } from "./resolve-dates.ts";
import { introducesSaying } from "./saying.ts";

/** An entry as far as its date goes. */
export interface DatedEntry {
  readonly evidence: readonly Range[];
  /** The words that say or name the act; the date of the entry is theirs. */
  readonly cue?: readonly Range[];
  /** What was said: a date in it is of what is told, not of the telling. */
  readonly content?: readonly Range[];
}

/** The text around an entry; the ranges are found in it where they are not given. */
export interface DateSurroundings {
  readonly text: string;
  readonly sentences?: readonly Range[];
  readonly paragraphs?: readonly Range[];
  readonly quoted?: readonly Range[];
  /** Parts whose dates are no entry’s: the dateline, stray parts. */
  readonly apart?: readonly Range[];
}

/**
 * The date that governs an entry: that of the verb or noun it was read from, not the nearest one.
 *
 * It stands in the sentence of the words of saying, or of the act; a statement that only goes on ("he added") takes the
 * date of the one before it in its paragraph. A date of which the days stay open governs too, and is returned as open.
 *
 * @returns null where no date governs.
 * @example
 * // "On Thursday, Putin remarked that ... next week": the date of "remarked" is Thursday.
 */
export function governingDate(
  entry: DatedEntry,
  dates: readonly ResolvedDate[],
  around: DateSurroundings,
): ResolvedDate | null {
  const cue = entry.cue !== undefined && entry.cue.length > 0 ? entry.cue : entry.evidence;
  const first = cue[0];
  if (first === undefined || dates.length === 0) return null;
  const sentences = around.sentences ?? sentencesOf(around.text);
  const index = rangeIndexOf(sentences, first.start);
  const sentence = index === null ? undefined : sentences[index];
  if (index === null || sentence === undefined) return null;
  const own = inSentence(entry, cue, dates, sentence, around);
  if (own !== null || entry.content === undefined || !goesOn(around.text, cue)) return own;
  const paragraphs = around.paragraphs ?? paragraphsOf(around.text);
  const before = sentences[index - 1];
  const same = before !== undefined && rangeIndexOf(paragraphs, before.start) === rangeIndexOf(paragraphs, first.start);
  return same ? statementDate(dates, before, around) : null;
}

function inSentence(
  entry: DatedEntry,
  cue: readonly Range[],
  dates: readonly ResolvedDate[],
  sentence: Range,
  around: DateSurroundings,
): ResolvedDate | null {
  const content = [...(entry.content ?? []), ...(around.apart ?? [])];
  const candidates = dates.filter(
    ({ expression: { core } }) => overlaps(sentence, core) && !content.some((passage) => holds(passage, core)),
  );
  const hung = candidates.filter(({ expression: { range, verb, noun } }) => {
    const on = noun === null || isOccasion(around.text, range) ? verb : noun;
    return [on, noun].some((words) => words !== null && cue.some((part) => overlaps(part, words)));
  });
  if (hung.length > 0) return nearestTo(cue, hung);
  const accompanied = candidates.filter((date) => accompanies(around.text, cue, date));
  if (accompanied.length > 0) return nearestTo(cue, accompanied);
  if (entry.content !== undefined) {
    return candidates.find(({ expression }) => introducesSaying(around.text, expression)) ?? null;
  }
  return nearestTo(
    cue,
    candidates.filter((date) => sharesClause(around.text, cue, date)),
  );
}

/**
 * Whether the words go with the verb or noun that has the date: "spoke on Tuesday, arguing that", "on Friday condemned the
 * test and pledged", "campaigning in 2012, he mentioned", "his announcement in 2014".
 */
function accompanies(
  text: string,
  cue: readonly Range[],
  { expression: { range, verb, noun } }: ResolvedDate,
): boolean {
  const act = cue[0];
  if (act === undefined || noun !== null) return false;
  if (act.end <= range.start && text.slice(act.end, range.start).trim() === "") return true;
  if (verb === null || verb.end > act.start || range.end > act.start) return false;
  const between = text.slice(Math.max(verb.end, range.end), act.start);
  if (/[;—“”"]/.test(between) || clauseWords.test(between)) return false;
  const said = text.slice(verb.start, verb.end);
  if (/^[A-Z]\w+ing$/.test(said) && !/^(?:Following|During|According|Including|Being|Having)$/.test(said)) {
    return /^[^,]*,[^,]*$/.test(between);
  }
  if (/^\w+ing\b/.test(text.slice(act.start, act.end))) return /,\s*(?:\w+ly\s+)?$/.test(between);
  if (/^(?:ha[sd]|have|will|is|are)\b/.test(text.slice(act.start, act.end))) return false;
  return range.end <= verb.start && /\band(?:\s+\w+ly|\s+then|\s+later)?\s+$/.test(between);
}

const clauseWords = /\b(?:that|who|which|whose|where|when|while|after|before|because|since|if|but|said)\b/i;

/** "At Monday’s debate, she mentioned": what happens on an occasion has its date; after one it has not. */
function isOccasion(text: string, range: Range): boolean {
  return (
    /\b(?:at|during|in|on)\s+(?:the\s+|a\s+|an\s+|his\s+|her\s+|their\s+)?$/i.test(
      text.slice(Math.max(0, range.start - 20), range.start),
    ) || /^(?:at|during|in|on)\s/i.test(text.slice(range.start, range.end))
  );
}

/** The date of the saying in a sentence. */
function statementDate(dates: readonly ResolvedDate[], sentence: Range, around: DateSurroundings): ResolvedDate | null {
  const quoted = around.quoted ?? quotedRanges(around.text);
  const outside = dates.filter(
    ({ expression: { core } }) => overlaps(sentence, core) && rangeIndexOf(quoted, core.start) === null,
  );
  const said = outside.filter(({ expression: { verb, noun } }) => {
    return (
      noun === null &&
      verb !== null &&
      /(?:said|told|stated|remarked|warned|announced|declared|argued|noted|wrote|replied)$/.test(
        around.text.slice(verb.start, verb.end),
      )
    );
  });
  return said.length === 1 ? (said[0] ?? null) : null;
}

const goingOn = /^(?:added|adding|continued|continuing|went on|concluded)\b/i;

function goesOn(text: string, cue: readonly Range[]): boolean {
  return cue.some((range) => goingOn.test(text.slice(range.start, range.end)));
}

const boundary =
  /[;:—]|,\s|\b(?:that|who|which|whom|whose|where|when|while|after|before|because|since|as|although|though|if|and|but|or|said|says|to)\b/i;

/** No clause begins between an act and the date after it. */
function sharesClause(text: string, cue: readonly Range[], { expression: { range, noun } }: ResolvedDate): boolean {
  const act = cue[0];
  if (act === undefined || noun !== null || act.end > range.start) return false;
  return !boundary.test(text.slice(act.end, range.start));
}

function nearestTo(cue: readonly Range[], dates: readonly ResolvedDate[]): ResolvedDate | null {
  let best: ResolvedDate | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const date of dates) {
    const { core } = date.expression;
    const away = Math.min(...cue.map((range) => Math.max(range.start - core.end, core.start - range.end, 0)));
    if (away < least) [best, least] = [date, away];
  }
  return best;
}

const holds = (a: Range, b: Range) => a.start <= b.start && b.end <= a.end;
