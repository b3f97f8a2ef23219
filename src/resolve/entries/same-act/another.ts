import type { Range } from "../../../text/index.ts";
import type { DraftContext } from "../draft.ts";

/** Right before the words of an act: it is another than the one told before. */
const before =
  /\b(?:another|second|third|fourth|fifth|sixth|further|new|separate|similar|different|again|also|earlier|previous|subsequent|last year|renewed|more|next|other)\s*$/iu;
const within = /^(?:another|second|third|further|new|separate|similar|earlier|previous|other)\b|\bagain\b/iu;

/** Whether the words of an act say that it is another than one told before: "another attack", "was arrested again". */
export function isAnother(context: DraftContext, trigger: Range): boolean {
  const words = context.slice(trigger);
  return (
    before.test(context.text.slice(Math.max(0, trigger.start - 40), trigger.start)) ||
    within.test(words) ||
    /^\s+(?:again|for a (?:second|third) time|a (?:second|third) time|of (?:more|other|further|another))\b/iu.test(
      context.text.slice(trigger.end, trigger.end + 30),
    )
  );
}

/** A sentence that begins so goes on with something else, or sums up. */
const elsewhere =
  /^\P{L}*(?:elsewhere|separately|meanwhile|earlier|previously|since|so far|last|in total|in all|altogether|overall|also|in (?:one|some|other|most|many) (?:case|incident|instance|attack)s?|for (?:example|instance)|among (?:them|others)|in (?:an?\s)?(?:another|second|third|separate|different|similar))\b|\b(?:in total|in all|altogether|overall|so far)\b/iu;

/** Whether the sentence of some words turns to something else by its beginning: "Elsewhere", "In a third incident". */
export function isElsewhere(context: DraftContext, words: Range): boolean {
  return elsewhere.test(context.slice(context.sentence(words)));
}
