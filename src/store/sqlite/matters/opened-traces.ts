import type { Joiner } from "../../matters.ts";

/** So many are kept: of the reports of some days, at some ten kilobytes each. */
const mostKnown = 4000;

/** Traces opened before, by their entries: those of a running matter are asked for again and again. */
export class OpenedTraces<Opened> {
  private readonly known = new Map<number, Opened>();

  constructor(private readonly joiner: Joiner<Opened>) {}

  /** Forgets those that nobody asked for longest, where there are many; not while any are in use. */
  makeRoom(): void {
    for (const entry of this.known.keys()) {
      if (this.known.size <= mostKnown) return;
      this.known.delete(entry);
    }
  }

  has(entry: number): boolean {
    return this.known.has(entry);
  }

  get(entry: number): Opened | undefined {
    const opened = this.known.get(entry);
    if (opened === undefined) return undefined;
    this.known.delete(entry);
    this.known.set(entry, opened);
    return opened;
  }

  open(entry: number, trace: string): Opened {
    const opened = this.joiner.open(trace);
    this.known.set(entry, opened);
    return opened;
  }

  /** Forgets those of a version, which may be read anew: entries from the first to the last key. */
  forget(first: number, last: number): void {
    for (const entry of this.known.keys()) if (entry >= first && entry <= last) this.known.delete(entry);
  }
}
