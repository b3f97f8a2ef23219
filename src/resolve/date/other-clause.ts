import { climb, dependents, headWord, plain, wordsWithin } from "../../extract/climb.ts";
import type { Parsed } from "../../extract/parsed.ts";
import type { Range } from "../../text/index.ts";

const openers = new Set(["mark", "nsubj", "csubj", "advmod", "cc"]);
const modifiers = new Set(["nummod", "amod", "compound", "nmod"]);
/** What these open is at the time of the act it hangs on: "when he arrived". */
const sameTime = /^(?:when|while|as|where)$/iu;
/** What is said of an act by these is no time of it: "since her 2008 bid", "over the 2014 invasion". */
const besides = /^(?:since|after|before|until|till|following|over|about|for|of|despite|against|from)$/iu;

/** A clause that a word stands in, by its main word. */
interface Clause {
  readonly main: number;
  readonly relation: string;
  /** The words that open it; none of it stands before them. */
  readonly mark: number | null;
  readonly subject: number | null;
  /** The word that joins it to the clause before. */
  readonly joiner: number | null;
}

/**
 * Whether a date stands in a clause, or in a noun phrase, of another act: "claimed [that it had been used in April]",
 * "attacked the town, but [in 2015 others had left it]", "[before invading last month], he told", "[since her 2008 bid]
 * she has met"; or the act in a clause that the date stands outside of: "said on Thursday [that troops had left]".
 *
 * @param act - the words of the act, or those of saying.
 */
export function isOfOtherClause(parsed: Parsed, text: string, date: Range, act: Range): boolean {
  const from = headWord(parsed, date);
  const to = headWord(parsed, act);
  if (from === null || to === null || from === to) return false;
  const own = wordsWithin(parsed, act);
  if (describesAside(parsed, text, date, from, own)) return true;
  if (followsClosely(parsed, act, from)) return false;
  const ofDate = clausesAbove(parsed, text, from).filter((clause) => !standsOutside(parsed, text, clause, from));
  const ofAct = clausesAbove(parsed, text, to);
  const apart = (mine: readonly Clause[], others: readonly Clause[]) =>
    mine.filter(({ main }) => !others.some((other) => other.main === main));
  const below = apart(ofDate, ofAct).filter(({ main }) => !own.includes(main));
  if (below.some((clause) => isOfOtherTime(parsed, text, clause, from))) return true;
  return apart(ofAct, ofDate).some((clause) => excludes(parsed, text, clause));
}

/** The date describes a noun that is no occasion of the act. */
function describesAside(parsed: Parsed, text: string, date: Range, from: number, own: readonly number[]): boolean {
  for (const { relation, head } of climb(parsed, from)) {
    if (own.includes(head) || !modifiers.has(plain(relation))) return false;
    // Before its noun only: "in 2012" after "from the town" may hang on either.
    if ((parsed.words[head]?.start ?? 0) < date.end) return false;
    const cases = dependents(parsed, head, new Set(["case", "mark"]));
    if (cases.some((word) => besides.test(wordAt(parsed, text, word)))) return true;
  }
  return false;
}

/** For each tree the clauses above each of its words that was asked about, found once. */
const known = new WeakMap<Parsed["head"], Map<number, readonly Clause[]>>();

/** The clauses that a word stands in below the main one, innermost first. */
function clausesAbove(parsed: Parsed, text: string, from: number): readonly Clause[] {
  const ofTree = known.get(parsed.head) ?? new Map<number, readonly Clause[]>();
  known.set(parsed.head, ofTree);
  const before = ofTree.get(from);
  if (before !== undefined) return before;
  const found = clausesOver(parsed, text, from);
  ofTree.set(from, found);
  return found;
}

