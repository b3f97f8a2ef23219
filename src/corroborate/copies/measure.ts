import { type Alignment, align, sharedOf, translated } from "./align.ts";
import type { Prepared } from "./prepared.ts";
import { NAME, NUMBER, QUOTED } from "./word-code.ts";

/** What is measured of two reports; each from 0 to 1, `less` being the one that says less. */
export const measureNames = [
  "words of less",
  "likeness of less",
  "likeness of more",
  "aligned of less",
  "aligned of less, not quoted",
  "aligned of more",
  "runs of less",
  "names of less",
  "numbers of less",
  "quotes of less",
  "titles",
  "in order",
  "facts differ",
  "aligned and facts differ",
] as const;

/** How two reports compare. */
export interface Measured {
  /** Values of {@link measureNames}, in their order. */
  readonly values: readonly number[];
  /** How much of each is in sentences that say the same as one of the other. */
  readonly alignedOfFirst: number;
  readonly alignedOfSecond: number;
  /** How many of the runs of three words of each the other has. */
  readonly runsOfFirst: number;
  readonly runsOfSecond: number;
  /** How much of the rare words of the one that has fewer the other has, wherever they stand. */
  readonly words: number;
  /** How alike the headlines are. */
  readonly titles: number;
  /** How much each says. */
  readonly weightOfFirst: number;
  readonly weightOfSecond: number;
}

/** From this likeness on two sentences say the same. */
export const sameFrom = 0.5;

/** Compares two reports sentence by sentence. */
export function measure(first: Prepared, second: Prepared): Measured {
  const firstIsLess = first.weight <= second.weight;
  const [less, more] = firstIsLess ? [first, second] : [second, first];
  const numbers = translated(less.bag, more.bag);
  const alignments = align(less, more, numbers);
  const back = align(more, less);
  const same = alignments.filter(saysTheSame);
  const aligned = { less: weightOf(less, same), more: weightOf(more, back.filter(saysTheSame)) };
  const runs = sharedRuns(less.runs, more.runs);
  const titles = titlesOf(less, more);
  const words = first.bag.overlap(second.bag);
  const differ = factsDiffer(less, more, numbers, same);
  const quoted = (flags: number) => (flags & QUOTED) !== 0;
  const numeral = (flags: number) => (flags & NUMBER) !== 0;
  const named = (flags: number) => (flags & (NAME | NUMBER)) === NAME;
  return {
    values: [
      words,
      likenessOf(less, alignments),
      likenessOf(more, back),
      aligned.less,
      unquoted(less, same),
      aligned.more,
      runs.less,
      shareOfWords(less, more, numbers, named),
      shareOfWords(less, more, numbers, numeral),
      shareOfWords(less, more, numbers, quoted),
      titles,
      inOrder(same),
      differ,
      differ * aligned.less,
    ],
    alignedOfFirst: firstIsLess ? aligned.less : aligned.more,
    alignedOfSecond: firstIsLess ? aligned.more : aligned.less,
    runsOfFirst: firstIsLess ? runs.less : runs.more,
    runsOfSecond: firstIsLess ? runs.more : runs.less,
    words,
    titles,
    weightOfFirst: first.weight,
    weightOfSecond: second.weight,
  };
}

const saysTheSame = ({ likeness }: Alignment) => likeness >= sameFrom;

function weightOf({ sentenceWeights, weight }: Prepared, alignments: readonly Alignment[]): number {
  const sum = alignments.reduce((all, { from }) => all + (sentenceWeights[from] ?? 0), 0);
  return sum / Math.max(1, weight);
}

function likenessOf({ sentenceWeights, weight }: Prepared, alignments: readonly Alignment[]): number {
  const sum = alignments.reduce((all, { from, likeness }) => all + likeness * (sentenceWeights[from] ?? 0), 0);
  return sum / Math.max(1, weight);
}

