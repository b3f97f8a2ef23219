import type { Trees } from "./trees.ts";

/**
 * The noun of a verb's subject; of a relative clause's "which" the noun that it tells of. Where the tree has none, the noun
 * right before the verb and its auxiliaries.
 */
export function subjectOf(trees: Trees, verb: number): number | null {
  const own = trees
    .childrenOf(verb, "nsubj")
    .filter((one) => one < verb && !/^(?:DET|ADJ|VERB|AUX)$/u.test(trees.upos(one)))
    .at(-1);
  const found = own ?? nounBefore(trees, verb);
  if (found === null) return null;
  return /^(?:which|that|who)$/u.test(trees.word(found)) ? antecedentOf(trees, verb) : found;
}

function nounBefore(trees: Trees, verb: number): number | null {
  let at = verb - 1;
  while (at > 0 && /^(?:AUX|ADV|PART)$/u.test(trees.upos(at)) && trees.word(at) !== "to") at--;
  if (at < 0 || !/^(?:NOUN|PROPN|PRON)$/u.test(trees.upos(at)) || /^(?:what|it)$/u.test(trees.word(at))) return null;
  return trees.head(at) === verb - 1 && trees.upos(verb - 1) === "ADP" ? null : at;
}

/** The noun that a relative clause or participle tells of, the verb being its main one or joined to it. */
export function antecedentOf(trees: Trees, verb: number): number | null {
  for (let word = verb, steps = 0; steps < 3; steps++) {
    const head = trees.head(word);
    if (head < 0) return null;
    if (/^(?:acl|appos)$/u.test(trees.kind(word)) && head < word && !trees.isVerb(head)) return head;
    if (!/^(?:conj|ccomp)$/u.test(trees.kind(word))) return null;
    word = head;
  }
  return null;
}
