import type { z } from "zod";
import { type Heads, probabilityOf } from "../../model/index.ts";
import type { Answer } from "./frame.ts";
import { likelihoods } from "./likelihoods.ts";

/** Reads the answers about one frame from the network's row of scores. */
export class Answers {
  private readonly at = new Map<string, { readonly values: readonly string[]; readonly scores: Float32Array }>();

  constructor(layout: Heads["frames"]["answers"], scores: Float32Array) {
    let from = 0;
    for (const { question, values } of layout) {
      this.at.set(question, { values, scores: scores.subarray(from, from + values.length) });
      from += values.length;
    }
  }

  /** The first score of a question that is answered by yes or no, as log-odds. */
  logOdds(question: string): number {
    return this.at.get(question)?.scores[0] ?? Number.NEGATIVE_INFINITY;
  }

  /** The likeliest answer that `known` allows; null where the question is not put. */
  likeliest<T extends string>(question: string, known: z.ZodEnum<{ readonly [K in T]: K }>): Answer<T> | null {
    const ranked = this.ranked(question);
    const [best] = ranked;
    const value = known.safeParse(best?.value);
    return best !== undefined && value.success ? { value: value.data, probability: best.probability, ranked } : null;
  }

  /** The answers to a question of which one holds, likeliest first. */
  ranked(question: string, allowed: (value: string) => boolean = () => true): Answer<string>[] {
    const asked = this.at.get(question);
    if (asked === undefined) return [];
    const kept = asked.values.flatMap((value, i) => (allowed(value) ? [{ value, score: asked.scores[i] ?? 0 }] : []));
    const likely = likelihoods(Float32Array.from(kept, ({ score }) => score));
    return kept
      .map(({ value }, i) => ({ value, probability: likely[i] ?? 0 }))
      .sort((a, b) => b.probability - a.probability);
  }

  /** The answers to a question of which several may hold: those likelier than not. */
  all(question: string): Answer<string>[] {
    const asked = this.at.get(question);
    return (asked?.values ?? []).flatMap((value, i) => {
      const probability = probabilityOf(asked?.scores[i] ?? Number.NEGATIVE_INFINITY);
      return probability > 0.5 ? [{ value, probability }] : [];
    });
  }
}
