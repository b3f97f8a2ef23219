import { DataFiles, type Row } from "../data-files.ts";

/** Something in a text by which a reader knows which country it was written in or is about. */
export interface NationalMark {
  /** Alpha-3 codes of the states that share it. */
  readonly states: ReadonlySet<string>;
}

interface KnownMark extends NationalMark {
  readonly pattern: RegExp | null;
}

const columns = ["sort", "states", "words", "pattern", "source"] as const;
const files = new DataFiles("places", "list of national marks");

/** The marks that are patterns, and those that are words, by the first of them. */
interface Marks {
  readonly patterns: readonly KnownMark[];
  /** Any of the patterns: most texts have none, and are gone through once and not for each. */
  readonly any: RegExp;
  readonly wordings: ReadonlyMap<string, readonly { readonly wording: string; readonly mark: KnownMark }[]>;
}

let known: Marks | null = null;

/**
 * The marks of a text, each once.
 *
 * Words are found as they are written; those in small letters also at the start of a sentence.
 *
 * @throws {OnrecordError} `data-unusable` where the list is missing or damaged.
 * @example
 * marksOf("A fine of £80, the council leader said.").map(({ states }) => [...states]); // [["GBR"], ["GBR"]]
 */
export function marksOf(text: string): NationalMark[] {
  known ??= read();
  const { patterns, any, wordings } = known;
  const found = new Set<NationalMark>(any.test(text) ? patterns.filter(({ pattern }) => pattern?.test(text)) : []);
  for (const { 0: word, index } of text.matchAll(first)) {
    for (const { wording, mark } of wordings.get(word.toLowerCase()) ?? []) {
      if (!found.has(mark) && isAt(text, index, wording)) found.add(mark);
    }
  }
  return [...found];
}

const first = /[\p{L}\p{N}]+/gu;

/** As it is written there; small letters also as a sentence's or report's first words are ("Pupils", "PRIMARY school"). */
function isAt(text: string, at: number, wording: string): boolean {
  const end = at + wording.length;
  if (!wording.endsWith(".") && /^[\p{L}\p{N}]/u.test(text.slice(end, end + 2))) return false;
  const written = text.slice(at, end);
  if (written === wording) return true;
  if (wording !== wording.toLowerCase() || written.toLowerCase() !== wording) return false;
  return /(?:^|[\n.!?:“"‘])\s*$/u.test(text.slice(Math.max(0, at - 3), at));
}

function read(): Marks {
  const patterns: KnownMark[] = [];
  const sources: string[] = [];
  const wordings = new Map<string, { wording: string; mark: KnownMark }[]>();
  for (const { cells, row } of files.rows("national-marks.csv", columns)) {
    const mark = markOf(cells, row);
    if (mark.pattern !== null) {
      patterns.push(mark);
      sources.push(cells[3] ?? "");
    }
    for (const wording of (cells[2] ?? "").split("|")) {
      const word = wording.match(first)?.[0];
      if (word === undefined) continue;
      const same = wordings.get(word.toLowerCase()) ?? [];
      wordings.set(word.toLowerCase(), same);
      same.push({ wording, mark });
    }
  }
  const any = whole(sources.map((source) => `(?:${source})`).join("|"));
  return { patterns, any, wordings };
}

function markOf([, states = "", , pattern = ""]: Row["cells"], row: string): KnownMark {
  return { states: new Set(states.split(" ")), pattern: pattern === "" ? null : compiled(pattern, row) };
}

function compiled(pattern: string, row: string): RegExp {
  try {
    return whole(pattern);
  } catch (error) {
    const received = error instanceof Error ? error.message : pattern;
    throw files.unusable(row, "has a pattern that is none", received, "a regular expression");
  }
}

/** A pattern that neither begins within a word or number nor ends within a word. */
function whole(pattern: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${pattern})(?!\\p{L})`, "u");
}
