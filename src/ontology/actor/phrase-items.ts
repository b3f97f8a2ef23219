import { collectiveNames, regionAdjectives } from "./collectives.ts";
import { type NameWord, nameWords } from "./name-words.ts";
import { type OrganisationNaming, organisationNames } from "./organisations.ts";
import { personNames } from "./people.ts";
import type { PersonNaming } from "./person.ts";
import { type Region, regions } from "./regions.ts";
import { type Role, roles } from "./roles.ts";
import { type StateNaming, stateNames } from "./state-names.ts";

/** What a stretch of a phrase is, with every meaning that the data has for it. */
export type Meaning =
  | { readonly is: "person"; readonly found: readonly PersonNaming[] }
  | { readonly is: "organisation"; readonly found: readonly OrganisationNaming[] }
  | { readonly is: "state"; readonly found: readonly StateNaming[] }
  | { readonly is: "region"; readonly found: readonly Region[] }
  | { readonly is: "role"; readonly found: readonly Role[] }
  | { readonly is: "part-of-the-world" }
  | { readonly is: "word" };

/** A stretch of a phrase: one thing that the data knows, or one word that it does not. */
export type Item = Meaning & {
  readonly words: readonly NameWord[];
  /** Whether a comma, semicolon, bracket or dash stands before it. */
  readonly apart: boolean;
};

/**
 * Cuts a phrase into what the data knows, the longest name first, and single words.
 *
 * @example
 * phraseItems("Georgian Dream leader").map((item) => item.is); // ["organisation", "role"]
 */
export function phraseItems(phrase: string): Item[] {
  const words = nameWords(phrase);
  const items: Item[] = [];
  let at = 0;
  while (at < words.length) {
    const [end, meaning]: [number, Meaning] = endsWater(words, at)
      ? [at + 1, { is: "word" }]
      : longestMeaning(words, at);
    const before = at === 0 ? "" : phrase.slice(words[at - 1]?.end, words[at]?.start);
    items.push({ ...meaning, words: words.slice(at, end), apart: /[,;:()[\]—]|\s[-–]\s/u.test(before) });
    at = end;
  }
  return items;
}

/** Whether a name ends that of a sea or gulf: the "Azov" of "the Sea of Azov" is no brigade. */
function endsWater(words: readonly NameWord[], at: number): boolean {
  const of = words[at - 1]?.key === "the" ? at - 2 : at - 1;
  return words[of]?.key === "of" && /^(?:Sea|Gulf|Straits?|Bay)$/u.test(words[of - 1]?.text ?? "");
}

function longestMeaning(words: readonly NameWord[], at: number): [number, Meaning] {
  const indexes = [organisationNames(), personNames(), stateNames(), regions(), roles()];
  const longest = Math.max(...indexes.map((index) => index.longest));
  for (let end = Math.min(words.length, at + longest); end > at; end -= 1) {
    const meaning = meaningOf(words, at, end);
    if (meaning !== null) return [end, meaning];
  }
  return [at + 1, { is: "word" }];
}

function meaningOf(words: readonly NameWord[], at: number, end: number): Meaning | null {
  const organisations = organisationNames().at(words, at, end);
  if (organisations.length > 0 && !(organisations.every(({ ambiguous }) => ambiguous) && isInLonger(words, at, end)))
    return { is: "organisation", found: organisations };
  const people = personNames().at(words, at, end);
  if (people.some(({ full }) => full)) return { is: "person", found: people };
  const states = stateNames().at(words, at, end);
  if (states.length > 0) return { is: "state", found: states };
  const places = regions().at(words, at, end);
  if (places.length > 0) return { is: "region", found: places };
  const found = roles().at(words, at, end);
  if (found.length > 0) return { is: "role", found };
  if (people.length > 0) return { is: "person", found: people };
  // "Western allies" of a state are whose allies they are, not the West.
  const isKept =
    end - at > 1 &&
    roles()
      .at(words, end - 1, end)
      .some(({ hold }) => hold === "other");
  const wide = isKept ? 0 : regionAdjectives().at(words, at, end).length + collectiveNames().at(words, at, end).length;
  return wide > 0 ? { is: "part-of-the-world" } : null;
}

/** Whether one word stands before another in capitals that is no office: "Solidarity" in "Kurdistan Solidarity Campaign". */
function isInLonger(words: readonly NameWord[], at: number, end: number): boolean {
  const next = words[end];
  if (at === 0 || end - at > 1 || next === undefined || next.hyphened || words[at]?.possessive === true) return false;
  return (
    /^\p{Lu}\p{Ll}/u.test(next.text) &&
    !roles()
      .at(words, end, end + 1)
      .some(({ body }) => !body)
  );
}
