import { extractEntities } from "../extract/entity/index.ts";
import { extractMentions } from "../extract/mention/index.ts";
import { extractStatements } from "../extract/statement/index.ts";
import { extractSyntax } from "../extract/syntax/index.ts";
import { type Heads, Model, modelFolder, type ReadOptions, type ReadText } from "../model/index.ts";
import { type ReportInput, type ReportRecord, recordVersion, unreadReport } from "../record/index.ts";
import { resolveActors } from "../resolve/actor/index.ts";
import { entryIds } from "../resolve/index.ts";
import { seatSense } from "../resolve/place/index.ts";
import { rulesVersion } from "./rules-version.ts";

/** How to open a {@link Reader}. */
export interface ReaderOptions {
  /** A model's folder; default: the model that comes with the package. */
  readonly model?: string;
  /** Cores one run of the model may use; default: all. */
  readonly threads?: number;
}

/** Reads reports and puts them on record. */
export class Reader {
  private constructor(private readonly model: Model) {}

  /**
   * Loads the model.
   *
   * @throws {OnrecordError} `model-unusable` where it cannot be loaded.
   */
  static async open(options: ReaderOptions = {}): Promise<Reader> {
    return new Reader(await Model.load(options.model ?? modelFolder, options.threads));
  }

  /** Name and version of what reads, model and rules: another version may read the same report otherwise. */
  get madeBy(): string {
    return `${this.model.heads.name} ${this.model.heads.version}, rules ${rulesVersion}`;
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
  async read(report: ReportInput, options: ReadOptions = {}): Promise<ReportRecord> {
    return toRecord(report, this.model.heads, await this.model.read(report.text, options));
  }

  /** Frees the model's memory. */
  async close(): Promise<void> {
    await this.model.release();
  }
}

function toRecord(report: ReportInput, heads: Heads, read: ReadText): ReportRecord {
  const { text } = report;
  const drafts = extractStatements(heads, read);
  const syntax = extractSyntax(heads, read);
  const { actors, speakers, unresolved } = resolveActors({
    reportId: report.id,
    text,
    words: read.text.words,
    entities: extractEntities(heads, read),
    coreference: extractMentions(heads, read, syntax),
    syntax,
    statements: drafts,
    date: report.published,
    apart: [],
    seat: (range) => seatSense(text, range).sense,
  });
  const ids = entryIds(report.id, drafts);
  return {
    onrecord: recordVersion,
    report: unreadReport(report),
    offsets: "utf-16",
    actors,
    entries: drafts.map((draft, i) => ({
      ...draft,
      id: ids[i] ?? "",
      speaker: speakers[i]?.id ?? null,
      addressee: [...(speakers[i]?.addressee ?? [])],
    })),
    places: [],
    dates: [],
    stray: [],
    unresolved,
  };
}
