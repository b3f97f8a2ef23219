import { type Held, marked } from "./held.ts";
import type { Marker } from "./lexicon.ts";
import { clauseOpening, hasVerbBetween } from "./negation.ts";
import type { Reading, Run } from "./reading.ts";
import type { ValueName, values } from "./value.ts";

/** What hedging adverbs make of a verb: those that hang on it, stand among its auxiliaries or open its clause. */
export function withAdverbs(reading: Reading, at: number, held: Held): Held {
  let after = held;
  for (const marker of adverbsOf(reading, at))
    after = marked(after, isCutShort(reading, marker) ? "ct-" : effectOf(marker), marker.rule, marker);
  return after;
}

/** "Talks were on the verge of beginning *when* the envoy was recalled": what was about to come did not. */
function isCutShort(reading: Reading, { rule, last }: Marker & Run): boolean {
  if (rule !== "about to") return false;
  const { last: end } = reading.sentence(last);
  for (let word = last + 2; word <= end; word++)
    if (/^(?:when|until|before|but)$/u.test(reading.word(word))) return true;
  return false;
}

export function effectOf({ effect }: Marker): ValueName {
  for (const name of [
    "ct+",
    "ct-",
    "pr+",
    "pr-",
    "ps+",
    "ps-",
    "u",
  ] as const satisfies readonly (keyof typeof values)[])
    if (name === effect) return name;
  return "u";
}

export function adverbsOf(reading: Reading, at: number): (Marker & Run)[] {
  const { first, last } = reading.sentence(at);
  const found: (Marker & Run)[] = [];
  for (let word = first; word <= last; word++) {
    const [marker] = reading.markersAt(word, "adverb").filter(({ rule }) => !/negation/u.test(rule));
    if (marker === undefined) continue;
    if (bearsOn(reading, marker, at)) found.push(marker);
    word = marker.last;
  }
  return found;
}

function bearsOn(reading: Reading, { first, last, words, rule }: Marker & Run, at: number): boolean {
  // "likely" is an adjective in "is likely to" and "a likely attack".
  if (
    words.length === 1 &&
    words[0] === "likely" &&
    (reading.word(last + 1) === "to" || reading.word(last + 1) === "that")
  )
    return false;
  // "almost completely destroyed", "nearly all fled": it was done, though not to the full.
  if (rule === "near miss" && (first > at || /^(?:ADV|DET|NUM)$/u.test(reading.upos(last + 1)))) return false;
  const hangs = reading.head(first) === at || reading.head(last) === at;
  if (hangs && reading.kind(last) !== "amod") return true;
  if (first > at)
    return rule === "in vain" && !hasVerbBetween(reading, at + 1, first) && !crossesComma(reading, at, first);
  if (rule === "in vain") return false;
  const opening = clauseOpening(reading, at);
  if (first < opening) {
    // "Perhaps, the guards ...": the adverb is a clause's own opening, parted by a comma.
    if (reading.word(last + 1) !== "," || last + 2 !== opening) return false;
    return !hasVerbBetween(reading, opening, at);
  }
  if (hangsElsewhere(reading, last, at)) return false;
  return !hasVerbBetween(reading, last + 1, at);
}

/** An adverb of a noun phrase or of another verb: "the probably stolen guns arrived". */
function hangsElsewhere(reading: Reading, adverb: number, at: number): boolean {
  const head = reading.head(adverb);
  return head > adverb && head < at && /ADJ|NUM|NOUN/u.test(reading.upos(head)) && reading.head(head) !== at;
}

function crossesComma(reading: Reading, from: number, to: number): boolean {
  for (let word = from; word < to; word++) if (/^[,;]$/u.test(reading.word(word))) return true;
  return false;
}
