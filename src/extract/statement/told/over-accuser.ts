import { type Range, sentenceAt } from "../../../text/index.ts";
import { nounPhrase } from "../../noun-phrase.ts";
import type { Trees } from "../../trees.ts";
import type { StatementDraft } from "../statements.ts";
import { relativePronoun } from "./relative-pronoun.ts";

/** The name of the rule. */
export const overAccuserRule = "head-of-relative-clause";

/** The furthest that one noun hangs below another in a noun phrase. */
const steps = 4;

/**
 * Who speaks, where the model has the subject of a relative clause that hangs on the speaker: "*Iran*, which the United States
 * accuses of arming Yemen, denied it". Where the tree has no subject for the verb, the noun before the pronoun is it, if the
 * sentence has no verb before it. Null where the speaker is in no such clause, or the clause's own verb is what says it.
 */
export function overAccuser(trees: Trees, all: readonly Range[], { speakerSpan, cue }: StatementDraft): Range | null {
  const [words] = cue;
  if (words === undefined || speakerSpan === null || speakerSpan.end >= words.start) return null;
  const sentence = sentenceAt(all, speakerSpan.start);
  if (sentence === undefined || words.start >= sentence.end) return null;
  const relative = relativePronoun.exec(trees.text.slice(sentence.start, speakerSpan.start));
  if (relative === null || !/,\s$/u.test(trees.text.slice(speakerSpan.end, words.start))) return null;
  const places = trees.syntax.words;
  const at = (start: number) => places.findIndex(({ end }) => end > start);
  const [first, verb, clause] = [at(sentence.start), at(words.start), at(sentence.start + relative.index)];
  if (trees.word(verb).endsWith("ing") || !hasVerb(trees, at(speakerSpan.end), verb)) return null;
  const [own] = trees.childrenOf(verb, "nsubj");
  if (own !== undefined) return own < clause && isNoun(trees, own) ? nounPhrase(trees, own) : null;
  const head = headOf(trees, first, clause - 1);
  return hasVerb(trees, first, clause) || head === null ? null : nounPhrase(trees, head);
}

/** The noun of a phrase, by its last word: "minister" of "the minister of defence". */
function headOf(trees: Trees, first: number, last: number): number | null {
  let found = last;
  for (let step = 0; step < steps; step++) {
    const over = trees.head(found);
    if (over < first || over >= found || !isNoun(trees, over)) break;
    found = over;
  }
  return isNoun(trees, found) ? found : null;
}

const isNoun = (trees: Trees, at: number) => /^(?:NOUN|PROPN)$/u.test(trees.upos(at));

function hasVerb(trees: Trees, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (trees.isVerb(at)) return true;
  return false;
}
