import { batchesOf, layOut, type Placed } from "./batch.ts";
import { type Heads, readHeads } from "./heads.ts";
import { type ModelText, modelText } from "./model-text.ts";
import { Pieces } from "./pieces.ts";
import { Session } from "./session.ts";
import { windowsOf } from "./windows.ts";

/** Most pieces, padding included, that one run of the network takes; more brings no speed, only memory. */
const batchPieces = 2048;

/** What the network made of one window of a text; `tags` and `links` have a row for each word in [first, last). */
export interface ReadWindow {
  readonly first: number;
  readonly last: number;
  readonly tags: Float32Array;
  readonly links: Float32Array;
}

/** What the network made of a text: its words, and the scores of each window in text order. */
export interface ReadText {
  readonly text: ModelText;
  readonly windows: readonly ReadWindow[];
}

/** The reader's model: one pass over a text gives the scores that all heads need. */
export class Model {
  private constructor(
    readonly heads: Heads,
    private readonly pieces: Pieces,
    private readonly session: Session,
  ) {}

  /**
   * Loads a model from its folder.
   *
   * @param threads - cores one run may use; default: all.
   * @throws {OnrecordError} `model-unusable` where a file is missing, damaged or of another release.
   */
  static async load(folder: string, threads?: number): Promise<Model> {
    const [heads, pieces, session] = await Promise.all([
      readHeads(folder),
      Pieces.load(folder),
      Session.load(folder, threads),
    ]);
    return new Model(heads, pieces, session);
  }

  /** Reads texts together, so that short ones share a run; `signal` stops between runs. */
  async read(texts: readonly string[], signal?: AbortSignal): Promise<ReadText[]> {
    const read = texts.map((text) => {
      const prepared = modelText(text, this.pieces);
      return { text: prepared, windows: windowsOf(prepared, this.heads.pieces - 2) };
    });
    const placed = read.flatMap(({ text, windows }) => windows.map((window) => ({ text, window })));
    const scores = new Map<Placed["window"], ReadWindow>();
    for (const batch of batchesOf(placed, batchPieces)) {
      signal?.throwIfAborted();
      const { tags, links } = await this.session.run(layOut(batch));
      let row = 0;
      for (const { window } of batch) {
        const rows = window.last - window.first;
        const rowsOf = (values: Float32Array, width: number) => values.subarray(row * width, (row + rows) * width);
        const tagWidth = this.heads.tags.length;
        scores.set(window, {
          first: window.first,
          last: window.last,
          tags: rowsOf(tags, tagWidth),
          links: rowsOf(links, 8 * this.heads.linkWidth),
        });
        row += rows;
      }
    }
    return read.map(({ text, windows }) => ({
      text,
      windows: windows.flatMap((window) => scores.get(window) ?? []),
    }));
  }

  /** Frees the model's memory. */
  async release(): Promise<void> {
    await this.session.release();
  }
}
