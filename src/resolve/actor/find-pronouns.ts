import type { Frame } from "./frame.ts";
import type { Reference } from "./reference.ts";

/** What a pronoun asks of the one it stands for. */
export type Pronoun = "he" | "she" | "it" | "they" | "i" | "we" | "you";

const forms: Readonly<Record<string, Pronoun>> = {
  he: "he",
  him: "he",
  his: "he",
  himself: "he",
  she: "she",
  her: "she",
  hers: "she",
  herself: "she",
  it: "it",
  its: "it",
  itself: "it",
  they: "they",
  them: "they",
  their: "they",
  theirs: "they",
  themselves: "they",
  i: "i",
  me: "i",
  my: "i",
  mine: "i",
  myself: "i",
  we: "we",
  us: "we",
  our: "we",
  ours: "we",
  ourselves: "we",
  you: "you",
  your: "you",
  yours: "you",
  yourself: "you",
};

/** The pronoun that a word is a form of; null for any other word. */
export function pronounOf(key: string): Pronoun | null {
  return Object.hasOwn(forms, key) ? (forms[key] ?? null) : null;
}

/** A pronoun in the text. */
export interface FoundPronoun {
  readonly reference: Reference;
  readonly pronoun: Pronoun;
}

/** Every personal and possessive pronoun of the report's prose. */
export function pronouns(frame: Frame): FoundPronoun[] {
  const found: FoundPronoun[] = [];
  for (const token of frame.tokens) {
    const pronoun = pronounOf(token.key);
    if (pronoun === null || frame.isApart(token)) continue;
    const words = frame.slice(token);
    // "US" and "IT" are names; "I." and "I" in "World War I" come from elsewhere.
    if (words.length > 1 && words === words.toUpperCase()) continue;
    if (words === "i" || (pronoun === "i" && !aloneI(frame, token.start))) continue;
    const range = { start: token.start, end: token.end };
    found.push({
      pronoun,
      reference: {
        range,
        core: range,
        form: "pronoun",
        sort: pronoun === "it" ? "organisation" : pronoun === "they" || pronoun === "we" ? "collective" : "person",
        key: token.key,
        plural: pronoun === "they" || pronoun === "we",
        gender: pronoun === "he" ? "male" : pronoun === "she" ? "female" : null,
        known: null,
        country: null,
        modifies: /^(?:his|its|their|our|my|your)$/.test(token.key) || frame.relationOf(range) === "nmod:poss",
      },
    });
  }
  return found;
}

function aloneI(frame: Frame, start: number): boolean {
  return !/(?:War|Part|Phase|Chapter|Class|Type|Title)\s$/u.test(frame.text.slice(Math.max(0, start - 9), start));
}
