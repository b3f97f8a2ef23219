import { innerProducts } from "./products.ts";

/** How a span head's row is laid out. */
export interface SpanLayout {
  /** Labels that a span is scored for. */
  readonly labels: number;
  readonly queryWidth: number;
  /** What a span's number of words adds to its score, from one word on; longer spans there are none. */
  readonly widths: readonly number[];
}

/** A span's words [first, last) and what they are scored for one label, as log-odds. */
export interface ScoredSpan {
  readonly first: number;
  readonly last: number;
  readonly label: number;
  readonly score: number;
}

/**
 * The scores of a window's spans of words for every label.
 *
 * A row of `scores` holds for its word, one after another, how well each label begins there, how well each ends there,
 * the query of a first word and the key of a last one (efficient GlobalPointer, Su et al. 2022). The twin of
 * `training/span_heads.py`.
 */
export class SpanScores {
  private readonly row: number;

  constructor(
    private readonly layout: SpanLayout,
    private readonly scores: Float32Array,
  ) {
    this.row = 2 * layout.labels + 2 * layout.queryWidth;
  }

  /** How many words the window has. */
  get words(): number {
    return this.scores.length / this.row;
  }

  /** The score of the words [first, last) for a label. */
  score(first: number, last: number, label: number): number {
    return this.shared(first, last) + this.ends(first, last, label);
  }

  /** What tells one label of a span from another: its beginning and its end. */
  ends(first: number, last: number, label: number): number {
    const { labels } = this.layout;
    return this.at(first, label) + this.at(last - 1, labels + label);
  }

  /**
   * Every span that scores above `least` for one of the labels below `labels`, by first word, longer first.
   *
   * @param ends - for each word where spans that begin there have to end; default: at the window's end.
   */
  above(least: number, labels = this.layout.labels, ends?: Int32Array): ScoredSpan[] {
    const { labels: all, queryWidth, widths } = this.layout;
    const { row, scores, words } = this;
    const products = new Float64Array(widths.length);
    const root = Math.sqrt(queryWidth);
    const found: ScoredSpan[] = [];
    for (let first = 0; first < words; first++) {
      const query = first * row + 2 * all;
      const count = Math.min(widths.length, (ends?.[first] ?? words) - first);
      innerProducts(scores, query, queryWidth, { from: query + queryWidth, step: row, count }, products);
      for (let longer = count - 1; longer >= 0; longer--) {
        const shared = (products[longer] ?? 0) / root + (widths[longer] ?? Number.NEGATIVE_INFINITY);
        const begins = first * row;
        const finishes = (first + longer) * row + all;
        for (let label = 0; label < labels; label++) {
          const score = shared + ((scores[begins + label] ?? 0) + (scores[finishes + label] ?? 0));
          if (score > least) found.push({ first, last: first + longer + 1, label, score });
        }
      }
    }
    return found;
  }

  private shared(first: number, last: number): number {
    const { labels, queryWidth, widths } = this.layout;
    const query = first * this.row + 2 * labels;
    const key = (last - 1) * this.row + 2 * labels + queryWidth;
    let product = 0;
    for (let i = 0; i < queryWidth; i++) product += (this.scores[query + i] ?? 0) * (this.scores[key + i] ?? 0);
    return product / Math.sqrt(queryWidth) + (widths[last - first - 1] ?? Number.NEGATIVE_INFINITY);
  }

  private at(word: number, column: number): number {
    return this.scores[word * this.row + column] ?? Number.NEGATIVE_INFINITY;
  }
}

/** Spans by first word, longer first, of which none crosses another and no words have two labels: the better stays. */
export function apart(spans: readonly ScoredSpan[]): ScoredSpan[] {
  const kept: ScoredSpan[] = [];
  for (const span of [...spans].sort((a, b) => b.score - a.score)) {
    if (kept.every((k) => !clash(k, span))) kept.push(span);
  }
  return kept.sort((a, b) => a.first - b.first || b.last - a.last);
}

function clash(a: ScoredSpan, b: ScoredSpan): boolean {
  const same = a.first === b.first && a.last === b.last;
  return same || crosses(a, b) || crosses(b, a);
}

function crosses(a: ScoredSpan, b: ScoredSpan): boolean {
  return a.first < b.first && b.first < a.last && a.last < b.last;
}

/** A log-odds score as a probability. */
export const probabilityOf = (score: number): number => 1 / (1 + Math.exp(-score));
