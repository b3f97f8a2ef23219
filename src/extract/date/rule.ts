import type { DateMeaning } from "./meaning.ts";
import type { Token } from "./tokens.ts";

/** What a rule found: a meaning, and the token after its last. */
export interface Found {
  readonly end: number;
  readonly meaning: DateMeaning;
  readonly rule: string;
}

/** Looks for one sort of expression that starts at a token. */
export type Rule = (tokens: readonly Token[], at: number) => Found | null;

/** The word or mark at a place, in lower case; empty past the ends. */
export function lowerAt(tokens: readonly Token[], at: number): string {
  return tokens[at]?.lower ?? "";
}

/** Whether the given words stand there, one after another. */
export function standsAt(tokens: readonly Token[], at: number, words: string): boolean {
  let from = 0;
  for (let i = at; from <= words.length; i++) {
    const word = lowerAt(tokens, i);
    if (word === "" || !words.startsWith(word, from)) return false;
    from += word.length;
    if (from < words.length && words.charCodeAt(from) !== 32) return false;
    from++;
  }
  return true;
}

/** The longest of what several rules find at a place. */
export function longest(rules: readonly Rule[], tokens: readonly Token[], at: number): Found | null {
  let best: Found | null = null;
  for (const rule of rules) {
    const found = rule(tokens, at);
    if (found !== null && (best === null || found.end > best.end)) best = found;
  }
  return best;
}

/** Past a full stop that ends a shortened word, as in "Sept. 11", and no sentence. */
export function pastStop(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.lower !== "." || !tokens[at]?.glued) return at;
  const next = tokens[at + 1];
  return next === undefined || next.capital || next.lower === "\n" ? at : at + 1;
}

/** Past "the". */
export function pastThe(tokens: readonly Token[], at: number): number {
  return lowerAt(tokens, at) === "the" ? at + 1 : at;
}

/** Phrases by the first word of each, so that only few are tried at a place. */
export function byFirstWord<Row extends readonly [words: string, ...rest: readonly unknown[]]>(
  rows: readonly Row[],
): ReadonlyMap<string, readonly Row[]> {
  const found = new Map<string, Row[]>();
  for (const row of rows) {
    const first = row[0].split(" ")[0] ?? "";
    const same = found.get(first);
    if (same === undefined) found.set(first, [row]);
    else same.push(row);
  }
  return found;
}

/** A rule with the words that can begin what it finds; "0" stands for a number. */
export interface StartedRule {
  readonly rule: Rule;
  readonly starts: Iterable<string>;
}

/** One rule of many: at each place only those are tried that its word can begin, and the longest find wins. */
export function anyOf(started: readonly StartedRule[]): { rule: Rule; starts: ReadonlySet<string> } {
  const byStart = new Map<string, Rule[]>();
  for (const { rule, starts } of started) {
    for (const start of starts) {
      const rules = byStart.get(start) ?? [];
      byStart.set(start, rules);
      if (!rules.includes(rule)) rules.push(rule);
    }
  }
  const rule: Rule = (tokens, at) => {
    const token = tokens[at];
    const rules = byStart.get(token?.kind === "number" ? "0" : (token?.lower ?? ""));
    return rules === undefined ? null : longest(rules, tokens, at);
  };
  return { rule, starts: new Set(byStart.keys()) };
}
