import type { Range } from "../../text/index.ts";
import type { Parsed } from "./parsed.ts";

/** Where a text's words stand, and what each hangs on. */
type Hanging = Pick<Parsed, "words" | "head">;

/** A step from a word to its head. */
export interface Step {
  /** The word that the step leaves. */
  readonly word: number;
  /** How it hangs on its head. */
  readonly relation: string;
  /** The head that the step reaches. */
  readonly head: number;
}

/** The steps from a word to the root of its sentence; a broken tree ends where it would turn in a circle. */
export function climb(syntax: Parsed, from: number): Step[] {
  const steps: Step[] = [];
  const seen = new Set<number>();
  for (let word = from; !seen.has(word); ) {
    seen.add(word);
    const head = syntax.head[word] ?? -1;
    if (head < 0) break;
    steps.push({ word, relation: syntax.relation[word] ?? "dep", head });
    word = head;
  }
  return steps;
}

/** The words of a range, by their place in `syntax.words`. */
export function wordsWithin(syntax: Parsed, range: Range): number[] {
  return [...between(syntax, range)];
}

/** The word of a range that the others hang on: the one whose head lies outside; null where the range has no word. */
export function headWord(syntax: Hanging, range: Range): number | null {
  const inside = new Set(between(syntax, range));
  for (const word of inside) if (!inside.has(syntax.head[word] ?? -1)) return word;
  return null;
}

/** The words that hang on a word directly, with one of these relations (subtypes count). */
export function dependents(syntax: Parsed, head: number, relations: ReadonlySet<string>): number[] {
  const found: number[] = [];
  // A sentence is no longer than this on either side in any text that is worth the search.
  const reach = 400;
  for (let word = Math.max(0, head - reach); word < Math.min(syntax.words.length, head + reach); word++) {
    if (syntax.head[word] === head && relations.has(plain(syntax.relation[word]))) found.push(word);
  }
  return found;
}

/** A relation without its subtype: "nsubj" of "nsubj:pass". */
export function plain(relation: string | undefined): string {
  return relation?.split(":", 1)[0] ?? "dep";
}

function* between(syntax: Hanging, { start, end }: Range): Generator<number> {
  let low = 0;
  let high = syntax.words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((syntax.words[middle]?.end ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  for (let word = low; (syntax.words[word]?.start ?? end) < end; word++) yield word;
}
