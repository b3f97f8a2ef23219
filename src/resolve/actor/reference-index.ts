import type { Range } from "../../text/index.ts";
import { atOrBefore } from "./frame.ts";
import type { Reference } from "./reference.ts";

/** References in text order, to be asked for by where their deciding words lie. */
export class ReferenceIndex {
  readonly all: readonly Reference[];
  private readonly cores: readonly Range[];

  constructor(references: readonly Reference[]) {
    this.all = [...references].sort((a, b) => a.core.start - b.core.start || b.core.end - a.core.end);
    this.cores = this.all.map((r) => r.core);
  }

  /** Those whose deciding words begin within a range. */
  within({ start, end }: Range): Reference[] {
    const found: Reference[] = [];
    for (let i = Math.max(0, atOrBefore(this.cores, start - 1) + 1); i < this.all.length; i++) {
      const reference = this.all[i];
      if (reference === undefined || reference.core.start >= end) break;
      found.push(reference);
    }
    return found;
  }
}
