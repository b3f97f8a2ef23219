import { climb, headWord, plain, wordsWithin } from "../../extract/climb.ts";
import type { Parsed } from "../../extract/parsed.ts";
import { overlaps, type Range } from "../../text/index.ts";

/** A step up to a word that an act hangs on, and how many. */
export interface Hold {
  readonly word: number;
  readonly steps: number;
}

/** What an act's words hang on so closely that what is said of it is said of the act: "was seized and [taken] away". */
const shared = new Set(["conj", "xcomp", "obj", "nsubj", "obl", "nmod", "compound", "aux", "cop", "fixed", "flat"]);

/** So many words before an act the opening of its clause is looked for. */
const reach = 12;
const opening = /\b(?:(?:in|during|at|on) which|where|when)\s[^.;:—“”"]*$/u;

/** The words of an act, and those above them that share their day and place. */
export function holdsOf(parsed: Parsed, text: string, trigger: Range): Hold[] {
  const own = wordsWithin(parsed, trigger);
  const found: Hold[] = own.map((word) => ({ word, steps: 0 }));
  const head = headWord(parsed, trigger);
  if (head === null) return found;
  for (const [i, { head: word, relation }] of climb(parsed, head).entries()) {
    if (i > 3 || !(shared.has(plain(relation)) || isWithin(parsed, text, own, relation))) break;
    found.push({ word, steps: i + 1 });
  }
  return found;
}

/** "The drill *in which* both sailed": what happens in what the clause hangs on, happens when and where that does. */
function isWithin(parsed: Parsed, text: string, own: readonly number[], relation: string): boolean {
  const [first] = own;
  if (relation !== "acl:relcl" || first === undefined) return false;
  const start = parsed.words[Math.max(0, first - reach)]?.start ?? 0;
  return opening.test(text.slice(start, parsed.words[first]?.start ?? start));
}

/**
 * How far a day or place is from an act: the steps from its word up to the act, or to a word that the act hangs on; null
 * where a step leaves what belongs to it.
 *
 * @param passes - the relations by which a step may go up.
 */
export function stepsToAct(
  parsed: Parsed,
  from: Range,
  holds: readonly Hold[],
  passes: ReadonlySet<string>,
  isPut: (word: number, relation: string) => boolean,
): number | null {
  const start = headWord(parsed, from);
  if (start === null) return null;
  const steps = new Map<number, number>();
  for (const { word, steps: away } of holds) if (!steps.has(word)) steps.set(word, away);
  if (steps.get(start) === 0) return 0;
  for (const [i, { word, relation, head }] of climb(parsed, start).entries()) {
    if (!passes.has(plain(relation))) return null;
    const away = steps.get(head);
    if (away !== undefined) return isPut(word, plain(relation)) ? i + 1 + away : null;
  }
  return null;
}

/** The candidate nearest to an act by steps, then by letters; null where none hangs on it. */
export function nearestToAct<T>(
  candidates: readonly T[],
  rangeOf: (one: T) => Range,
  steps: (one: T) => number | null,
  trigger: Range,
  most: number,
): T | null {
  let best: { readonly one: T; readonly rank: readonly [number, number] } | null = null;
  for (const one of candidates) {
    const away = steps(one);
    if (away === null || away > most) continue;
    const range = rangeOf(one);
    const letters = overlaps(range, trigger) ? 0 : Math.max(range.start - trigger.end, trigger.start - range.end);
    if (best === null || away < best.rank[0] || (away === best.rank[0] && letters < best.rank[1])) {
      best = { one, rank: [away, letters] };
    }
  }
  return best?.one ?? null;
}
