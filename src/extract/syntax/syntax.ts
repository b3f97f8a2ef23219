import { type Heads, innerProducts, type ReadText, type ReadWindow } from "../../model/index.ts";
import { likeliestTree } from "./tree.ts";

/** The Universal Dependencies of a text: one item for each word of `read.text.words`. */
export interface Syntax {
  /** Part of speech (UPOS). */
  readonly upos: readonly string[];
  /** The word that heads each word, of the same sentence and window; -1 for a root. */
  readonly head: Int32Array;
  /** Relation to the head; `root` for a root, `goeswith` for the later words of one token ("U", ".", "S", "."). */
  readonly relation: readonly string[];
}

/** The parts of speech, heads and relations of a text's words. */
export function extractSyntax(heads: Pick<Heads, "syntax">, read: ReadText): Syntax {
  const upos: string[] = [];
  const relation: string[] = [];
  const head = new Int32Array(read.text.words.length).fill(-1);
  for (const window of read.windows) {
    const rows = new Rows(heads.syntax, window);
    for (let word = 0; word < window.last - window.first; word++) upos.push(rows.upos(word));
    for (const [first, last] of sentencesOf(read, window)) {
      const tree = likeliestTree(last - first, (word, from, to) => rows.heads(first + word, first + from, first + to));
      for (const [word, parent] of tree.entries()) {
        const root = parent === word;
        if (!root) head[window.first + first + word] = window.first + first + parent;
        relation.push(root ? "root" : rows.relation(first + word));
      }
    }
  }
  return { upos, head, relation };
}

/** The sentences of a window as words [first, last), counted from its first word. */
function sentencesOf(read: ReadText, window: ReadWindow): (readonly [number, number])[] {
  const starts: number[] = [];
  for (let word = window.first; word < window.last; word++) {
    if (word === window.first || read.text.sentence[word]) starts.push(word - window.first);
  }
  return starts.map((first, i) => [first, starts[i + 1] ?? window.last - window.first] as const);
}

/** Reads a window's rows: parts of speech, relations, the query of a word and the key of a head. */
class Rows {
  private readonly row: number;
  private readonly reach: number;

  constructor(
    private readonly layout: Heads["syntax"],
    private readonly window: ReadWindow,
  ) {
    this.row = layout.upos.length + layout.relations.length + 2 * layout.queryWidth;
    this.reach = (layout.offsets.length - 1) / 2;
  }

  upos(word: number): string {
    return this.layout.upos[this.top(word, 0, this.layout.upos.length)] ?? "X";
  }

  /** The likeliest relation to a head: any but `root`. */
  relation(word: number): string {
    const { upos, relations } = this.layout;
    return relations[this.top(word, upos.length, relations.length, relations.indexOf("root"))] ?? "dep";
  }

  /** How well each of the words [first, last) heads `word`; a word that heads itself is the root. */
  heads(word: number, first: number, last: number): Float64Array {
    const { upos, relations, queryWidth, offsets } = this.layout;
    const query = word * this.row + upos.length + relations.length;
    const from = first * this.row + upos.length + relations.length + queryWidth;
    const scores = new Float64Array(last - first);
    innerProducts(this.window.syntax, query, queryWidth, { from, step: this.row, count: last - first }, scores);
    const root = Math.sqrt(queryWidth);
    for (let i = 0; i < scores.length; i++) {
      const offset = Math.max(-this.reach, Math.min(this.reach, first + i - word)) + this.reach;
      scores[i] = (scores[i] ?? 0) / root + (offsets[offset] ?? 0);
    }
    return scores;
  }

  private top(word: number, from: number, count: number, without = -1): number {
    const start = word * this.row + from;
    let best = without === 0 ? 1 : 0;
    for (let i = best + 1; i < count; i++) {
      if (i !== without && (this.window.syntax[start + i] ?? 0) > (this.window.syntax[start + best] ?? 0)) best = i;
    }
    return best;
  }
}
