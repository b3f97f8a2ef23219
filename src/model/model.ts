import type { Range } from "../text/index.ts";
import { FrameNetwork, type FrameScores } from "./frame-network.ts";
import type { Heads } from "./heads.ts";
import { type ModelFiles, readModelFiles } from "./model-files.ts";
import { type ModelText, modelText } from "./model-text.ts";
import { networkInput } from "./network-input.ts";
import type { Pieces } from "./pieces.ts";
import type { Senses } from "./senses.ts";
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

/** What the network made of a window in which a source and a target are marked. */
export interface ReadPair {
  readonly text: ModelText;
  /** The mark of each word of the text. */
  readonly marked: readonly number[];
  readonly window: ReadWindow;
  /** What passes between them, in the order of `heads.pairs`. */
  readonly pairs: Float32Array;
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
    private readonly senses: Senses | null,
  ) {}

  /**
   * Loads a model from its folder.
   *
   * @param threads - cores one run may use; default: all.
   * @throws {OnrecordError} `model-unusable` where a file is missing, damaged or of another release.
   */
  static async load(folder: string, threads?: number): Promise<Model> {
    return Model.withNetworks(await readModelFiles(folder), threads);
  }

  /** Loads the networks of a model whose other files are read. */
  static async withNetworks({ folder, heads, pieces, senses }: ModelFiles, threads?: number): Promise<Model> {
    const [session, frames] = await Promise.all([
      Session.load(folder, threads),
      FrameNetwork.load(folder, heads.frames, threads),
    ]);
    return new Model(heads, pieces, session, frames, senses);
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
      const { pairs, ...scores } = await this.session.run(networkInput(text, window));
      windows.push({ first: window.first, last: window.last, ...scores });
      onProgress?.(window.last / text.words.length);
    }
    return { text, windows };
  }

  /**
   * Reads a sentence in which a source and a target are marked: the network sees the marks while it reads.
   *
   * @param markOf - 1 for a word of the source, 2 for one of the target, else 0.
   * @returns what the network made of the window that the first mark is in (the first window where nothing is marked); null
   * where the text has no words.
   */
  async readPair(raw: string, markOf: (word: Range) => number): Promise<ReadPair | null> {
    const text = modelText(raw, this.pieces);
    const marked = text.words.map(markOf);
    const first = Math.max(
      0,
      marked.findIndex((mark) => mark > 0),
    );
    const window = windowsOf(text, this.heads.pieces - 2).find((one) => one.first <= first && first < one.last);
    if (window === undefined) return null;
    const { pairs, ...scores } = await this.session.run(networkInput(text, window, marked));
    return { text, marked, window: { first: window.first, last: window.last, ...scores }, pairs };
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

  /** What the words in ranges of a text mean together, in base64; null where the model has no senses, or there are no words. */
  senseOf(read: ReadText, ranges: readonly Range[]): string | null {
    return this.senses?.of(read, ranges) ?? null;
  }

  /** Frees the model's memory. */
  async release(): Promise<void> {
    await Promise.all([this.session.release(), this.frames.release()]);
  }
}
