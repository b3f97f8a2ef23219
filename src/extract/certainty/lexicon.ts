import { rows, unusable } from "./data-rows.ts";
import { type Effect, valueNamed } from "./value.ts";
import { verbForms } from "./verb-forms.ts";

/** What a predicate can embed: clauses by how they begin, nouns, nouns that name a claim, `of` and other prepositions. */
export const complements = [
  "that",
  "whether",
  "to",
  "ing",
  "bare",
  "noun",
  "claim",
  "of",
  "for",
  "on",
  "in",
  "about",
  "over",
  "into",
  "against",
] as const;

export type Complement = (typeof complements)[number];

/** A word that embeds what it says something of: "refused to", "fears of", "unlikely that". */
export interface Predicate {
  /** The class, which is the name of the rule. */
  readonly rule: string;
  readonly part: "verb" | "noun" | "adjective";
  /** The words that must follow the first: "off" of "call off". */
  readonly rest: readonly string[];
  readonly takes: ReadonlySet<string>;
  /** What it makes of the embedded for whoever it is said of, and for who says it. */
  readonly holder: Effect;
  readonly author: Effect;
}

/** Words that bear on the clause or the noun that they stand with. */
export interface Marker {
  readonly rule: string;
  readonly part: string;
  readonly words: readonly string[];
  readonly effect: string;
}

/** The columns of `predicates.csv`. */
export const predicateColumns = ["words", "part", "class", "takes", "holder", "author", "example", "value", "source"];
/** The columns of `markers.csv`. */
export const markerColumns = ["words", "part", "class", "effect", "example", "value", "source"];

interface Lexicon {
  /** The predicates that begin with a form, by that form. */
  readonly predicates: ReadonlyMap<string, readonly Predicate[]>;
  /** The markers that begin with a word, by that word, longer ones first. */
  readonly markers: ReadonlyMap<string, readonly Marker[]>;
}

let loaded: Lexicon | undefined;

/**
 * The words that bear on certainty, read once.
 *
 * @throws {@link OnrecordError} `data-unusable` where the lexicon is missing or damaged.
 */
export function lexicon(): Lexicon {
  loaded ??= load();
  return loaded;
}

function load(): Lexicon {
  const predicates = new Map<string, Predicate[]>();
  const markers = new Map<string, Marker[]>();
  for (const { cells, row } of rows("predicates.csv", predicateColumns)) {
    const [words = "", part = "", rule = "", takes = "", holder = "", author = ""] = cells;
    if (part !== "verb" && part !== "noun" && part !== "adjective")
      throw unusable(row, "has another part of speech", part);
    const effect = { holder: effectOf(holder, row), author: effectOf(author, row) };
    for (const entry of words.split("|")) {
      const [, base = "", forms = ""] = /^([^(]*)(?:\((.*)\))?$/u.exec(entry) ?? [];
      const [first = "", ...rest] = base.split(" ");
      const predicate: Predicate = { rule, part, rest, takes: new Set(takes.split("|")), ...effect };
      for (const form of formsOf(part, first, forms === "" ? [] : forms.split(","))) add(predicates, form, predicate);
    }
  }
  for (const { cells } of rows("markers.csv", markerColumns)) {
    const [words = "", part = "", rule = "", effect = ""] = cells;
    for (const entry of words.split("|")) {
      const all = entry.split(" ");
      add(markers, all[0] ?? "", { rule, part, words: all, effect });
    }
  }
  for (const some of markers.values()) some.sort((a, b) => b.words.length - a.words.length);
  for (const some of predicates.values()) some.sort((a, b) => b.rest.length - a.rest.length);
  return { predicates, markers };
}

function formsOf(part: Predicate["part"], first: string, irregular: readonly string[]): string[] {
  if (part === "verb") return verbForms(first, irregular);
  if (part === "adjective") return [first];
  return [...new Set([first, first.endsWith("y") ? `${first.slice(0, -1)}ies` : `${first}s`, `${first}es`])];
}

function effectOf(cell: string, row: string): Effect {
  const [positive, negative] = cell.split(" ").map(valueNamed);
  if (!positive || !negative) throw unusable(row, "has an effect that is not two values of the scale", cell);
  return { positive, negative };
}

function add<T>(all: Map<string, T[]>, key: string, one: T): void {
  const known = all.get(key);
  if (known === undefined) all.set(key, [one]);
  else known.push(one);
}
