/** Most words of one sentence whose tree is sought; what is longer is no sentence, and is cut. */
const longest = 200;

/** How far the sums of the same numbers may differ by their order. */
const rounding = 1e-6;

/** How well each of the words [first, last) heads a word. */
export type ScoresOfHeads = (word: number, first: number, last: number) => ArrayLike<number>;

/**
 * The head of each of `words` words in the likeliest tree with one root, which heads itself (Chu and Liu 1965, Edmonds
 * 1967). The root is the best of the three words that look most like one.
 *
 * @param scoresOf - how well each of the words [first, last) heads `word`, and `word` itself as the root.
 */
export function likeliestTree(words: number, scoresOf: ScoresOfHeads): number[] {
  const heads: number[] = [];
  for (let first = 0; first < words; first += longest) {
    const last = Math.min(words, first + longest);
    for (const head of treeOf(first, last, scoresOf)) heads.push(first + head);
  }
  return heads;
}

/** The heads of the words [first, last) in their likeliest tree, counted from the first. */
function treeOf(first: number, last: number, scoresOf: ScoresOfHeads): Int32Array {
  const words = last - first;
  const edges = new Edges(words);
  for (let word = 0; word < words; word++) edges.setRow(word, scoresOf(first + word, first, last));
  const roots = Array.from({ length: words }, (_, w) => w).sort((a, b) => edges.at(b, b) - edges.at(a, a));
  const unrooted = edges.likeliestHeads();
  // No tree is likelier than all words with the likeliest heads, so that most second and third roots need no tree.
  const unbound = totalOf(edges, unrooted);
  let best: Int32Array = new Int32Array();
  let bestTotal = Number.NEGATIVE_INFINITY;
  for (const root of roots.slice(0, 3)) {
    const bound = unbound - edges.at(root, unrooted[root] ?? root) + edges.at(root, root);
    if (bound < bestTotal - rounding) continue;
    const heads = arborescence(edges, root, unrooted);
    const total = totalOf(edges, heads);
    if (total > bestTotal) {
      best = heads;
      bestTotal = total;
    }
  }
  return best;
}

function totalOf(edges: Edges, heads: Int32Array): number {
  return heads.reduce((sum, head, word) => sum + edges.at(word, head), 0);
}

/** How well each of some words heads each of them. */
class Edges {
  private readonly scores: Float64Array;

  constructor(readonly words: number) {
    this.scores = new Float64Array(words * words);
  }

  at(word: number, head: number): number {
    return this.scores[word * this.words + head] ?? Number.NEGATIVE_INFINITY;
  }

  set(word: number, head: number, score: number): void {
    this.scores[word * this.words + head] = score;
  }

  /** Takes the scores of a word's heads as logarithms of likelihoods. */
  setRow(word: number, scores: ArrayLike<number>): void {
    const { words } = this;
    let top = Number.NEGATIVE_INFINITY;
    for (let head = 0; head < words; head++) top = Math.max(top, scores[head] ?? top);
    let sum = 0;
    for (let head = 0; head < words; head++) sum += Math.exp((scores[head] ?? 0) - top);
    const total = top + Math.log(sum);
    for (let head = 0; head < words; head++) this.set(word, head, (scores[head] ?? 0) - total);
  }

  /** For each word the other word that heads it best. */
  likeliestHeads(): Int32Array {
    const { scores, words } = this;
    const heads = new Int32Array(words);
    for (let word = 0; word < words; word++) {
      let top = Number.NEGATIVE_INFINITY;
      for (let head = 0; head < words; head++) {
        const s = scores[word * words + head] ?? top;
        if (s <= top || head === word) continue;
        heads[word] = head;
        top = s;
      }
    }
    return heads;
  }
}

/** The heads of the best tree with this root, which heads itself, given each word's likeliest head. */
function arborescence(edges: Edges, root: number, likeliest: Int32Array): Int32Array {
  const heads = likeliest.slice();
  heads[root] = root;
  const cycle = cycleIn(heads, root);
  if (cycle === null) return heads;
  const inside = new Set(cycle);
  const outside = Array.from({ length: edges.words }, (_, n) => n).filter((n) => !inside.has(n));
  const gain = (word: number, head: number) => edges.at(word, head) - edges.at(word, heads[word] ?? root);
  // Where a word outside enters the cycle, and which of the cycle's words it hangs on where it hangs there.
  const enters = outside.map((o) => best(cycle, (c) => gain(c, o)));
  const holds = outside.map((o) => best(cycle, (c) => edges.at(o, c)));
  const joined = outside.length;
  const smaller = new Edges(joined + 1);
  smaller.set(joined, joined, Number.NEGATIVE_INFINITY);
  for (const [i, o] of outside.entries()) {
    for (const [j, p] of outside.entries()) smaller.set(i, j, edges.at(o, p));
    smaller.set(i, joined, edges.at(o, holds[i] ?? root));
    smaller.set(joined, i, gain(enters[i] ?? root, o));
  }
  const solved = arborescence(smaller, outside.indexOf(root), smaller.likeliestHeads());
  for (const [i, word] of outside.entries()) {
    if (word !== root) heads[word] = outside[solved[i] ?? 0] ?? holds[i] ?? root;
  }
  const entry = solved[joined] ?? 0;
  heads[enters[entry] ?? root] = outside[entry] ?? root;
  return heads;
}

/** The word that scores highest. */
function best(words: readonly [number, ...number[]], score: (word: number) => number): number {
  let [top] = words;
  let topScore = Number.NEGATIVE_INFINITY;
  for (const word of words) {
    const s = score(word);
    if (s > topScore) {
      top = word;
      topScore = s;
    }
  }
  return top;
}

/** The words of one cycle that these heads make, or null. */
function cycleIn(heads: Int32Array, root: number): [number, ...number[]] | null {
  // For each word from which other word it was first reached, plus one.
  const reached = new Int32Array(heads.length);
  reached[root] = heads.length + 1;
  for (const start of heads.keys()) {
    let node = start;
    while (reached[node] === 0) {
      reached[node] = start + 1;
      node = heads[node] ?? root;
    }
    if (reached[node] !== start + 1) continue;
    const cycle: [number, ...number[]] = [node];
    for (let next = heads[node] ?? root; next !== node; next = heads[next] ?? root) cycle.push(next);
    return cycle;
  }
  return null;
}
