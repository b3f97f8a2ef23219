import { type Held, marked } from "./held.ts";
import type { Reading, Run } from "./reading.ts";
import { verbGroup } from "./verb-group.ts";

/** What follows "not" where it does not turn the sign of the clause: "not only", "not until", "not because". */
const notNegating = /^(?:only|just|merely|simply|solely|least|until|because|surprisingly|unlike)$/u;

/** A "not", "never" or the like among the words of a verb, each counted once. */
export function negationsOf(reading: Reading, at: number): Run[] {
  const found: Run[] = [];
  for (const word of verbGroup(reading, at)) {
    if (found.some(({ last }) => last >= word)) continue;
    if (reading.word(word) === "'" && reading.word(word + 1) === "t") continue;
    if (reading.word(word) === "t" && reading.word(word - 1) === "'") found.push({ first: word - 2, last: word });
    else if (reading.word(word) === "cannot") found.push({ first: word, last: word });
    else if (/^(?:not|never|neither|nor)$/u.test(reading.word(word)) && !notNegating.test(reading.word(word + 1))) {
      found.push({ first: word, last: word });
    } else if (reading.isAt(word, ["no", "longer"])) found.push({ first: word, last: word + 1 });
  }
  return found;
}

/** What a verb's negation and its negated subject or object make of it. */
export function withNegation(reading: Reading, at: number, held: Held, handled: boolean): Held {
  let after = held;
  const quantifier = negatedArgument(reading, at);
  const apart = (run: Run) => quantifier === null || run.last < quantifier.first || run.first > quantifier.last;
  if (!handled) for (const run of negationsOf(reading, at).filter(apart)) after = marked(after, "ct-", "negation", run);
  const nearly = verbGroup(reading, at).find((word) => /^(?:hardly|scarcely|barely)$/u.test(reading.word(word)));
  if (nearly !== undefined && apart({ first: nearly, last: nearly }))
    after = marked(after, "pr-", "near negation", { first: nearly, last: nearly });
  return quantifier === null ? after : marked(after, quantifier.effect, quantifier.rule, quantifier);
}

interface Quantifier extends Run {
  readonly rule: string;
  readonly effect: "ct-" | "pr-";
}

/** "No talks were held", "fired none of the missiles", "neither side". */
function negatedArgument(reading: Reading, at: number): Quantifier | null {
  for (const child of reading.childrenOf(at)) {
    const kind = reading.kind(child);
    if (!/^(?:nsubj|obj|iobj|obl|expl|dep|det|csubj)$/u.test(kind)) continue;
    if (kind === "obl" && !/^(?:no|nobody|nowhere|none)$/u.test(reading.word(child - 1))) continue;
    const found = negativeNoun(reading, child);
    if (found !== null) return found;
  }
  const opening = clauseOpening(reading, at);
  const [marker] = reading.markersAt(opening, "determiner");
  if (marker === undefined || opening >= at || hasVerbBetween(reading, opening, at)) return null;
  return { first: marker.first, last: marker.last, rule: marker.rule, effect: marker.effect === "pr-" ? "pr-" : "ct-" };
}

/** A noun with "no" before it, or a word like "nobody". */
export function negativeNoun(reading: Reading, at: number): Quantifier | null {
  for (let word = at; word >= Math.max(0, at - 4); word--) {
    if (word !== at && /VERB|AUX|ADP|PUNCT|SCONJ|CCONJ/u.test(reading.upos(word)) && !isWithin(reading, word, at))
      return null;
    const [marker] = reading.markersAt(word, "determiner");
    if (marker === undefined || (marker.last > at && word !== at)) continue;
    if (word !== at && /^(?:nobody|nothing|none)$/u.test(reading.word(word))) continue;
    return {
      first: marker.first,
      last: marker.last,
      rule: marker.rule,
      effect: marker.effect === "pr-" ? "pr-" : "ct-",
    };
  }
  return null;
}

const isWithin = (reading: Reading, word: number, at: number) =>
  reading.head(word) === at && reading.kind(word) === "amod";

/** The first word of the clause that a verb stands in. */
export function clauseOpening(reading: Reading, at: number): number {
  const { first } = reading.sentence(at);
  for (let word = at - 1; word > first; word--) {
    if (
      /^(?:[,;:—–(]|["“”]|that|who|which|whose|where|when|while|because|if|although|but|whether)$/u.test(
        reading.word(word),
      )
    )
      return word + 1;
    if (/^(?:and|or)$/u.test(reading.word(word)) && hasVerbBetween(reading, first, word)) return word + 1;
  }
  return first;
}

export function hasVerbBetween(reading: Reading, from: number, to: number): boolean {
  for (let word = from; word < to; word++) {
    if (reading.upos(word) === "VERB" && reading.kind(word) !== "amod" && !verbGroup(reading, to).includes(word))
      return true;
  }
  return false;
}