function clausesOver(parsed: Parsed, text: string, from: number): Clause[] {
  return climb(parsed, from).flatMap(({ word, relation }): Clause[] => {
    const found = dependents(parsed, word, openers).filter((at) => at !== from);
    const first = (test: (word: number, relation: string) => boolean) =>
      found.find((at) => test(at, plain(parsed.relation[at]))) ?? null;
    const marked = first(
      (at, how) =>
        at < word &&
        (how === "mark"
          ? !/^to$/iu.test(wordAt(parsed, text, at))
          : /^(?:who|which|that|when|where)$/iu.test(wordAt(parsed, text, at)) && how !== "cc"),
    );
    const mark = marked ?? prepositionOf(parsed, text, word);
    const subject = first((_, how) => how === "nsubj" || how === "csubj");
    const joiner = first((at, how) => how === "cc" && at < word);
    const isClause = mark !== null || subject !== null || (plain(relation) === "acl" && parsed.upos[word] !== "NOUN");
    return isClause ? [{ main: word, relation, mark, subject, joiner }] : [];
  });
}

/** The preposition before a gerund, "accused of shelling", "after bombing"; "by" and "in" tell how the act was done. */
function prepositionOf(parsed: Parsed, text: string, word: number): number | null {
  if (parsed.upos[word] !== "VERB" || !/ing$/iu.test(wordAt(parsed, text, word))) return null;
  return /^(?:after|before|since|of|for|from|about|against)$/iu.test(wordAt(parsed, text, word - 1)) ? word - 1 : null;
}

/** A date before the words that open a clause, or beyond a semicolon, stands outside it, whatever the parse says. */
function standsOutside(
  { words }: Parsed,
  text: string,
  { main, mark, joiner, relation }: Clause,
  date: number,
): boolean {
  const opener = mark ?? (plain(relation) === "conj" ? joiner : null);
  if (opener !== null && date < opener) return true;
  const [first, last] = main < date ? [main, date] : [date, main];
  return text.slice(words[first]?.end ?? 0, words[last]?.start ?? 0).includes(";");
}

/** Whether a clause that holds the date, but not the act, tells of another time. */
function isOfOtherTime(parsed: Parsed, text: string, clause: Clause, date: number): boolean {
  const { mark, subject, joiner } = clause;
  if (mark !== null) return !sameTime.test(wordAt(parsed, text, mark));
  // "Two were killed and a third was wounded on Monday"; not "X attacked, and on Monday Y left".
  return !(isJoined(parsed, text, clause) && joiner !== null && subject !== null && subject < date);
}

/** Whether a clause that holds the act keeps out a date that stands outside it. */
function excludes(parsed: Parsed, text: string, clause: Clause): boolean {
  const { mark, subject, joiner, relation } = clause;
  if (mark !== null) {
    const word = wordAt(parsed, text, mark);
    // "The drill on Monday that killed five": a relative clause tells of what it hangs on.
    return !sameTime.test(word) && !(plain(relation) === "acl" && /^(?:who|which|that)$/iu.test(word));
  }
  return plain(relation) === "conj" && subject !== null && joiner !== null && !isJoined(parsed, text, clause);
}

/** What "and" joins is mostly of one time, what "but" sets against it is not. */
function isJoined(parsed: Parsed, text: string, { relation, joiner }: Clause): boolean {
  return plain(relation) === "conj" && joiner !== null && /^and$/iu.test(wordAt(parsed, text, joiner));
}

/** No verb and no word that opens or joins a clause stands between an act and the date after it, whatever the parse says. */
function followsClosely({ words, upos }: Parsed, act: Range, date: number): boolean {
  if ((words[date]?.start ?? 0) < act.end) return false;
  for (let word = date - 1; (words[word]?.start ?? 0) >= act.end; word--) {
    if (/^(?:VERB|AUX|SCONJ|CCONJ|PUNCT)$/u.test(upos[word] ?? "")) return false;
  }
  return true;
}

function wordAt({ words }: Parsed, text: string, word: number): string {
  return text.slice(words[word]?.start ?? 0, words[word]?.end ?? 0);
}
