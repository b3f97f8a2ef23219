import type { Range } from "../text/index.ts";
import { FrameNetwork, type FrameScores } from "./frame-network.ts";
import { type Heads, readHeads } from "./heads.ts";
import { type ModelText, modelText } from "./model-text.ts";
import { networkInput } from "./network-input.ts";
import { Pieces } from "./pieces.ts";
import { type Scores, Session } from "./session.ts";
import { windowsOf } from "./windows.ts";

/** What the network made of one window of a text: for each output a row for each word in [first, last). */
export interface ReadWindow extends Scores {
  readonly first: number;
  readonly last: number;
}

/** What the network made of a text: its words, and the scores of each window in text order. */
export interface ReadText {
  readonly text: ModelText;
  readonly windows: readonly ReadWindow[];
}

/** How to follow and stop a reading. */
export interface ReadOptions {
  /** Ranges of the text, in order, that the model does not see. */
  readonly without?: readonly Range[];
  readonly signal?: AbortSignal;
  onProgress?(share: number): void;
}

/** The reader's model: one pass over a text gives the scores that all heads need, and what the network of frames starts from. */
export class Model {
  private constructor(
    readonly heads: Heads,
    private readonly pieces: Pieces,
    private readonly session: Session,
    private readonly frames: FrameNetwork,
  ) {}

  /**
   * Loads a model from its folder.
   *
   * @param threads - cores one run may use; default: all.
   * @throws {OnrecordError} `model-unusable` where a file is missing, damaged or of another release.
   */
  static async load(folder: string, threads?: number): Promise<Model> {
    const heads = await readHeads(folder);
    const [pieces, session, frames] = await Promise.all([
      Pieces.load(folder),
      Session.load(folder, threads),
      FrameNetwork.load(folder, heads.frames, threads),
    ]);
    return new Model(heads, pieces, session, frames);
  }

  /**
   * Reads a text, one window after another.
   *
   * @param options.without - what the model does not see; default: nothing.
   * @param options.signal - stops the work between two windows.
   * @param options.onProgress - told after each window how much is read, 0 to 1.
   */
  async read(raw: string, { without, signal, onProgress }: ReadOptions = {}): Promise<ReadText> {
    const text = modelText(raw, this.pieces, without);
    const windows: ReadWindow[] = [];
    for (const window of windowsOf(text, this.heads.pieces - 2)) {
      signal?.throwIfAborted();
      const scores = await this.session.run(networkInput(text, window));
      windows.push({ first: window.first, last: window.last, ...scores });
      onProgress?.(window.last / text.words.length);
    }
    return { text, windows };
  }

  /**
   * Asks what is around marked words of a window that has been read.
   *
   * @param passage - the window's words [first, last), counted from the window's first, that the network sees.
   * @param marked - for each question the mark of each word of the passage, an index into `heads.frames.marks`.
   */
  async ask(
    window: ReadWindow,
    passage: { readonly first: number; readonly last: number },
    marked: readonly (readonly number[])[],
  ): Promise<FrameScores[]> {
    const width = this.heads.frames.stateWidth;
    return this.frames.run(window.states.subarray(passage.first * width, passage.last * width), marked);
  }

  /** Frees the model's memory. */
  async release(): Promise<void> {
    await Promise.all([this.session.release(), this.frames.release()]);
  }
}
