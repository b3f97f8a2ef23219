import { Model, modelFolder, type ReadOptions, readModelFiles } from "../model/index.ts";
import { Gazetteer } from "../ontology/gazetteer/index.ts";
import type { ReportInput, ReportRecord } from "../record/index.ts";
import { madeByOf } from "./made-by.ts";
import { putOnRecord } from "./put-on-record.ts";
import { readText } from "./read-text.ts";

/** How to open a {@link Reader}. */
export interface ReaderOptions {
  /** A model's folder; default: the model that comes with the package. */
  readonly model?: string;
  /** The file of the gazetteer; default: the one that comes with the package. */
  readonly gazetteer?: string;
  /** Cores one run of the model may use; default: all. */
  readonly threads?: number;
}

/** How to follow and stop a reading. */
export type ReadingOptions = Omit<ReadOptions, "without">;

/** Reads reports and puts them on record. */
export class Reader {
  private constructor(
    private readonly model: Model,
    private readonly gazetteer: Gazetteer,
  ) {}

  /**
   * Loads the model and the gazetteer.
   *
   * @throws {OnrecordError} `model-unusable` or `data-unusable` where one of them cannot be loaded.
   */
  static async open(options: ReaderOptions = {}): Promise<Reader> {
    return (await Reader.prepare(options))();
  }

  /**
   * Loads all but the model's networks, without native code, so that a thread may be ended meanwhile; what it gives loads them.
   *
   * @throws {OnrecordError} as {@link Reader.open}.
   */
  static async prepare(options: ReaderOptions = {}): Promise<() => Promise<Reader>> {
    const gazetteer = Gazetteer.open(options.gazetteer);
    const files = await readModelFiles(options.model ?? modelFolder);
    return async () => new Reader(await Model.withNetworks(files, options.threads), gazetteer);
  }

  /** Name and version of what reads: the model, and the rules and facts that go with it. */
  get madeBy(): string {
    return madeByOf(this.model.heads);
  }

  /**
   * Reads a report; the record's offsets are UTF-16 code units.
   *
   * @param options - a signal to stop between two windows of the model, and a listener for progress.
   * @example
   * const reader = await Reader.open();
   * const record = await reader.read({ id: "r", source: "-", title: null, published: null, text: "“No,” she said." });
   * record.entries[0].content[0].text; // "“No,”"
   */
  async read(report: ReportInput, options: ReadingOptions = {}): Promise<ReportRecord> {
    return putOnRecord(report, await readText(this.model, report.text, options), this.gazetteer);
  }

  /** Frees the model's memory. */
  async close(): Promise<void> {
    await this.model.release();
  }
}
