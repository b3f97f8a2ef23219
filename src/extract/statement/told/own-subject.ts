import { type Range, sentenceAt } from "../../../text/index.ts";
import { nounPhrase } from "../../noun-phrase.ts";
import type { Trees } from "../../trees.ts";
import type { StatementDraft } from "../statements.ts";
import { saying } from "./said.ts";

/** The name of the rule. */
export const ownSubjectRule = "subject-of-saying";

/**
 * The subject of an active verb of saying, where the model has nobody or somebody of another sentence as its speaker: "*Chad*,
 * whose generals are with the rebels, said both had fired"; null where it need not be looked for, or is no noun.
 */
export function ownSubject(trees: Trees, all: readonly Range[], { speakerSpan, cue }: StatementDraft): Range | null {
  const [words] = cue;
  if (words === undefined) return null;
  const sentence = sentenceAt(all, words.start);
  const isHere = ({ start }: Range) => sentence !== undefined && sentence.start <= start && start < sentence.end;
  if (sentence === undefined || (speakerSpan !== null && isHere(speakerSpan))) return null;
  const { words: places } = trees.syntax;
  const verb = places.findIndex(
    ({ start }, at) =>
      words.start <= start && start < words.end && trees.upos(at) === "VERB" && saying.has(trees.word(at)),
  );
  const isPassive = trees.childrenOf(verb).some((one) => /:pass$/u.test(trees.relation(one)));
  if (verb < 0 || isPassive || trees.isPassive(verb)) return null;
  const subject = trees.childrenOf(verb, "nsubj").find((one) => /^(?:NOUN|PROPN)$/u.test(trees.upos(one)));
  if (subject === undefined) return null;
  const source = nounPhrase(trees, subject);
  return isHere(source) && (source.end <= words.start || source.start >= words.end) ? source : null;
}
