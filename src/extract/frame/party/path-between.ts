import { climb } from "../../climb.ts";
import type { Trees } from "../../trees.ts";

/** The way through a tree from one word to another. */
export interface TreePath {
  /** Relations from the first word up to the word over both ("^nsubj"), then down to the other ("xcomp"). */
  readonly steps: readonly string[];
  /** The relation by which the first word's side hangs on the word over both; null where it is that word itself. */
  readonly lastUp: string | null;
}

const highest = 14;

/** Of words of two trees the way is `apart`. */
export function pathBetween(trees: Trees, from: number, to: number): TreePath {
  const [up, down] = [wayUp(trees, from), wayUp(trees, to)];
  const meeting = up.findIndex((word) => down.includes(word));
  const top = up[meeting];
  if (top === undefined) return { steps: ["apart"], lastUp: "apart" };
  const climbed = up.slice(0, meeting).map((word) => relationOf(trees, word));
  const descended = down.slice(0, down.indexOf(top)).map((word) => relationOf(trees, word));
  return { steps: [...climbed.map((one) => `^${one}`), ...descended.reverse()], lastUp: climbed.at(-1) ?? null };
}

/** A word and those over it. */
const wayUp = ({ syntax }: Trees, word: number): number[] =>
  [word, ...climb(syntax, word).map(({ head }) => head)].slice(0, highest);

/** A relation without its subtype but for owners and relative clauses, which differ from their kind in who acts. */
function relationOf(trees: Trees, word: number): string {
  const relation = trees.relation(word);
  return /^(?:nmod:poss|acl:relcl)$/u.test(relation) ? relation : trees.kind(word);
}
