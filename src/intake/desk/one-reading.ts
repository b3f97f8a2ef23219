import { randomBytes } from "node:crypto";
import type { Arrival, Incoming } from "../../source/index.ts";
import type { Saved, Store } from "../../store/store.ts";
import { OnrecordError, type Problem } from "../../util/problem.ts";
import type { IntakeLog, Progress } from "../log.ts";
import type { ReadIntoOptions } from "../read-into.ts";
import { readInto } from "../read-into.ts";
import { ReadTally } from "../read-tally.ts";
import { GrowingList } from "./growing-list.ts";

/** What a reading is to read. */
export interface ReadingOrder {
  /** Addresses of pages and feeds. */
  readonly links?: readonly string[] | undefined;
  /** What was given by itself. */
  readonly given?: readonly (Arrival | Incoming)[] | undefined;
  /** How many files are to come one by one. */
  readonly files?: number | undefined;
  /** Day of publication (ISO 8601); null where the reports tell it. */
  readonly published?: string | null | undefined;
}

/** A report that a reading put on record, or met again. */
export interface ReadReportLine {
  readonly id: string;
  readonly source: string;
  readonly title: string | null;
  readonly entries: number;
  readonly outcome: Saved["outcome"];
}

/** A source that a reading could not read. */
export interface NotReadLine {
  readonly source: string;
  readonly why: "problem" | "language";
  readonly problem: Problem;
}

/** How a reading goes. */
export interface ReadingState {
  readonly id: string;
  /** What it reads, in few words: names and addresses, at most {@link mostNamed}. */
  readonly names: readonly string[];
  readonly state: "waiting" | "reading" | "done" | "cancelled" | "failed";
  /** Files that are still to be sent. */
  readonly filesToCome: number;
  /** Reports that are known of so far, and how many of them are done, in parts too. */
  readonly expected: number;
  readonly done: number;
  readonly reports: number;
  readonly entries: number;
  readonly problems: number;
  readonly otherLanguage: number;
  readonly passedOver: number;
  /** Reports; 0 where there is no telling yet. */
  readonly perSecond: number;
  /** Null where there is no telling. */
  readonly secondsLeft: number | null;
  readonly seconds: number;
  /** The latest, at most {@link mostLines}. */
  readonly read: readonly ReadReportLine[];
  readonly notRead: readonly NotReadLine[];
  /** What ended it before its end; null for nothing. */
  readonly problem: Problem | null;
}

const mostLines = 100;
const mostNamed = 3;

/** One reading: what it reads, how far it has come, and what became of each report. */
export class OneReading {
  readonly id = randomBytes(6).toString("hex");
  readonly stop = new AbortController();
  private readonly inputs = new GrowingList<string | Arrival | Incoming>();
  private readonly names: string[] = [];
  private readonly parts = new Map<object, number>();
  private readonly read: ReadReportLine[] = [];
  private readonly notRead: NotReadLine[] = [];
  private tally = new ReadTally();
  private now: ReadingState["state"] = "waiting";
  private problem: Problem | null = null;
  private seconds = 0;
  private expected = 0;
  private filesToCome: number;

  constructor(
    private readonly order: ReadingOrder,
    private readonly changed: () => void,
  ) {
    this.filesToCome = order.files ?? 0;
    this.expected = this.filesToCome;
    for (const link of order.links ?? []) this.add(link, link);
    for (const given of order.given ?? []) this.add(given, given.source);
    if (this.filesToCome === 0) this.inputs.end();
  }

  get ended(): boolean {
    return this.now !== "waiting" && this.now !== "reading";
  }

  /** Takes one of the files that are to come; false where none is. */
  give(file: Arrival | Incoming): boolean {
    if (this.ended || this.filesToCome === 0) return false;
    this.filesToCome--;
    this.expected--;
    this.add(file, file.source);
    if (this.filesToCome === 0) this.inputs.end();
    this.changed();
    return true;
  }

