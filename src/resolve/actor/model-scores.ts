import type { Range } from "../../text/index.ts";
import { atOrBefore } from "./frame.ts";
import type { TextCoreference } from "./input.ts";
import type { Reference } from "./reference.ts";

/** The model's opinion on antecedents, asked for by references. */
export class ModelScores {
  private readonly byHead = new Map<number, number>();
  private readonly heads: readonly { start: number; end: number; mention: number }[];
  private readonly known = new Map<Reference, number>();

  constructor(
    private readonly coreference: TextCoreference | null,
    words: readonly Range[],
  ) {
    const mentions = coreference?.mentions ?? [];
    this.heads = mentions
      .map((m, mention) => ({ start: words[m.head]?.start ?? 0, end: words[m.head]?.end ?? 0, mention }))
      .sort((a, b) => a.start - b.start);
    for (const [i, mention] of mentions.entries()) {
      const start = words[mention.head]?.start ?? 0;
      const before = this.byHead.get(start);
      if (before === undefined || mention.probability > (mentions[before]?.probability ?? 0)) this.byHead.set(start, i);
    }
  }

  /** Index of the model's mention whose head lies in the reference's deciding words, or -1. */
  mentionOf(reference: Reference): number {
    const known = this.known.get(reference);
    if (known !== undefined) return known;
    let found = this.byHead.get(reference.core.start) ?? -1;
    for (let i = atOrBefore(this.heads, reference.core.end - 1); found < 0 && i >= 0; i--) {
      const head = this.heads[i];
      if (head === undefined || head.start < reference.core.start) break;
      found = this.byHead.get(head.start) ?? -1;
    }
    this.known.set(reference, found);
    return found;
  }

  /** Log-odds of `antecedent` being what `reference` stands for, against nothing; null without the model's opinion. */
  score(reference: Reference, antecedent: Reference): number | null {
    if (this.coreference === null) return null;
    const i = this.mentionOf(reference);
    const j = this.mentionOf(antecedent);
    return i < 0 || j < 0 || j >= i ? null : this.coreference.score(i, j);
  }
}
