import type { Range } from "../text/index.ts";
import type { Parsed } from "./parsed.ts";
import type { Syntax } from "./syntax/index.ts";

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
export function climb(syntax: Syntax, from: number): Step[] {
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

/** Whether a word is another, or hangs under it. */
export function isUnder(syntax: Syntax, word: number, top: number): boolean {
  return word === top || climb(syntax, word).some(({ head }) => head === top);
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
export function dependents(syntax: Syntax, head: number, relations: ReadonlySet<string>): number[] {
  const all = hangingOn(syntax)[head] ?? [];
  return all.filter((word) => relations.has(plain(syntax.relation[word])));
}

/** A relation without its subtype: "nsubj" of "nsubj:pass". */
export function plain(relation = "dep"): string {
  const end = relation.indexOf(":");
  return end < 0 ? relation : relation.slice(0, end);
}

/** For each tree what hangs on each of its words, found once. */
const hanging = new WeakMap<Syntax["head"], readonly (readonly number[])[]>();

function hangingOn({ head: heads }: Syntax): readonly (readonly number[])[] {
  const known = hanging.get(heads);
  if (known !== undefined) return known;
  const found = Array.from(heads, (): number[] => []);
  for (const [word, head] of heads.entries()) found[head]?.push(word);
  hanging.set(heads, found);
  return found;
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