function unquoted({ sentenceWeights, wordStarts, weights, flags }: Prepared, same: readonly Alignment[]): number {
  const isSame = new Uint8Array(sentenceWeights.length);
  for (const { from } of same) isSame[from] = 1;
  let aligned = 0;
  let all = 0;
  for (let place = 0; place < sentenceWeights.length; place++) {
    for (let at = wordStarts[place] ?? 0; at < (wordStarts[place + 1] ?? 0); at++) {
      if (((flags[at] ?? 0) & QUOTED) !== 0) continue;
      all += weights[at] ?? 0;
      if (isSame[place] === 1) aligned += weights[at] ?? 0;
    }
  }
  return aligned / Math.max(1, all);
}

function sharedRuns(less: Int32Array, more: Int32Array): { less: number; more: number } {
  const shared = sharedOf(less, 0, less.length, more, 0, more.length);
  return { less: shared / Math.max(1, less.length), more: shared / Math.max(1, more.length) };
}

/** How much of a report's words of a sort the other has; a half where it has none. */
function shareOfWords(of: Prepared, within: Prepared, numbers: Int32Array, sort: (flags: number) => boolean): number {
  let shared = 0;
  let all = 0;
  const seen = new Uint8Array(numbers.length);
  const count = of.wordStarts.at(-1) ?? 0;
  for (let at = 0; at < count; at++) {
    const word = of.words[at] ?? 0;
    if (seen[word] === 1 || !sort(of.flags[at] ?? 0)) continue;
    seen[word] = 1;
    const weight = of.weights[at] ?? 0;
    all += weight;
    const there = numbers[word] ?? -1;
    if (there >= 0 && (within.placeStarts[there + 1] ?? 0) > (within.placeStarts[there] ?? 0)) shared += weight;
  }
  return all < 2 ? 0.5 : shared / all;
}

function titlesOf(a: Prepared, b: Prepared): number {
  if (a.title.size < 3 || b.title.size < 3) return 0.3;
  let shared = 0;
  for (const word of a.title) if (b.title.has(word)) shared++;
  return (2 * shared) / (a.title.size + b.title.size);
}

/** How many of the sentences that say the same come in the same order as the one before. */
function inOrder(same: readonly Alignment[]): number {
  let kept = 0;
  for (let at = 1; at < same.length; at++) if ((same[at]?.to ?? 0) > (same[at - 1]?.to ?? 0)) kept++;
  return same.length < 2 ? 0.5 : kept / (same.length - 1);
}

/**
 * In how many of the sentences that say the same each has a name or a number that the other report does not have there:
 * the same form filled in anew, not a copy.
 */
function factsDiffer(less: Prepared, more: Prepared, numbers: Int32Array, same: readonly Alignment[]): number {
  const inLess = new Int32Array(more.bag.words.length).fill(-1);
  const inMore = new Int32Array(more.bag.words.length).fill(-1);
  let differ = 0;
  let facts = 0;
  for (const [turn, { from, to }] of same.entries()) {
    for (let at = less.wordStarts[from] ?? 0; at < (less.wordStarts[from + 1] ?? 0); at++) {
      const word = numbers[less.words[at] ?? 0] ?? -1;
      if (word >= 0) inLess[word] = turn;
    }
    let of = 0;
    let beyondLess = false;
    for (let at = more.wordStarts[to] ?? 0; at < (more.wordStarts[to + 1] ?? 0); at++) {
      const word = more.words[at] ?? 0;
      inMore[word] = turn;
      if (!isFact(more.flags[at])) continue;
      of++;
      beyondLess ||= inLess[word] !== turn;
    }
    let beyondMore = false;
    for (let at = less.wordStarts[from] ?? 0; at < (less.wordStarts[from + 1] ?? 0); at++) {
      if (!isFact(less.flags[at])) continue;
      of++;
      const word = numbers[less.words[at] ?? 0] ?? -1;
      beyondMore ||= word < 0 || inMore[word] !== turn;
    }
    if (of === 0) continue;
    facts++;
    if (beyondLess && beyondMore) differ++;
  }
  return facts === 0 ? 0 : differ / facts;
}

const isFact = (flags = 0) => (flags & (NAME | NUMBER)) !== 0;
