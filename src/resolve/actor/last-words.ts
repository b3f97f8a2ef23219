import { overlaps } from "../../text/index.ts";
import { sortOfNoun } from "./find-descriptions.ts";
import { organisationKey, organisationReferences } from "./find-organisations.ts";
import type { FoundOrganisation } from "./found-organisation.ts";
import type { Frame } from "./frame.ts";
import type { Reference } from "./reference.ts";

/**
 * References for the last word of a known organisation's name, where it stands later with an article and a capital and
 * nothing else found it: "the Guards" after "Iran's Revolutionary Guards". Where two of that last word are named, none.
 */
export function lastWords(frame: Frame, found: readonly FoundOrganisation[], names: readonly Reference[]): Reference[] {
  const byWord = new Map<string, FoundOrganisation[]>();
  for (const one of found) {
    const words = organisationKey(frame.slice(one.range)).split(" ");
    const last = words.at(-1) ?? "";
    if (words.length > 1 && sortOfNoun(last) !== "state") byWord.set(last, [...(byWord.get(last) ?? []), one]);
  }
  const again = frame.tokens.flatMap((token, i): FoundOrganisation[] => {
    const named = token.capital ? (byWord.get(token.key) ?? []) : [];
    const naming = named[0]?.naming ?? null;
    const before = frame.tokens[i - 1];
    if (naming === null || before?.key !== "the" || token.gap !== " " || frame.isApart(token)) return [];
    if (named.some((one) => one.naming?.organisation !== naming.organisation)) return [];
    if ((named[0]?.range.end ?? 0) > before.start || goesOn.test(frame.text.slice(token.end, token.end + 3))) return [];
    const range = { start: token.start, end: token.end };
    const taken = [...found.map((one) => one.range), ...names.map(({ core }) => core)];
    return taken.some((other) => overlaps(other, range)) ? [] : [{ range, naming }];
  });
  return organisationReferences(frame, again);
}

/** What makes a word the first of a longer name: "the Guards Brigade", "the Council of Europe". */
const goesOn = /^(?:[\s-]\p{Lu}|-|\sof|\s&)/u;
