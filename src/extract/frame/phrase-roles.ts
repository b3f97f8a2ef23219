import { type FrameRole, isFrameRole } from "./frame.ts";
import type { HeardPassage } from "./heard-passage.ts";
import type { Passage } from "./passage-of.ts";

/** The roles that whole phrases play: whoever takes part, and things; clauses are runs of words. */
export const ofPhrases: ReadonlySet<FrameRole> = new Set(["agent", "recipient", "via", "item"]);

/** How likely a word must be to play a role for a phrase to gain by it; below, the phrase loses. */
const share = 0.35;

/** A phrase may be so little in favour of a role and still be given it. */
const leastGain = 0.1;

/** A phrase that plays a role. */
export interface PhraseRole extends Passage {
  readonly role: FrameRole;
  readonly probability: number;
}

/**
 * The phrases of a passage that play a role; none shares words with another or with what is marked.
 *
 * The network speaks of single words. A phrase is for a role what its words are together: those that are likely in it
 * count for it, the others against it, so that of nested phrases the one stays that holds the role's words and few besides.
 *
 * @param phrases - words [first, last) of the passage that stand for somebody or something.
 */
export function phraseRoles(
  { labels, likely, marks }: Pick<HeardPassage, "labels" | "likely" | "marks">,
  phrases: readonly Passage[],
): PhraseRole[] {
  const free = phrases.filter(({ first, last }) => marks.slice(first, last).every((mark) => mark === 0));
  const roles = labels.flatMap((role, label) => (isFrameRole(role) && ofPhrases.has(role) ? [{ role, label }] : []));
  const candidates = free.flatMap(({ first, last }) =>
    roles.flatMap(({ role, label }) => {
      let sum = 0;
      for (let word = first; word < last; word++) sum += likely[word]?.[label] ?? 0;
      const gain = sum - share * (last - first);
      return gain > leastGain ? [{ role, first, last, gain, probability: sum / (last - first) }] : [];
    }),
  );
  const kept: typeof candidates = [];
  for (const one of candidates.sort((a, b) => b.gain - a.gain)) {
    if (kept.every((other) => one.last <= other.first || other.last <= one.first)) kept.push(one);
  }
  return kept.map(({ role, first, last, probability }) => ({ role, first, last, probability }));
}
