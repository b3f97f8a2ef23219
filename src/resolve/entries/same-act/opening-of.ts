import { overlaps, type Range } from "../../../text/index.ts";
import type { DraftContext } from "../draft.ts";

/** Fewest words of a sentence that tells what a report is of; shorter ones are datelines, bylines, agencies. */
const shortest = 6;
const sentences = 2;

/** What each report opens with, found once. */
const openings = new WeakMap<DraftContext, readonly Range[]>();

/** The first two sentences of a report that tell something, without its headline; fewer where it has no more. */
export function openingOf(context: DraftContext): readonly Range[] {
  const known = openings.get(context);
  if (known !== undefined) return known;
  const { around, headline } = context.input;
  const told = around.sentences.filter(
    (sentence) =>
      (headline === null || !overlaps(sentence, headline)) &&
      !context.isApart(sentence) &&
      context.slice(sentence).split(/\s+/u).length >= shortest,
  );
  const found = told.slice(0, sentences);
  openings.set(context, found);
  return found;
}
