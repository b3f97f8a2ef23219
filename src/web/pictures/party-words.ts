import { visible } from "../words/visible.ts";
import { others, type Party } from "./flows.ts";

/** An actor's name; who is not named, and the rarer ones together, say so. */
export function partyWords(party: Party, names: Readonly<Record<string, string>>): string {
  if (party === null) return "not named";
  if (party === others) return "all others";
  return visible(names[party] ?? party);
}

/** Words cut to a number of letters. */
export function cutTo(words: string, letters: number): string {
  return words.length <= letters ? words : `${words.slice(0, Math.max(1, letters - 1)).trimEnd()}…`;
}
