import { overlaps, type Range } from "../../text/index.ts";
import { isKinOrFollower } from "../kin-and-followers.ts";
import { isFrameRole, type RoleWords } from "./frame.ts";
import type { HeardPassage } from "./heard-passage.ts";
import type { Passage } from "./passage-of.ts";
import { ofPhrases, phraseRoles } from "./phrase-roles.ts";

/** Words of one role may have so many words between them that the network gives none: "the F-16" around its hyphen. */
const gap = 1;

/** The mark of words that a phrase has taken. */
const taken = -1;

/** Words in a row that the network gives one label. */
interface LabelledWords {
  readonly label: string;
  readonly range: Range;
  /** The words [first, last). */
  readonly first: number;
  readonly last: number;
  readonly probability: number;
}

/**
 * The words that play a role, in text order: phrases, and runs of words where no phrase has been found.
 *
 * @param phrases - words [first, last) of the passage that stand for somebody or something.
 */
export function roleWords(heard: HeardPassage, phrases: readonly Passage[]): RoleWords[] {
  const { text, words, marks } = heard;
  const isSeparator = ({ start, end }: Range) => separators.has(text.slice(start, end).toLowerCase());
  const keys = words.map(({ start, end }) => text.slice(start, end).toLowerCase());
  const fuller = phrases.flatMap((one) => fullerPhrase(one, heard, keys) ?? []);
  const whole = phraseRoles(heard, [...phrases, ...fuller]).flatMap(({ role, first, last, probability }) => {
    const range = trimmed(text, words.slice(first, last));
    return range === null ? [] : [{ role, range, probability }];
  });
  const roles = words.map((word) => whole.find(({ range }) => overlaps(range, word))?.role ?? null);
  const free = roles.map((role, i) => (role === null ? (marks[i] ?? 0) : taken));
  const rest = labelledWords({ ...heard, marks: free }).flatMap(({ label, range, probability, first, last }) => {
    if (!isFrameRole(label)) return [];
    const own = { role: label, range, probability };
    if (!ofPhrases.has(label)) return [own];
    // Beside a phrase of its role it is another party only where something parts them: the "Germany" of "France and Germany".
    const run = words.slice(first, last);
    const parted = (inside: Range | undefined, next: number) =>
      roles[next] !== label || [inside, words[next]].some((word) => word !== undefined && isSeparator(word));
    const from = run.findIndex((word) => !isSeparator(word));
    const to = run.findLastIndex(
      (word, at) => !isSeparator(word) && (at === 0 || !hanging.has(keys[first + at] ?? "")),
    );
    const left = from < 0 ? null : trimmed(text, run.slice(from, to + 1));
    return left !== null && parted(run[0], first - 1) && parted(run.at(-1), last) ? [{ ...own, range: left }] : [];
  });
  return [...whole, ...rest].sort((one, other) => one.range.start - other.range.start);
}

/** The word before a phrase, past an article or a title: the "of" of "supporters of opposition leader Morgan Tsvangirai". */
function prepositionBefore(keys: readonly string[], first: number): number {
  let at = first - 1;
  while (at > 0 && first - at <= 3 && !hanging.has(keys[at] ?? "") && keys[at] !== "of") at--;
  return at;
}

/** "In Idlib" hangs on what stands before, "of Tsvangirai" on his supporters; the men of an army are the army. */
function hangsOn(keys: readonly string[], at: number): boolean {
  const key = keys[at] ?? "";
  return hanging.has(key) || (key === "of" && isKinOrFollower(keys[at - 1] ?? ""));
}

const hanging = new Set(["in", "at", "near", "on", "from", "around", "across", "along", "inside", "outside"]);

/**
 * A phrase with the words of its role before it that it hangs on: "rebel bases in Idlib" where only "Idlib" is known for a
 * phrase, which would take part in their place; null where it hangs on none.
 */
function fullerPhrase(
  { first, last }: Passage,
  { labels, likely, marks }: HeardPassage,
  keys: readonly string[],
): Passage | null {
  const before = prepositionBefore(keys, first);
  if (!hangsOn(keys, before)) return null;
  const { label } = likeliest(likely[last - 1] ?? []);
  const role = labels[label];
  const inRole = (at: number) =>
    marks[at] === 0 && likeliest(likely[at] ?? []).label === label && !separators.has(keys[at] ?? "");
  if (!isFrameRole(role) || !ofPhrases.has(role) || !inRole(before)) return null;
  let start = before;
  while (start > 0 && inRole(start - 1)) start--;
  return start === before ? null : { first: start, last };
}

/**
 * The runs of words with a label but the first, in text order; what is marked has a label only where it stands inside a run.
 */
function labelledWords({ text, words, labels, likely, marks }: HeardPassage): LabelledWords[] {
  const runs: { label: number; first: number; last: number; sum: number }[] = [];
  for (const i of words.keys()) {
    const { label, probability } = likeliest(likely[i] ?? []);
    if (label === 0 || marks[i] !== 0) continue;
    const run = runs.at(-1);
    if (
      run !== undefined &&
      run.label === label &&
      isNear(marks, run.last, i, isClause(labels[label])) &&
      !separates(text, words, run.last, i)
    ) {
      run.last = i + 1;
      run.sum += probability;
    } else runs.push({ label, first: i, last: i + 1, sum: probability });
  }
  return runs.flatMap(({ label, first, last, sum }) => {
    const range = trimmed(text, words.slice(first, last));
    const name = labels[label];
    return range === null || name === undefined
      ? []
      : [{ label: name, range, first, last, probability: sum / (last - first) }];
  });
}

/** Whether only what is marked stands between two words of a label, and `gap` words besides; a clause goes on over a phrase. */
function isNear(marks: readonly number[], first: number, last: number, clause: boolean): boolean {
  const between = marks.slice(first, last);
  return between.filter((mark) => mark === 0).length <= gap && (clause || !between.includes(taken));
}

function isClause(label: string | undefined): boolean {
  return isFrameRole(label) && !ofPhrases.has(label);
}

/** "Sweden and Poland", "Ali, Bo": what stands between two runs that are two. */
const separators: ReadonlySet<string> = new Set(["and", "or", ",", ";", "/", "&"]);

function separates(text: string, words: readonly Range[], first: number, last: number): boolean {
  return words.slice(first, last).some(({ start, end }) => separators.has(text.slice(start, end).toLowerCase()));
}

function likeliest(likely: readonly number[]): { readonly label: number; readonly probability: number } {
  const probability = Math.max(...likely);
  return { label: likely.indexOf(probability), probability };
}

/** From the first to the last of some words that is a word and no mere mark; null where all are marks. */
function trimmed(text: string, words: readonly Range[]): Range | null {
  const isWord = ({ start, end }: Range) => /[\p{L}\p{N}%$€£]/u.test(text.slice(start, end));
  const start = words.find(isWord)?.start;
  const end = words.findLast(isWord)?.end;
  return start === undefined || end === undefined ? null : { start, end };
}
