import { rootOf as stemOf } from "../../util/stem.ts";

export { rootOf as stemOf } from "../../util/stem.ts";

/** Words that stand in reports on anything: function words, words of saying and of telling when. */
const empty = new Set(
  `a about above after again against all also although am among an and another any are around as at away back be became
  because become been before being below between both but by came can come could day days did do does doing down during
  each early either else even ever every few first for former from further gave get give given go going gone got had has
  have having he her here hers herself him himself his how however i if in including into is it its itself just last
  late later least less like made make making man many may me might month months more most much must my near nearly
  neither never new news next night no nor not nothing now of off officials official on once one only onto or other
  others our out over own part people per perhaps quite rather reported reportedly reports report said same saw say
  saying says second see seen several shall she should since so some soon still such take taken than that the their
  them themselves then there these they this those though three through thus time to told took toward towards two under
  until up upon us use used very was way we week weeks well went were what when where whether which while who whole
  whom whose why will with within without would year years yet you your according added announced confirmed declared
  statement stated spokesman spokeswoman spokesperson tells tell monday tuesday wednesday thursday friday saturday sunday
  january february march april june july august september october november december yesterday today tomorrow morning
  evening afternoon mr mrs ms dr`.split(/\s+/),
);

const word = /\p{L}[\p{L}\p{M}]*(?:[-'’]\p{L}+)*\d*|\d+(?:[.,]\d+)*/gu;

/** A word of an entry that tells what it is about. */
export interface ContentWord {
  /** Lower case, without endings. */
  readonly stem: string;
  readonly text: string;
  /** Whether it stands with a capital where no sentence begins. */
  readonly name: boolean;
}

/**
 * The words of a passage that tell what it is about, each stem once; figures are left out.
 *
 * @example
 * contentWords("Kim said the shells were shipped to Rason.").map(({ stem }) => stem); // ["kim", "shell", "ship", "rason"]
 */
export function contentWords(passage: string): ContentWord[] {
  const found = new Map<string, ContentWord>();
  let begins = true;
  let after = 0;
  for (const match of passage.matchAll(word)) {
    const [text] = match;
    if (/[.!?“"]/u.test(passage.slice(after, match.index))) begins = true;
    after = match.index + text.length;
    const name = /^\p{Lu}/u.test(text) && !begins;
    begins = false;
    const lower = text.toLowerCase().replaceAll("’", "'").replace(/'s?$/u, "");
    if (/^\d/u.test(lower) || empty.has(lower)) continue;
    const stem = stemOf(lower);
    if (stem.length < 2) continue;
    const before = found.get(stem);
    found.set(stem, { stem, text: before?.text ?? text, name: (before?.name ?? false) || name });
  }
  return [...found.values()];
}
