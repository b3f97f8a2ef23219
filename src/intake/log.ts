import type { ReportRecord } from "../record/index.ts";
import type { PassedOver, SetAside } from "../source/index.ts";
import type { Saved } from "../store/store.ts";

/** Told what becomes of each thing that comes in. */
export interface IntakeLog {
  report(record: ReportRecord, saved: Saved): Promise<void>;
  /** @returns the exit code that goes with it. */
  problem(item: SetAside): number;
  passedOver(item: PassedOver): void;
  /** The reading was stopped after so many of all reports that it knew of. */
  interrupted(reports: number, all: number): void;
}

/** Told how far reading has come. */
export interface Progress {
  /** So much of an item in work is read, 0 to 1. */
  part(item: object, share: number): void;
  /** An item is done. */
  step(item: object): void;
  /** Something else is about to be printed. */
  pause(): void;
  stop(): void;
}

/** Told, and shows nothing. */
export const silentProgress: Progress = { part() {}, step() {}, pause() {}, stop() {} };
