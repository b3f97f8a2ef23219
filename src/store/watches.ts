import type { Page } from "./stored-entry.ts";

/** A watch as somebody sets it up; what it asks and where it tells are in a form of the one who runs it. */
export interface NewWatch {
  /** Unlike that of any other. */
  readonly name: string;
  /** What it looks for, in JSON. */
  readonly asks: string;
  readonly outputs: readonly WatchOutput[];
}

/** Where a watch tells of what it finds. */
export interface WatchOutput {
  /** `terminal`, `webhook` ... */
  readonly by: string;
  /** In JSON; never with a secret in it. */
  readonly settings: string;
}

/** A watch on record. */
export interface StoredWatch extends NewWatch {
  readonly id: string;
  /** When it was made, paused (null where it runs) and last run (ISO 8601, UTC). */
  readonly madeAt: string;
  readonly pausedAt: string | null;
  readonly ranAt: string | null;
  /** Why the last run could not look; null where it could. */
  readonly problem: string | null;
  readonly alerts: number;
  /** Alerts on their way, and those given up on. */
  readonly waiting: number;
  readonly failed: number;
}

/** Something that was found once: one report's entries, or a state of a finding. */
export interface StoredAlert {
  /** Unlike any other; whoever gets it twice knows it by this. */
  readonly id: string;
  readonly watch: string;
  readonly at: string;
  /** In JSON. */
  readonly content: string;
  /** Reports that say the same and came later: copies, folded into it. */
  readonly folded: readonly string[];
}

/** A report that came on record, or was read anew. */
export interface ArrivedReport {
  readonly report: string;
  readonly version: number;
  /** Whether it was there before, and somebody only decided about its entries. */
  readonly isOnlyDecided: boolean;
}

/** What a watch has to look at since it last did. */
export interface WatchNews {
  /** Up to where this goes; given back to {@link Watches.keep}. */
  readonly upTo: Cursor;
  readonly reports: readonly ArrivedReport[];
  /** Findings that were found, changed or gone, by their ids. */
  readonly findings: readonly string[];
}

/** How far a watch has looked. */
export interface Cursor {
  readonly arrival: number;
  readonly findingState: number;
}

/** An entry that a watch has told of, or has folded into what it told. */
export interface SeenEntry {
  readonly report: string;
  readonly entry: string;
  readonly version: number;
  readonly kind: string;
  /** From the first to the last character of its evidence. */
  readonly start: number;
  readonly end: number;
  /** Of the words of its evidence. */
  readonly words: string;
  /** The alert that tells of it. */
  readonly alert: string;
}

/** What a watch last told of a finding. */
export interface ToldFinding {
  readonly finding: string;
  readonly rule: string;
  readonly stands: boolean;
  /** What it comes down to, by which a change is known. */
  readonly gist: string;
  /** The entries it rested on, each as `REPORT ENTRY`. */
  readonly entries: readonly string[];
}

/** What came of a run. */
export interface WatchRun {
  readonly since: Cursor;
  readonly upTo: Cursor;
  readonly problem: string | null;
  readonly alerts: readonly NewAlert[];
  readonly seen: readonly SeenEntry[];
  readonly folded: readonly { readonly alert: string; readonly report: string }[];
  readonly told: readonly ToldFinding[];
}

/** An alert to keep and to send. */
export interface NewAlert {
  readonly id: string;
  readonly content: string;
  /** The reports it rests on: when one is forgotten, so is the alert. */
  readonly reports: readonly string[];
}

/** One alert on its way to one output. */
export interface Delivery {
  readonly key: number;
  readonly watch: string;
  readonly watchName: string;
  readonly alert: StoredAlert;
  readonly output: WatchOutput;
  /** How often it was tried before. */
  readonly attempts: number;
}

/** A delivery as it stands, for those who ask what became of it. */
export interface ListedDelivery {
  readonly alert: string;
  readonly by: string;
  readonly state: "waiting" | "delivered" | "failed";
  readonly attempts: number;
  readonly problem: string | null;
  /** When it was delivered or given up, or else will be tried next. */
  readonly at: string;
}

/** What became of a try. */
export type Outcome =
  | { readonly state: "delivered" }
  | { readonly state: "failed"; readonly problem: string }
  | { readonly state: "waiting"; readonly problem: string; readonly nextAt: string };

/** Saved queries and rules that are run on what comes on record, what they found, and what has to be told yet. */
export interface Watches {
  /** Adds a watch for what comes from now on. @throws {OnrecordError} `usage` where one has this name. */
  add(watch: NewWatch): Promise<StoredWatch>;

  /** All of them, in the order in which they were made. */
  list(): Promise<readonly StoredWatch[]>;

  /** One by its name, its id or the beginning of it. @throws {OnrecordError} `not-found` or `usage`. */
  show(idOrName: string): Promise<StoredWatch>;

  /** Stops or starts a watch; what comes meanwhile is looked at when it goes on. @throws as {@link Watches.show}. */
  pause(idOrName: string, paused: boolean): Promise<StoredWatch>;

  /** Removes a watch, what it found and what it has not told yet. @throws as {@link Watches.show}. */
  remove(idOrName: string): Promise<StoredWatch>;

  /** How far a watch has looked, by its whole id. */
  cursor(id: string): Promise<Cursor>;

  /** What came since. */
  news(since: Cursor): Promise<WatchNews>;

  /** The entries of some reports that a watch has told of. */
  seen(id: string, reports: readonly string[]): Promise<readonly SeenEntry[]>;

  /** What a watch last told of findings. */
  told(id: string): Promise<readonly ToldFinding[]>;

  /**
   * Keeps what a run came to, all of it or nothing, and puts each alert into the outbox of each output.
   *
   * @returns false where another run of the same watch came first: then nothing is kept.
   */
  keep(id: string, run: WatchRun): Promise<boolean>;

  /** Alerts, the last first. */
  alerts(filter?: Page & { readonly watch?: string | undefined }): Promise<readonly StoredAlert[]>;

  /**
   * Takes what is due out of the outbox for a while, so that no one else sends it meanwhile; what is not settled by then
   * is due again.
   *
   * @param options.by - for these outputs only.
   */
  claim(options: {
    readonly by: readonly string[];
    readonly limit: number;
    readonly now: string;
    readonly until: string;
  }): Promise<readonly Delivery[]>;

  /** Says what became of a delivery. */
  settle(key: number, outcome: Outcome): Promise<void>;

  /** What became of the deliveries of a watch, the last first. @throws as {@link Watches.show}. */
  deliveries(idOrName: string, page?: Page): Promise<readonly ListedDelivery[]>;
}
