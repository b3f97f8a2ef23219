import type { Range } from "../../../text/index.ts";
import { nounPhrase } from "../../noun-phrase.ts";
import type { Trees } from "../../trees.ts";
import { type Said, saying } from "./said.ts";

const rule = "said-over-clause";

/**
 * What a clause under a verb of saying tells, the verb having a subject of its own: "the agency believed that Moscow had
 * paid", also within the words of somebody else; a pronoun's the model knows better.
 */
export function overClause(trees: Trees): Said[] {
  const found: Said[] = [];
  for (let verb = 0; verb < trees.size; verb++) {
    if (!saying.has(trees.word(verb)) || trees.upos(verb) !== "VERB" || trees.isPassive(verb)) continue;
    // One tells somebody that it is so.
    if (/^(?:tells?|told)$/u.test(trees.word(verb)) && trees.word(verb + 1) === "that") continue;
    const subject = trees.childrenOf(verb, "nsubj").find((one) => one < verb && verb - one < 12);
    const clause = trees.childrenOf(verb, "ccomp").find((one) => one > verb);
    if (subject === undefined || clause === undefined || !/^(?:NOUN|PROPN)$/u.test(trees.upos(subject))) continue;
    if (/^(?:nobody|none|one)$/u.test(trees.word(subject)) || trees.childrenOf(clause, "nsubj").length === 0) continue;
    const source = nounPhrase(trees, subject);
    const auxiliaries = trees.childrenOf(verb, "aux", "advmod").filter((one) => one < verb && one > subject);
    const start = Math.min(verb, ...auxiliaries);
    const cue = { start: startOf(trees, start), end: endOf(trees, verb) };
    const content = contentOf(trees, verb, clause);
    if (content === null || source.end > cue.start) continue;
    found.push({ rule, source, cue, content: [content] });
  }
  return found;
}

/** From "that", or the first word of the clause behind the verb, to the clause's last. */
function contentOf(trees: Trees, verb: number, clause: number): Range | null {
  const words = below(trees, clause).filter((one) => one > verb);
  const first = Math.min(...words);
  let last = Math.max(...words);
  while (last > first && trees.upos(last) === "PUNCT") last--;
  const range = { start: startOf(trees, first), end: endOf(trees, last) };
  const isFar = /[“"]/u.test(trees.text.slice(endOf(trees, verb), range.start));
  return isFar || words.length < 3 ? null : range;
}

function below(trees: Trees, word: number, seen = new Set<number>()): number[] {
  if (seen.has(word)) return [];
  seen.add(word);
  return [word, ...trees.childrenOf(word).flatMap((one) => below(trees, one, seen))];
}

function startOf({ syntax }: Trees, word: number): number {
  return syntax.words[word]?.start ?? 0;
}

function endOf({ syntax }: Trees, word: number): number {
  return syntax.words[word]?.end ?? 0;
}
