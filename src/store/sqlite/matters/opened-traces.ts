import type { Joiner } from "../../matters.ts";

const mostKnown = 20_000;

/** Traces opened before, by their entries: those of a running matter are asked for again and again. */
export class OpenedTraces<Opened> {
  private readonly known = new Map<number, Opened>();

  constructor(private readonly joiner: Joiner<Opened>) {}

  /** Forgets all of them where they are many; not while any are in use. */
  makeRoom(): void {
    if (this.known.size >= mostKnown) this.known.clear();
  }

  has(entry: number): boolean {
    return this.known.has(entry);
  }

  get(entry: number): Opened | undefined {
    return this.known.get(entry);
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