  /** The files that did not come do not come any more. */
  giveUpFiles(): void {
    if (this.filesToCome === 0 || this.ended) return;
    this.problem = {
      code: "interrupted",
      message: `${this.filesToCome === 1 ? "One file was" : `${this.filesToCome} files were`} not sent.`,
      advice: "The page was left before; give them again.",
    };
    this.expected -= this.filesToCome;
    this.filesToCome = 0;
    this.inputs.end();
    this.changed();
  }

  cancel(): void {
    this.stop.abort();
    this.inputs.end();
    if (this.now === "waiting") this.end("cancelled");
  }

  /** Reads everything; what goes wrong is part of its state. */
  async run(
    store: Store,
    room: number,
    openReader: ReadIntoOptions["openReader"],
    bringingIn: (
      inputs: AsyncIterable<string | Arrival | Incoming>,
      signal: AbortSignal,
      onFound: (more: number) => void,
    ) => AsyncIterable<Incoming>,
  ): Promise<void> {
    const { signal } = this.stop;
    this.tally = new ReadTally();
    this.now = "reading";
    this.changed();
    try {
      const coming = bringingIn(this.inputs, signal, (more) => {
        this.expected += more;
      });
      await readInto(store, coming, {
        published: this.order.published ?? null,
        signal,
        progress: this.progress(),
        log: this.log(),
        tally: this.tally,
        room,
        expected: () => this.expected,
        openReader,
      });
      this.end(signal.aborted ? "cancelled" : "done");
    } catch (error) {
      this.problem = problemOf(error);
      this.end("failed");
    }
  }

  state(): ReadingState {
    const { tally } = this;
    const isGoing = this.now === "reading";
    const seconds = isGoing ? tally.seconds : this.seconds;
    const part = [...this.parts.values()].reduce((sum, share) => sum + share, 0);
    const done = tally.items + part;
    const expected = Math.max(this.expected, tally.items);
    const pace = isGoing && seconds >= 0.5 ? done / seconds : 0;
    return {
      id: this.id,
      names: this.names,
      state: this.now,
      filesToCome: this.filesToCome,
      expected,
      done,
      reports: tally.reports,
      entries: tally.entries,
      problems: tally.problems,
      otherLanguage: tally.otherLanguage,
      passedOver: tally.passedOver,
      perSecond: seconds < 0.5 ? 0 : tally.reports / seconds,
      secondsLeft: pace > 0 ? Math.ceil((expected - done) / pace) : null,
      seconds,
      read: this.read,
      notRead: this.notRead,
      problem: this.problem,
    };
  }

  private add(input: string | Arrival | Incoming, name: string): void {
    this.expected++;
    if (this.names.length < mostNamed) this.names.push(name);
    this.inputs.push(input);
  }

  private end(state: "done" | "cancelled" | "failed"): void {
    this.seconds = this.now === "waiting" ? 0 : this.tally.seconds;
    this.now = state;
    this.parts.clear();
    this.inputs.end();
    this.changed();
  }

  private progress(): Progress {
    return {
      part: (item, share) => {
        this.parts.set(item, share);
        this.changed();
      },
      step: (item) => {
        this.parts.delete(item);
        this.changed();
      },
      pause() {},
      stop() {},
    };
  }

  private log(): IntakeLog {
    return {
      report: async ({ report: { id, source, title }, entries }, { outcome }) => {
        keepLast(this.read, { id, source, title, entries: entries.length, outcome });
      },
      problem: ({ source, why, problem }) => {
        keepLast(this.notRead, { source, why, problem });
        return 0;
      },
      passedOver() {},
      interrupted() {},
    };
  }
}

function keepLast<T>(lines: T[], line: T): void {
  lines.push(line);
  if (lines.length > mostLines) lines.shift();
}

function problemOf(error: unknown): Problem {
  if (error instanceof OnrecordError) return error.problem;
  return { code: "internal", message: `Something unforeseen went wrong: ${String(error)}` };
}
