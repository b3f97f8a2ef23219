import { lowerAt } from "./rule.ts";
import type { Token } from "./tokens.ts";

const set = (words: string) => new Set(words.split(" "));

/** Nouns that make the date before them part of a name: "the April 6 Youth Movement", "The Sunday Times". */
const namingNouns = set(
  "movement bridge street avenue road square park brigade brigades battalion regiment division alliance coalition front party " +
    "revolution mosque times telegraph mail post herald mirror express star tribune independent journal gazette agreement " +
    "accord accords treaty group club stadium university hospital school company foundation committee network school " +
    "programme program show magazine massacre war commission museum center centre airport theses constitution martyrs " +
    "mosque forces unit",
);

const namedBefore = set(
  "black bloody super cyber ash good palm maundy holy red arab prague easter pancake shrove taco giving blue",
);
const titles = set(
  "judge mr mrs ms miss dr sir lady lord prime minister theresa brian senator secretary justice president",
);
const givenNames = set("april june augusta august may");
const habits = set("every each any most alternate consecutive");
const MOST_WORDS = 4;

/**
 * Whether an expression is part of somebody's or something's name ("Black Friday", "Judge June Carter", "the July 14
 * Bridge") or of a habit ("every Friday").
 */
export function isPartOfName(tokens: readonly Token[], at: number, end: number, mayIsPerson: boolean): boolean {
  const first = tokens[at];
  const before = tokens[at - 1];
  const word = first?.lower ?? "";
  if (before !== undefined && before.kind === "word") {
    if (habits.has(before.lower)) return true;
    if (before.capital && namedBefore.has(before.lower) && first?.capital === true) return true;
    if (titles.has(before.lower) && first?.capital === true && before.capital) return true;
    if (before.lower === "on" && lowerAt(tokens, at - 2) === "mail" && word === "sunday") return true;
  }
  if (before?.glued !== undefined && before.lower === "-" && first?.glued && tokens[at - 2]?.kind === "word") {
    if (!/^(?:mid|pre|post|end|early|late)$/.test(lowerAt(tokens, at - 2))) return true;
  }
  if (end - at === 1 && first?.kind === "word" && givenNames.has(word)) {
    if (word === "may" && mayIsPerson && !/^(?:in|of|last|early|mid|late|since|until|-)$/.test(before?.lower ?? ""))
      return true;
    if (word !== "may" && isGivenName(tokens, at)) return true;
  }
  return !/^\d{4}$/.test(word) && endsInNamingNoun(tokens, at, end);
}

/** "April Ryan", but not "In April Russia" and "April’s". */
function isGivenName(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (next?.kind !== "word" || !next.capital) return false;
  return !/^(?:in|since|until|by|of|from|last|next|this|early|late|and|to|-|during|before|after|the)$/.test(
    lowerAt(tokens, at - 1),
  );
}

function endsInNamingNoun(tokens: readonly Token[], at: number, end: number): boolean {
  if (tokens[at]?.capital !== true && tokens[at]?.kind !== "number") return false;
  for (let i = end; i < end + MOST_WORDS; i++) {
    const token = tokens[i];
    if (token?.kind !== "word" || !token.capital) return false;
    if (namingNouns.has(token.lower)) return true;
  }
  return false;
}
