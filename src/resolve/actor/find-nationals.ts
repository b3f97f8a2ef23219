import type { Range } from "../../text/index.ts";
import { type Description, describe } from "./find-descriptions.ts";
import type { FoundState } from "./found-state.ts";
import type { Frame } from "./frame.ts";
import type { NounPhrase } from "./noun-phrase.ts";
import type { Parties, Party } from "./party.ts";
import type { ReferenceIndex } from "./reference-index.ts";
import { countryOf } from "./to-actor.ts";

/** One person called by a nationality alone, or by two: "the Russian", "a 34-year-old Ukrainian", "an Iranian-American". */
export interface FoundNational {
  readonly states: readonly FoundState[];
  /** With article and what stands behind it. */
  readonly range: Range;
}

/** An article or what says that it is one, with an age or an adjective or two behind it. */
const one =
  /(?:^|[^\p{L}-])(?<words>(?<article>[Aa]n?|[Tt]he|[Aa]nother|[Oo]ne|[Tt]his|[Tt]hat)(?: (?:\p{Ll}[\p{Ll}-]*|\d+(?:-year-old)?)){0,2} )$/u;
const age = /\b(?:\d+|\p{L}+)-year-old /u;
/** Adjectives that with "the" are the whole people or its state: "the British", "the Chinese", "the Swiss". */
const ofMany = /(?:sh|ch|ese|ss)$/u;
/** What a noun phrase ends before: so that the word is no adjective of a noun. */
const ends = /^(?:$|[,.;:!?)"“”—–\n]|['’]s\s| (?:who|whose|whom|and|or|with|from|in|on|at|by|of|for|to)\b| \()/u;

/** Verbs that are nothing else, whatever a small parser takes them for: "an Iranian sold drones". */
const verb = /^ (?:sa(?:id|ys)|t(?:old|ells)|is|was|ha[sd]|sold|gave|took|went|came|sent|bought|fled|wrote)\b/u;
/** Another one joined to it, whose noun would be shared. */
const and = /^ (?:and|or) (?:(?:the|an?) )?\p{Lu}\p{L}+(?=[^\p{L}-])/u;

/**
 * The nationalities that stand for one person: those with a singular article that tell more of no noun.
 *
 * @example
 * // "The Russian said", "a 34-year-old Ukrainian told"; not "the Russian army", "the British said", "Russians"
 */
export function nationals(frame: Frame, states: readonly FoundState[]): FoundNational[] {
  const { text } = frame;
  return states.flatMap((state, i) => {
    const { range, naming } = state;
    if (!isNationality(state)) return [];
    const other = states[i - 1];
    const isOfTwo =
      other !== undefined && isNationality(other) && /^[-‐‑]$/u.test(text.slice(other.range.end, range.start));
    const start = isOfTwo ? other.range.start : range.start;
    const found = one.exec(text.slice(Math.max(0, start - 40), start))?.groups;
    const words = found?.["words"] ?? "";
    if (words === "") return [];
    const isMany =
      /^(?:the|this|that)$/iu.test(found?.["article"] ?? "") && ofMany.test(naming.words) && !age.test(words);
    if (isMany || isModifier(frame, range) || !areAdjectives(frame, start - words.length, start)) return [];
    return [{ states: isOfTwo ? [other, state] : [state], range: { start: start - words.length, end: range.end } }];
  });
}

const isNationality = ({ naming: { form, ambiguous } }: FoundState) =>
  /^(?:adjective|demonym)$/u.test(form) && !ambiguous;

/** Whether a nationality only tells more of a noun behind it: "the Russian army", "the Iranian and the Syrian bases". */
function isModifier(frame: Frame, range: Range): boolean {
  const { syntax, text } = frame;
  const joined = and.exec(text.slice(range.end, range.end + 60))?.[0].length ?? 0;
  const end = range.end + joined;
  const next = syntax?.upos[frame.wordFrom(end)] ?? "";
  if (joined > 0 && /^ \p{L}/u.test(text.slice(end, end + 2))) return !/^(?:VERB|AUX|ADV|PART|ADP)$/u.test(next);
  if (verb.test(text.slice(range.end, range.end + 12))) return false;
  if (ends.test(text.slice(range.end, range.end + 12))) return false;
  return (
    !/^ \p{Ll}/u.test(text.slice(end, end + 2)) || !/^(?:VERB|AUX|ADV|PART)$/u.test(next) || hangsOnNoun(frame, range)
  );
}

function hangsOnNoun(frame: Frame, range: Range): boolean {
  const word = frame.headWord(range);
  const head = word === null ? -1 : (frame.syntax?.head[word] ?? -1);
  return word !== null && head > word && /^(?:NOUN|PROPN)$/u.test(frame.syntax?.upos[head] ?? "");
}

/** Whether nothing but an article, a number and adjectives stands in a range: not the "a key" of no noun. */
function areAdjectives(frame: Frame, start: number, end: number): boolean {
  for (let i = frame.wordFrom(start); (frame.words[i]?.end ?? end) < end; i++)
    if (/^(?:VERB|AUX|PRON|ADP|CCONJ|SCONJ)$/u.test(frame.syntax?.upos[i] ?? "")) return false;
  return true;
}

/** Sentences that "the German" looks back for the one German named. */
const reach = 2;

/** The only person of a country that was told of just before: the minister for "the German"; null for none or several. */
export function onlyCompatriot(frame: Frame, parties: Parties, phrase: NounPhrase, date: string | null): Party | null {
  const sentence = frame.sentenceOf(phrase.range.start);
  const near = parties.all.filter(
    (party) =>
      party.kind === "person" &&
      countryOf(party, date) === phrase.country &&
      party.references.some(
        ({ core }) => core.end <= phrase.range.start && sentence - frame.sentenceOf(core.start) <= reach,
      ),
  );
  return near.length === 1 ? (near[0] ?? null) : null;
}

/** The descriptions of those who are called by a nationality alone; who has two is of neither country more than the other. */
export function nationalDescriptions(
  frame: Frame,
  found: readonly FoundNational[],
  index: ReferenceIndex,
  date: string | null,
): Description[] {
  return found.flatMap(({ states, range }) => {
    const core = states.at(-1)?.range ?? range;
    const made = describe(frame, range, core, "person", index, date);
    if (made === null) return [];
    const country = states.length > 1 ? null : (states[0]?.naming.state.country ?? null);
    const phrase = { ...made.phrase, country, plural: false };
    return [{ ...made, phrase, reference: { ...made.reference, range, core, country, plural: false } }];
  });
}
