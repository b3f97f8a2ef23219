import type { ModelText } from "../../model/index.ts";
import type { Mention } from "./mentions.ts";

/** How the words of two mentions match, from nothing in common to the same words. */
export type Match = "none" | "acronym" | "part" | "head" | "same";

/** A mention's words without marks and leading determiners, in lower case, with what is compared of them. */
export interface NameWords {
  readonly words: readonly string[];
  readonly joined: string;
  /** First letters of the words with a capital, where there are several words. */
  readonly initials: string;
  readonly head: string;
}

const determiners: ReadonlySet<string> = new Set(
  "the a an this that these those its his her their our my your".split(" "),
);

/** What is compared of a mention's words. */
export function nameWords(text: ModelText, mention: Mention): NameWords {
  const word = (i: number) => text.text.slice(text.words[i]?.start, text.words[i]?.end);
  const all = Array.from({ length: mention.last - mention.first }, (_, i) => word(mention.first + i));
  const words = all.filter((w) => /[\p{L}\p{N}]/u.test(w));
  const kept = words.slice(
    Math.max(
      0,
      words.findIndex((w) => !determiners.has(w.toLowerCase())),
    ),
  );
  if (kept.length > 1 && kept.at(-1) === "s") kept.pop();
  const compared = kept.length > 0 ? kept : [word(mention.head)];
  const lower = compared.map((w) => w.toLowerCase());
  const capitals = compared.filter((w) => /^\p{Lu}/u.test(w)).map((w) => w.slice(0, 1).toLowerCase());
  return {
    words: lower,
    joined: lower.join(""),
    initials: compared.length > 1 ? capitals.join("") : "",
    head: word(mention.head).toLowerCase(),
  };
}

/** How two mentions' words match. The twin of `matches` in `training/coreference.py`. */
export function matchOf(a: NameWords, b: NameWords): Match {
  if (a.words.length === b.words.length && a.joined === b.joined) return "same";
  if (a.head === b.head) return "head";
  if (b.words.includes(a.head) || a.words.includes(b.head)) return "part";
  const acronym = (short: string, initials: string) => short.length > 1 && short === initials;
  return acronym(a.joined, b.initials) || acronym(b.joined, a.initials) ? "acronym" : "none";
}
