import type { Range } from "../../../text/index.ts";
import type { DraftContext } from "../draft.ts";
import { isLethal, isTaken } from "./act-words.ts";
import { isAnother } from "./another.ts";
import { openingOf } from "./opening-of.ts";
import { isSamePlace } from "./same-place.ts";
import { sharesWord } from "./shares-word.ts";
import { contradict, isDescriptionOf } from "./told-party.ts";
import type { TwoTellings } from "./two-tellings.ts";

/** Most sentences from the opening to those that name who it told of. */
const reach = 4;

/**
 * Whether the later passage tells with names what the report's opening tells of somebody undescribed: news begin with the
 * whole in one sentence, and call people by what they are before they name them.
 *
 * @example
 * // "A top aide of the mayor has been arrested. ... Carlo Neri was arrested on Friday"
 */
export function isOfLead(context: DraftContext, { a, b, from, to }: TwoTellings): boolean {
  if (contradict(context, a.actors, b.actors) || contradict(context, a.recipients, b.recipients)) return false;
  if (!isSamePlace(a, b)) return false;
  const isNamedLater = names(context, a.actors, b.actors) || names(context, a.recipients, b.recipients);
  if (!isNamedLater) return false;
  return from.some((first) =>
    to.some(
      (second) =>
        first.start < second.start &&
        isInLead(context, first) &&
        context.sentenceOf(second) - context.sentenceOf(first) <= reach &&
        !isAnother(context, second) &&
        isSameDeed(context, first, second),
    ),
  );
}

/** Whether somebody who is only described is named later. */
function names(context: DraftContext, a: readonly string[], b: readonly string[]): boolean {
  return a.some((one) => b.some((other) => isDescriptionOf(context, one, other)));
}

function isSameDeed(context: DraftContext, first: Range, second: Range): boolean {
  const [one, other] = [context.slice(first), context.slice(second)];
  return (isLethal(one) && isLethal(other)) || (isTaken(one) && isTaken(other)) || sharesWord(context, first, second);
}

/** Whether words stand in the headline, or in the two sentences that the report opens with: a title that is not marked, and the first. */
function isInLead(context: DraftContext, words: Range): boolean {
  const lead = openingOf(context).at(-1);
  return lead !== undefined && words.start < lead.end;
}
