import { type Range, sentenceAt } from "../../../text/index.ts";
import { nounPhrase } from "../../noun-phrase.ts";
import type { Trees } from "../../trees.ts";
import type { StatementDraft } from "../statements.ts";
import { saying } from "./said.ts";

/** The name of the rule. */
export const ownSubjectRule = "subject-of-saying";

/**
 * The subject of an active verb of saying, where the model has nobody or somebody of another sentence as its speaker: "*Chad*,
 * whose generals are with the rebels, said both had fired"; of a gerund behind a comma the subject of its main verb
 * ("*Poland* summoned the envoy, saying that ..."). Null where it need not be looked for, or is no noun.
 */
export function ownSubject(trees: Trees, all: readonly Range[], { speakerSpan, cue }: StatementDraft): Range | null {
  const [words] = cue;
  if (words === undefined) return null;
  const sentence = sentenceAt(all, words.start);
  const isHere = ({ start }: Range) => sentence !== undefined && sentence.start <= start && start < sentence.end;
  if (sentence === undefined || (speakerSpan !== null && isHere(speakerSpan))) return null;
  const verb = trees.syntax.words.findIndex(
    ({ start }, at) => words.start <= start && start < words.end && trees.upos(at) === "VERB",
  );
  const isPassive = trees.childrenOf(verb).some((one) => /:pass$/u.test(trees.relation(one)));
  if (verb < 0 || isPassive || trees.isPassive(verb)) return null;
  const isTold = speakerSpan !== null || saying.has(trees.word(verb));
  const subject = (isTold ? nounOf(trees, verb) : null) ?? nounOfMain(trees, verb);
  if (subject === null) return null;
  const source = nounPhrase(trees, subject);
  return isHere(source) && (source.end <= words.start || source.start >= words.end) ? source : null;
}

function nounOf(trees: Trees, verb: number): number | null {
  return trees.childrenOf(verb, "nsubj").find((one) => /^(?:NOUN|PROPN)$/u.test(trees.upos(one))) ?? null;
}

/** Of a gerund behind a comma, who does what the verb before it tells. */
function nounOfMain(trees: Trees, gerund: number): number | null {
  const isBehind = trees.word(gerund).endsWith("ing") && /,\s*$/u.test(before(trees, gerund));
  if (!isBehind || trees.childrenOf(gerund, "nsubj").length > 0) return null;
  const seen = new Set([gerund]);
  for (let word = trees.head(gerund); word >= 0 && word < gerund && !seen.has(word); word = trees.head(word)) {
    seen.add(word);
    const subject = trees.upos(word) === "VERB" ? nounOf(trees, word) : null;
    if (subject !== null) return subject < word && !trees.isPassive(word) ? subject : null;
  }
  return null;
}

function before({ text, syntax }: Trees, word: number): string {
  const start = syntax.words[word]?.start ?? 0;
  return text.slice(Math.max(0, start - 3), start);
}
