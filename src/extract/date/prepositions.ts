import type { DateMeaning, Edge } from "./meaning.ts";
import { lowerAt } from "./rule.ts";
import type { Token } from "./tokens.ts";

/** The preposition of an expression, and what it makes of it. */
export interface Led {
  /** The first token of the expression with its preposition and article. */
  readonly from: number;
  readonly to: number;
  readonly meaning: DateMeaning;
}

const plain = new Set(
  "on in at during over through throughout for from between within to of around about into circa late early".split(" "),
);
const edges = new Map<string, Edge>([
  ["since", "since"],
  ["after", "after"],
  ["until", "until"],
  ["till", "until"],
  ["til", "until"],
  ["by", "by"],
  ["before", "before"],
]);
const divisible = new Set(["bound", "window", "night", "rest"]);

/**
 * Takes the preposition before an expression into it: "on Friday", and "since May" or "by Friday", which open it to one
 * side; not where the expression only describes a noun ("before Sunday’s vote").
 */
export function withPreposition(
  tokens: readonly Token[],
  at: number,
  end: number,
  meaning: DateMeaning,
  describes: boolean,
): Led {
  let from = lowerAt(tokens, at - 1) === "the" && !describes ? at - 1 : at;
  while (/^(?:early|late)$/.test(lowerAt(tokens, from - 1)) && meaning.kind === "weekday") from--;
  const word = lowerAt(tokens, from - 1);
  const onwards = /^(?:onwards?|forward)$/.test(lowerAt(tokens, end));
  const on = word === "from" && lowerAt(tokens, end) === "on" && tokens[end + 1]?.kind === "mark";
  if (onwards || on) {
    const start = word === "from" ? from - 1 : from;
    return { from: start, to: end + 1, meaning: { kind: "bound", edge: "since", of: meaning } };
  }
  if (meaning.kind === "open") return { from: plain.has(word) || edges.has(word) ? from - 1 : from, to: end, meaning };
  if (word === "of" && lowerAt(tokens, from - 2) === "as" && !describes) {
    return { from: from - 2, to: end, meaning: { kind: "bound", edge: "since", of: meaning } };
  }
  if (word === "through" && isEndOfRun(tokens, from - 1, meaning)) {
    return { from: from - 1, to: end, meaning: { kind: "bound", edge: "until", of: meaning } };
  }
  const edge = edges.get(word);
  if (edge !== undefined && !describes && !divisible.has(meaning.kind)) {
    const start = word === "until" && lowerAt(tokens, from - 2) === "up" ? from - 2 : from - 1;
    return { from: start, to: end, meaning: { kind: "bound", edge, of: meaning } };
  }
  if (describes || word === "of" || word === "about") return { from: describes ? at : from, to: end, meaning };
  if (word === "on" && /^(?:early|late)$/.test(lowerAt(tokens, from - 2))) return { from: from - 2, to: end, meaning };
  return { from: plain.has(word) ? from - 1 : from, to: end, meaning };
}

/** "in place through 2018", not "through the 1990s" or "through 2015 and 2016" of a whole time. */
function isEndOfRun(tokens: readonly Token[], at: number, { kind }: DateMeaning): boolean {
  return lowerAt(tokens, at + 1) !== "the" && kind !== "window" && kind !== "span";
}
