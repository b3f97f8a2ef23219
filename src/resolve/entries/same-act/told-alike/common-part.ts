import { wordsWithin } from "../../../../extract/climb.ts";
import { overlaps, type Range } from "../../../../text/index.ts";
import type { DraftContext } from "../../draft.ts";
import { stems } from "../shares-word.ts";

const full = /^(?:NOUN|PROPN|NUM|VERB|ADJ)$/u;

/**
 * The share of the shorter sentence's words that the other has, too: of two passages in two sentences, without the words of
 * the acts and of who takes part in them; 0 in one sentence.
 */
export function commonPart(
  context: DraftContext,
  [one, two]: readonly [Range, Range],
  parties: readonly string[],
): number {
  if (context.sentenceOf(one) === context.sentenceOf(two)) return 0;
  const mentions = parties.flatMap((id) => context.actor(id)?.mentions ?? []);
  const [some, others] = [saidAround(context, one, mentions), saidAround(context, two, mentions)];
  const common = [...some].filter((stem) => others.has(stem)).length;
  return common / Math.max(1, Math.min(some.size, others.size));
}

function saidAround(context: DraftContext, trigger: Range, mentions: readonly Range[]): ReadonlySet<string> {
  const { parsed } = context.input;
  return new Set(
    wordsWithin(parsed, context.sentence(trigger)).flatMap((word) => {
      const range = parsed.words[word];
      if (range === undefined || !full.test(parsed.upos[word] ?? "")) return [];
      if (overlaps(range, trigger) || mentions.some((mention) => overlaps(mention, range))) return [];
      return stems(context.slice(range));
    }),
  );
}
