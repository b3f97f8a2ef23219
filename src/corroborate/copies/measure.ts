import { type Alignment, align } from "./align.ts";
import type { Prepared, PreparedSentence, PreparedWord } from "./prepared.ts";

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
  const alignments = align(less, more);
  const back = align(more, less);
  const same = alignments.filter(saysTheSame);
  const aligned = { less: weightOf(less, same), more: weightOf(more, back.filter(saysTheSame)) };
  const runs = sharedRuns(less.runs, more.runs);
  const titles = titlesOf(less, more);
  const words = first.bag.overlap(second.bag);
  const differ = factsDiffer(less, more, same);
  return {
    values: [
      words,
      likenessOf(less, alignments),
      likenessOf(more, back),
      aligned.less,
      unquoted(less, same),
      aligned.more,
      runs.less,
      shareOfWords(less, more, ({ name, number }) => name && !number),
      shareOfWords(less, more, ({ number }) => number),
      shareOfWords(less, more, ({ quoted }) => quoted),
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

function weightOf({ sentences, weight }: Prepared, alignments: readonly Alignment[]): number {
  const sum = alignments.reduce((all, { from }) => all + (sentences[from]?.weight ?? 0), 0);
  return sum / Math.max(1, weight);
}

function likenessOf({ sentences, weight }: Prepared, alignments: readonly Alignment[]): number {
  const sum = alignments.reduce((all, { from, likeness }) => all + likeness * (sentences[from]?.weight ?? 0), 0);
  return sum / Math.max(1, weight);
}

function unquoted({ sentences }: Prepared, same: readonly Alignment[]): number {
  const places = new Set(same.map(({ from }) => from));
  let aligned = 0;
  let all = 0;
  sentences.forEach(({ words }, place) => {
    for (const { weight, quoted } of words.values()) {
      if (quoted) continue;
      all += weight;
      if (places.has(place)) aligned += weight;
    }
  });
  return aligned / Math.max(1, all);
}

function sharedRuns(less: ReadonlySet<number>, more: ReadonlySet<number>): { less: number; more: number } {
  let shared = 0;
  for (const run of less) if (more.has(run)) shared++;
  return { less: shared / Math.max(1, less.size), more: shared / Math.max(1, more.size) };
}

/** How much of a report's words of a sort the other has; a half where it has none. */
function shareOfWords(of: Prepared, within: Prepared, sort: (word: PreparedWord) => boolean): number {
  let shared = 0;
  let all = 0;
  const seen = new Set<number>();
  for (const { words } of of.sentences) {
    for (const [word, prepared] of words) {
      if (!sort(prepared) || seen.has(word)) continue;
      seen.add(word);
      all += prepared.weight;
      if (within.places.has(word)) shared += prepared.weight;
    }
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
function factsDiffer(less: Prepared, more: Prepared, same: readonly Alignment[]): number {
  let differ = 0;
  let facts = 0;
  for (const { from, to } of same) {
    const a = less.sentences[from];
    const b = more.sentences[to];
    if (a === undefined || b === undefined || (!hasFact(a) && !hasFact(b))) continue;
    facts++;
    if (hasFactBeyond(a, b) && hasFactBeyond(b, a)) differ++;
  }
  return facts === 0 ? 0 : differ / facts;
}

const hasFact = ({ words }: PreparedSentence) => [...words.values()].some(({ name, number }) => name || number);

function hasFactBeyond(a: PreparedSentence, b: PreparedSentence): boolean {
  for (const [word, { name, number }] of a.words) if ((name || number) && !b.words.has(word)) return true;
  return false;
}
