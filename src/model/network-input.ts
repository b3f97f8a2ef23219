import type { ModelText } from "./model-text.ts";
import type { Window } from "./windows.ts";

const opening = 101n;
const closing = 102n;

/** What the network takes for one window: a row of pieces with their features, and where each word's first piece is. */
export interface NetworkInput {
  readonly ids: BigInt64Array;
  readonly case: BigInt64Array;
  readonly quote: BigInt64Array;
  readonly paragraph: BigInt64Array;
  /** 1 for the pieces of a marked source, 2 for those of a marked target. */
  readonly marks: BigInt64Array;
  readonly mask: Int32Array;
  readonly words: BigInt64Array;
}

/**
 * Lays out one window; a word of more pieces than the window holds is cut.
 *
 * Windows go through the network one by one: activations are quantised by the range they have in a run, so in a batch
 * a text's record would depend on its neighbours; and on a CPU batches of whole windows are no faster.
 *
 * @param marked - for each word of the text 1 where it names a marked source, 2 a target; default: nothing is marked.
 */
export function networkInput(text: ModelText, window: Window, marked?: readonly number[]): NetworkInput {
  const length = window.pieces + 2;
  const input = {
    ids: new BigInt64Array(length),
    case: new BigInt64Array(length),
    quote: new BigInt64Array(length),
    paragraph: new BigInt64Array(length),
    marks: new BigInt64Array(length),
    mask: new Int32Array(length).fill(1),
    words: new BigInt64Array(window.last - window.first),
  };
  input.ids[0] = opening;
  input.ids[length - 1] = closing;
  let at = 1;
  for (let i = window.first; i < window.last; i++) {
    input.words[i - window.first] = BigInt(at);
    for (const id of text.pieces[i]?.slice(0, length - 1 - at) ?? []) {
      input.ids[at] = BigInt(id);
      input.case[at] = BigInt(text.case[i] ?? 0);
      input.quote[at] = BigInt(text.quote[i] ?? 0);
      input.paragraph[at] = BigInt(text.paragraph[i] ?? 0);
      input.marks[at] = BigInt(marked?.[i] ?? 0);
      at++;
    }
  }
  return input;
}
