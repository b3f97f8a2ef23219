import { quotedOf, type Range, rangeIndexAt, sentences } from "../../text/index.ts";
import { lexicon, type Marker, type Predicate } from "./lexicon.ts";
import { mended, type ReadWords } from "./mended.ts";

/** First and last of words that stand together, by their places. */
export interface Run {
  readonly first: number;
  readonly last: number;
}

const none: readonly never[] = [];

/** What is kept for a word; made where it is not there yet. */
export function kept<T>(all: Map<number, T>, at: number, make: () => T): T {
  const known = all.get(at);
  if (known !== undefined) return known;
  const made = make();
  all.set(at, made);
  return made;
}

/** Words that may stand apart from their verb: "put the launch off". */
const particles = /^(?:off|out|up|down|back|on|over|away|in|from|for|into|of)$/u;

/** Looks at the words of a text, what hangs on what, and which of them the lexicon knows. */
export class Reading {
  private readonly read: ReadWords;
  private readonly kinds: readonly string[];
  /** The words in lower case, curly apostrophes made straight. */
  private readonly lower: readonly string[];
  private readonly children: ReadonlyMap<number, readonly number[]>;
  private readonly sentences: readonly Range[];
  private readonly quoted: readonly Range[];
  // What is asked again and again of the same words is kept.
  private readonly sentenceRuns = new Map<number, Run>();
  private readonly markers = new Map<number, readonly (Marker & Run)[]>();
  private readonly predicates = new Map<number, readonly (Predicate & Run)[]>();
  /** The words that go with each verb, as verb-group.ts finds them. */
  readonly verbGroups = new Map<number, readonly number[]>();

  constructor(
    readonly text: string,
    parsed: ReadWords,
    quoted?: readonly Range[],
  ) {
    this.lower = parsed.words.map(({ start, end }) => text.slice(start, end).toLowerCase().replace("’", "'"));
    const read = mended(text, parsed, this.lower);
    this.read = read;
    this.kinds = read.relation.map((relation) => relation.split(":", 1)[0] ?? "dep");
    const children = new Map<number, number[]>();
    for (let word = 0; word < read.words.length; word++) {
      const head = read.head[word] ?? -1;
      const known = children.get(head);
      if (known === undefined) children.set(head, [word]);
      else known.push(word);
    }
    this.children = children;
    this.sentences = sentences(text);
    this.quoted = quoted ?? quotedOf(text, read.words);
  }

  get size(): number {
    return this.read.words.length;
  }

  word(at: number): string {
    return this.lower[at] ?? "";
  }

  upos(at: number): string {
    return this.read.upos[at] ?? "";
  }

  head(at: number): number {
    return this.read.head[at] ?? -1;
  }

  /** The relation to the head; `kind` leaves out its subtype. */
  relation(at: number): string {
    return this.read.relation[at] ?? "dep";
  }

  kind(at: number): string {
    return this.kinds[at] ?? "dep";
  }

  range({ first, last }: Run): Range {
    return { start: this.read.words[first]?.start ?? 0, end: this.read.words[last]?.end ?? 0 };
  }

  childrenOf(at: number): readonly number[] {
    return at < 0 ? [] : (this.children.get(at) ?? []);
  }

  child(at: number, isOne: (child: number) => boolean): number | null {
    return this.childrenOf(at).find(isOne) ?? null;
  }

  isQuoted(at: number): boolean {
    return rangeIndexAt(this.quoted, this.read.words[at]?.start ?? -1) >= 0;
  }

  /** The words of a range, by their places. */
  within({ start, end }: Range): number[] {
    let low = 0;
    let high = this.size;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.read.words[middle]?.end ?? 0) <= start) low = middle + 1;
      else high = middle;
    }
    const found: number[] = [];
    for (let word = low; (this.read.words[word]?.start ?? end) < end; word++) found.push(word);
    return found;
  }

  /** The word of a range whose head lies outside it, a verb before a noun before others; null where it has no word. */
  headOf(range: Range): number | null {
    const inside = this.within(range);
    const tops = inside.filter((word) => !inside.includes(this.head(word)) && this.upos(word) !== "PUNCT");
    const of = (...parts: string[]) => tops.find((word) => parts.includes(this.upos(word)));
    return of("VERB") ?? of("NOUN", "PROPN") ?? of("ADJ", "AUX") ?? tops[0] ?? inside[0] ?? null;
  }

  /** First and last word of the sentence that a word stands in. */
  sentence(at: number): Run {
    return kept(this.sentenceRuns, at, () => this.findSentence(at));
  }

  private findSentence(at: number): Run {
    const range = this.sentences[rangeIndexAt(this.sentences, this.read.words[at]?.start ?? -1)];
    const words = range === undefined ? [at] : this.within(range);
    return { first: words[0] ?? at, last: words.at(-1) ?? at };
  }

  /** Whether the words from a place on are these. */
  isAt(at: number, phrase: readonly string[]): boolean {
    return at >= 0 && phrase.every((word, i) => this.word(at + i) === word);
  }

  /** The markers of a part of speech that begin at a word, longest first. */
  markersAt(at: number, part: string): readonly (Marker & Run)[] {
    // "n't" is three words here: "didn", "'", "t".
    const known = lexicon().markers.get(this.word(at));
    if (known === undefined) return none;
    const all = kept(this.markers, at, () =>
      known
        .filter((marker) => this.isAt(at, marker.words))
        .map((marker) => ({ ...marker, first: at, last: at + marker.words.length - 1 })),
    );
    return all.filter((marker) => marker.part === part);
  }

  /** What a word may be of the lexicon's predicates, with the last of its words. */
  predicatesAt(at: number): readonly (Predicate & Run)[] {
    const known = lexicon().predicates.get(this.word(at));
    if (known === undefined) return none;
    return kept(this.predicates, at, () =>
      known.flatMap((predicate) => {
        const last = this.restOf(at, predicate.rest);
        return last === null ? [] : [{ ...predicate, first: at, last }];
      }),
    );
  }

  /** The last word of a predicate of several: "put" ... "off", with at most five words between, "have" ... "it" with none. */
  private restOf(at: number, rest: readonly string[]): number | null {
    let last = at;
    for (const word of rest) {
      let next = last + 1;
      // "has it that", but not "has said it".
      const reach = word === "it" ? last + 1 : particles.test(word) ? last + 6 : last + 2;
      while (next < reach && this.word(next) !== word && !/^[.;:?!]$/u.test(this.word(next))) next++;
      if (this.word(next) !== word) return null;
      last = next;
    }
    return last;
  }
}
