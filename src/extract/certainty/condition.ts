import type { Reading, Run } from "./reading.ts";

/** A condition in a sentence: its words, and of which kind it is. */
export interface Condition extends Run {
  /** The words that open it: "if", "provided that", "had". */
  readonly mark: Run;
  /** `even`: what it bears on is told whether or not it comes about; `unreal`: neither came about. */
  readonly kind: "open" | "even" | "unreal";
  /** Whether it opens the sentence, so that the main clause after it hangs on it. */
  readonly fronted: boolean;
}

const asking =
  /^(?:asked|ask|asks|asking|know|knows|knew|see|wonder|wonders|wondered|say|said|clear|sure|unclear|unknown|determine|establish|whether|doubt|tell|certain)$/u;

/** The conditions of a sentence, within the words that are looked at. */
export function conditionsIn(reading: Reading, { first, last }: Run): Condition[] {
  const found: Condition[] = [];
  for (let at = first; at <= last; at++) {
    const mark = markAt(reading, at, first);
    if (mark === null) continue;
    const end =
      reading.word(at) === "only" && isFronted(reading, at, first)
        ? invertedEnd(reading, mark.last + 1, last)
        : endOf(reading, mark.last + 1, last);
    found.push({
      first: at,
      last: end,
      mark,
      kind: kindOf(reading, mark, end, { first, last }),
      fronted: isFronted(reading, at, first),
    });
    at = mark.last;
  }
  return found;
}

function markAt(reading: Reading, at: number, first: number): Run | null {
  const [marker] = reading.markersAt(at, "subordinator").filter(({ rule }) => rule === "condition");
  if (marker !== undefined) {
    const word = reading.word(at);
    if (word === "if" && (asking.test(reading.word(at - 1)) || reading.word(at - 1) === "as")) return null;
    if (word === "provided" && !/^(?:that|the|a|it|they)$/u.test(reading.word(at + 1))) return null;
    if (word === "providing" && reading.word(at + 1) !== "that") return null;
    if ((word === "otherwise" || word === "until" || word === "whenever") && !isFronted(reading, at, first))
      return null;
    if (word === "as" && reading.word(at - 1) === "for") return null;
    // "On condition of anonymity": a thing is no clause that an act hangs on.
    if (word === "on" && reading.word(marker.last + 1) === "of") return null;
    return { first: marker.first, last: marker.last };
  }
  // "Had it come", "Were it to come", "Should it come": a condition without "if" has no question mark.
  if (!isFronted(reading, at, first) || !/^(?:had|were|should)$/u.test(reading.word(at))) return null;
  if (!/NOUN|PROPN|PRON|DET|ADJ|NUM/u.test(reading.upos(at + 1))) return null;
  const { last } = reading.sentence(at);
  return reading.word(last) === "?" || reading.word(last - 1) === "?" ? null : { first: at, last: at };
}

function isFronted(reading: Reading, at: number, first: number): boolean {
  if (at === first || reading.sentence(at).first === at) return true;
  return /^(?:["“'‘,;:—–-]|that|and|but|even|only|or)$/u.test(reading.word(at - 1));
}

/** A condition ends at its first comma, where another clause follows, or with the words that are looked at. */
function endOf(reading: Reading, from: number, last: number): number {
  for (let at = from; at <= last; at++) {
    if (/^[;:?!—–]$/u.test(reading.word(at)) || (reading.word(at) === "." && at === last)) return at - 1;
    if (reading.word(at) === "," && hasVerb(reading, from, at)) return at - 1;
    if (reading.word(at) === "then") return at - 1;
  }
  return last;
}

/** "Only if the fee is paid *will* the ship sail": the main clause opens with its auxiliary. */
function invertedEnd(reading: Reading, from: number, last: number): number {
  for (let at = from + 1; at <= last; at++) {
    const opens = /^(?:will|would|can|could|shall|may|does|do|did|is|are)$/u.test(reading.word(at));
    if (opens && hasVerb(reading, from, at) && /VERB|PUNCT|ADV/u.test(reading.upos(at - 1))) return at - 1;
  }
  return endOf(reading, from, last);
}

function hasVerb(reading: Reading, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (/VERB|AUX/u.test(reading.upos(at))) return true;
  return false;
}

function kindOf(reading: Reading, mark: Run, end: number, within: Run): Condition["kind"] {
  if (reading.word(mark.first - 1) === "even") return "even";
  const had = indexOf(reading, mark.first, end, /^(?:had|hadn)$/u);
  const isPerfect = had !== null && (had === mark.first || participleAfter(reading, had, end));
  if (
    isPerfect &&
    (hasPastWould(reading, within) ||
      reading.isAt(mark.first, ["if", "only"]) ||
      reading.isAt(mark.first, ["only", "if"]))
  )
    return "unreal";
  if (
    hasPastWould(reading, { first: within.first, last: mark.first - 1 }) &&
    !hasPastWould(reading, { first: mark.first, last: end })
  )
    return "unreal";
  return "open";
}

function participleAfter(reading: Reading, had: number, end: number): boolean {
  for (let at = had + 1; at <= Math.min(end, had + 5); at++) if (/VERB|AUX/u.test(reading.upos(at))) return true;
  return false;
}

/** "would have", "could not have", "might have". */
export function hasPastWould(reading: Reading, { first, last }: Run): boolean {
  for (let at = first; at < last; at++) {
    if (!/^(?:would|could|might|wouldn|couldn)$/u.test(reading.word(at))) continue;
    for (let next = at + 1; next <= Math.min(last, at + 4); next++) if (reading.word(next) === "have") return true;
  }
  return false;
}

function indexOf(reading: Reading, first: number, last: number, word: RegExp): number | null {
  for (let at = first; at <= last; at++) if (word.test(reading.word(at))) return at;
  return null;
}
