/** Most words of one sentence whose tree is sought; what is longer is no sentence, and is cut. */
const longest = 200;

/**
 * The head of each of `words` words in the likeliest tree with one root, which heads itself (Chu and Liu 1965, Edmonds
 * 1967). The root is the best of the three words that look most like one.
 *
 * @param score - how well the word `head` heads `word`, or `word` itself as the root.
 */
export function likeliestTree(words: number, score: (word: number, head: number) => number): number[] {
  if (words > longest) {
    const rest = likeliestTree(words - longest, (w, h) => score(w + longest, h + longest)).map((h) => h + longest);
    return [...likeliestTree(longest, score), ...rest];
  }
  const edges = Array.from({ length: words }, (_, w) =>
    logSoftmax(Array.from({ length: words }, (_, h) => score(w, h))),
  );
  const own = edges.map((row, w) => row[w] ?? 0);
  const roots = own.map((_, w) => w).sort((a, b) => (own[b] ?? 0) - (own[a] ?? 0));
  let best: number[] = [];
  let bestTotal = Number.NEGATIVE_INFINITY;
  for (const root of roots.slice(0, 3)) {
    const heads = arborescence(edges, root);
    const total = heads.reduce((sum, h, w) => sum + (edges[w]?.[h] ?? 0), 0);
    if (total > bestTotal) {
      best = heads;
      bestTotal = total;
    }
  }
  return best;
}

function logSoftmax(scores: number[]): number[] {
  const top = Math.max(...scores);
  const total = top + Math.log(scores.reduce((sum, s) => sum + Math.exp(s - top), 0));
  return scores.map((s) => s - total);
}

type Edges = readonly (readonly number[])[];

/** The heads of the best tree with this root, which heads itself; `edges` is [word][head]. */
function arborescence(edges: Edges, root: number): number[] {
  const at = (word: number, head: number) => edges[word]?.[head] ?? Number.NEGATIVE_INFINITY;
  const nodes = edges.map((_, i) => i);
  const heads = nodes.map((w) =>
    w === root ? root : best(nodes, (h) => (h === w ? Number.NEGATIVE_INFINITY : at(w, h))),
  );
  const cycle = cycleIn(heads, root);
  if (cycle === null) return heads;
  const outside = nodes.filter((n) => !cycle.includes(n));
  const gain = (word: number, head: number) => at(word, head) - at(word, heads[word] ?? root);
  // Where a word outside enters the cycle, and which of the cycle's words it hangs on where it hangs there.
  const enters = outside.map((o) => cycle[best(cycle, (c) => gain(c, o))] ?? root);
  const holds = outside.map((o) => cycle[best(cycle, (c) => at(o, c))] ?? root);
  const smaller = [
    ...outside.map((o, i) => [...outside.map((p) => at(o, p)), at(o, holds[i] ?? root)]),
    [...outside.map((o, i) => gain(enters[i] ?? root, o)), Number.NEGATIVE_INFINITY],
  ];
  const solved = arborescence(smaller, outside.indexOf(root));
  for (const [i, word] of outside.entries()) {
    if (word !== root) heads[word] = outside[solved[i] ?? 0] ?? holds[i] ?? root;
  }
  const entry = solved[outside.length] ?? 0;
  heads[enters[entry] ?? root] = outside[entry] ?? root;
  return heads;
}

/** The place of the item that scores highest. */
function best<T>(items: readonly T[], score: (item: T) => number): number {
  let top = 0;
  let topScore = Number.NEGATIVE_INFINITY;
  for (const [i, item] of items.entries()) {
    const s = score(item);
    if (s > topScore) {
      top = i;
      topScore = s;
    }
  }
  return top;
}

/** The words of one cycle that these heads make, or null. */
function cycleIn(heads: readonly number[], root: number): number[] | null {
  const done = new Set([root]);
  for (const start of heads.keys()) {
    const path: number[] = [];
    let node = start;
    while (!done.has(node) && !path.includes(node)) {
      path.push(node);
      node = heads[node] ?? root;
    }
    if (path.includes(node)) return path.slice(path.indexOf(node));
    for (const seen of path) done.add(seen);
  }
  return null;
}
