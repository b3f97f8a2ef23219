import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { csvRows } from "../../ontology/actor/csv.ts";
import { OnrecordError } from "../../util/problem.ts";
import { type Effect, valueNamed } from "./value.ts";
import { verbForms } from "./verb-forms.ts";

/** Where the lexicon of certainty lies: `data/certainty` of the package. */
const home = fileURLToPath(new URL("../../../data/certainty/", import.meta.url));

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

/** A line of the lexicon with its example, for the table of rules and its test. */
export interface LexiconLine {
  readonly rule: string;
  readonly words: readonly string[];
  readonly effect: string;
  readonly example: string;
  readonly value: string;
  readonly source: string;
}

const predicateColumns = ["words", "part", "class", "takes", "holder", "author", "example", "value", "source"];
const markerColumns = ["words", "part", "class", "effect", "example", "value", "source"];

interface Lexicon {
  /** The predicates that begin with a form, by that form. */
  readonly predicates: ReadonlyMap<string, readonly Predicate[]>;
  /** The markers that begin with a word, by that word, longer ones first. */
  readonly markers: ReadonlyMap<string, readonly Marker[]>;
  readonly lines: readonly LexiconLine[];
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
  const lines: LexiconLine[] = [];
  for (const { cells, row } of rows("predicates.csv", predicateColumns)) {
    const [words = "", part = "", rule = "", takes = "", holder = "", author = "", example = "", value = ""] = cells;
    if (part !== "verb" && part !== "noun" && part !== "adjective")
      throw unusable(row, "has another part of speech", part);
    const effect = { holder: effectOf(holder, row), author: effectOf(author, row) };
    for (const entry of words.split("|")) {
      const [, base = "", forms = ""] = /^([^(]*)(?:\((.*)\))?$/u.exec(entry) ?? [];
      const [first = "", ...rest] = base.split(" ");
      const predicate: Predicate = { rule, part, rest, takes: new Set(takes.split("|")), ...effect };
      for (const form of formsOf(part, first, forms === "" ? [] : forms.split(","))) add(predicates, form, predicate);
    }
    const source = cells[8] ?? "";
    lines.push({
      rule,
      words: words.split("|").map(plainWord),
      effect: holder === author ? author : `${holder}; author: ${author}`,
      example,
      value,
      source,
    });
  }
  for (const { cells } of rows("markers.csv", markerColumns)) {
    const [words = "", part = "", rule = "", effect = "", example = "", value = "", source = ""] = cells;
    for (const entry of words.split("|")) {
      const all = entry.split(" ");
      add(markers, all[0] ?? "", { rule, part, words: all, effect });
    }
    lines.push({ rule, words: words.split("|"), effect, example, value, source });
  }
  for (const some of markers.values()) some.sort((a, b) => b.words.length - a.words.length);
  for (const some of predicates.values()) some.sort((a, b) => b.rest.length - a.rest.length);
  return { predicates, markers, lines };
}

const plainWord = (entry: string) => entry.replace(/\(.*\)$/u, "");

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

function rows(file: string, columns: readonly string[]): { readonly cells: readonly string[]; readonly row: string }[] {
  const [header = [], ...lines] = csvRows(textOf(file));
  if (header.join() !== columns.join()) throw unusable(file, "has other columns", header.join() || "nothing");
  return lines.map((cells, place) => {
    const row = `${file}:${place + 2}`;
    if (cells.length !== columns.length || cells.at(-1) === "")
      throw unusable(row, "lacks a cell or its source", cells.join());
    return { cells, row };
  });
}

function textOf(file: string): string {
  try {
    return readFileSync(`${home}${file}`, "utf8");
  } catch (error) {
    throw unusable(file, "cannot be read", error instanceof Error ? error.message : String(error));
  }
}

function add<T>(all: Map<string, T[]>, key: string, one: T): void {
  const known = all.get(key);
  if (known === undefined) all.set(key, [one]);
  else known.push(one);
}

function unusable(where: string, what: string, received: string): OnrecordError {
  return new OnrecordError({
    code: "data-unusable",
    message: `The lexicon of certainty in data/certainty/${where} cannot be used: it ${what}.`,
    received,
    allowed:
      "CSV files as they come with onrecord: a class, effects on FactBank's scale, an example and a source a line",
    advice: "Install onrecord again, or restore data/certainty from its repository.",
  });
}
