import type { ModelText } from "./model-text.ts";
import type { Window } from "./windows.ts";

const opening = 101n;
const closing = 102n;

/** A window of one of the texts that are read together. */
export interface Placed {
  readonly text: ModelText;
  readonly window: Window;
}

/** The network's inputs for several windows: rows of `length` pieces, and where each word's first piece stands. */
export interface Batch {
  readonly windows: number;
  readonly length: number;
  readonly ids: BigInt64Array;
  readonly case: BigInt64Array;
  readonly quote: BigInt64Array;
  readonly paragraph: BigInt64Array;
  readonly mask: Int32Array;
  readonly words: BigInt64Array;
}

/**
 * Groups windows of like length, at most `pieces` pieces a batch with its padding.
 *
 * The windows come back in another order; each {@link Placed} keeps its own identity.
 */
export function batchesOf(placed: readonly Placed[], pieces: number): Placed[][] {
  const batches: Placed[][] = [];
  let batch: Placed[] = [];
  for (const item of placed.toSorted((a, b) => b.window.pieces - a.window.pieces)) {
    const longest = (batch[0]?.window.pieces ?? 0) + 2;
    if (batch.length > 0 && longest * (batch.length + 1) > pieces) {
      batches.push(batch);
      batch = [];
    }
    batch.push(item);
  }
  if (batch.length > 0) batches.push(batch);
  return batches;
}

/** Lays out the inputs of one batch; a word of more pieces than a window holds is cut. */
export function layOut(placed: readonly Placed[]): Batch {
  const length = Math.max(...placed.map((p) => p.window.pieces)) + 2;
  const cells = placed.length * length;
  const words = new BigInt64Array(placed.reduce((sum, { window }) => sum + window.last - window.first, 0));
  const batch = {
    windows: placed.length,
    length,
    ids: new BigInt64Array(cells),
    case: new BigInt64Array(cells),
    quote: new BigInt64Array(cells),
    paragraph: new BigInt64Array(cells),
    mask: new Int32Array(cells),
    words,
  };
  let word = 0;
  for (const [row, { text, window }] of placed.entries()) {
    let at = row * length;
    const end = at + window.pieces + 1;
    batch.ids[at++] = opening;
    for (let i = window.first; i < window.last; i++) {
      words[word++] = BigInt(at);
      for (const id of text.pieces[i] ?? []) {
        if (at >= end) break;
        batch.ids[at] = BigInt(id);
        batch.case[at] = BigInt(text.case[i] ?? 0);
        batch.quote[at] = BigInt(text.quote[i] ?? 0);
        batch.paragraph[at] = BigInt(text.paragraph[i] ?? 0);
        at++;
      }
    }
    batch.ids[at++] = closing;
    batch.mask.fill(1, row * length, at);
  }
  return batch;
}
