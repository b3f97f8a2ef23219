import { headWord } from "../../extract/climb.ts";
import type { RoleWords } from "../../extract/frame/index.ts";
import type { Trees } from "../../extract/trees.ts";

/**
 * The words of a role without those that only belong to other words of it: whose they are, what they are called besides.
 *
 * @example
 * // of "Iran's", "foreign minister" and "Hossein Amir" in "Iran's foreign minister, Hossein Amir, said": "Hossein Amir"
 */
export function onceEach(trees: Trees, all: readonly RoleWords[]): readonly RoleWords[] {
  if (all.length < 2) return all;
  const heads = all.map(({ range }) => headWord(trees.syntax, range) ?? -1);
  const isIn = (word: number, { range }: RoleWords) => {
    const at = trees.syntax.words[word];
    return at !== undefined && range.start <= at.start && at.end <= range.end;
  };
  const left = new Set(all);
  for (const [i, one] of all.entries()) {
    const head = heads[i] ?? -1;
    const above = trees.head(head);
    const whole = all.find((other) => other !== one && isIn(above, other));
    if (head < 0 || above < 0 || whole === undefined) continue;
    if (trees.relation(head) === "nmod:poss") left.delete(one);
    else if (/^(?:appos|flat)$/u.test(trees.kind(head))) left.delete(isName(trees, head) ? whole : one);
  }
  return all.filter((one) => left.has(one));
}

function isName(trees: Trees, word: number): boolean {
  return trees.upos(word) === "PROPN" || /^\p{Lu}/u.test(trees.slice(word, word + 1));
}
