import { quotedRanges, type Range, sentences } from "../../../text/index.ts";
import type { ThreatFrame } from "../frame.ts";
import { type Clauses, threatAt, toCome, toldBehind, unwelcome } from "./threat-words.ts";

const opening =
  /^[\s“"‘'(]*(?:and |but |yet |so )?(?:if|unless|should|were|in case(?: of)?|in the event(?: of| that)?|as long as)\s/iu;
const within = /[\s,](?:if|unless|should|in case(?: of)?|in the event(?: of| that)?)\s/iu;
/** "... and said that": the sentence goes on with something else. */
const goesOn = /\s(?:and|but)\s(?:said|says|warned|told|added|called|urged|announced)\b/u;
const told =
  /,\s(?:(?:\p{L}+[\s.-]){0,8}?(?:said|says|warned|warns|told|added|wrote|posted|declared|announced)\b[^,;:“”"]{0,60}),\s*/gu;
/** A subject that may or may not come to be, and what would then be done to it or follow from it. */
const ifDone =
  /(?<lead>^[\s“"‘'(]*|\b(?:that|said|warned|says|warns|vowed)\s)(?<condition>(?:whoever|anyone|anybody|any|another|every|further|the next|those who|all who)\b[^,;:.“”"]*?)\s(?<rest>(?:will|would|shall)\s(?:also\s)?(?:be\s|not\s(?:go|remain|be|stay)\s|face\s|meet\s|pay\s|suffer\s|have\s|bring\s|provoke\s|trigger\s|draw\s|mean\s|lead\sto\s|result\sin\s).*)$/isu;
const reserved =
  /\breserv(?:e|es|ed|ing)\s+(?:for (?:itself|himself|ourselves) )?the\s(?:full\s|sovereign\s|legal\s)?right\s/giu;

/**
 * Threats that the form of a sentence shows: an unwelcome thing that will or would follow from a condition, in either order,
 * and a right that is reserved. The clauses are taken from the words, as trees of quoted and broken sentences err.
 *
 * @example
 * // "Should NATO station missiles there, it said, Russia would be compelled to act.": condition "Should NATO station missiles
 * // there", consequence "Russia would be compelled to act"
 */
export function conditionalThreats(text: string): ThreatFrame[] {
  const quoted = quotedRanges(text);
  return sentences(text).flatMap((sentence) => {
    const parts = clausesOf(text, sentence, quoted) ?? null;
    const frames = parts === null ? [] : [frameOf(text, "conditional", parts)];
    return [...frames, ...reservedRights(text, sentence)].flatMap((frame) => frame ?? []);
  });
}

function clausesOf(text: string, sentence: Range, quoted: readonly Range[]): Clauses | null {
  const words = text.slice(sentence.start, sentence.end);
  if (/\?\W*$/u.test(words)) return null;
  const { start, end } = withoutTelling(text, sentence, quoted);
  const own = text.slice(start, end);
  return opening.test(own) ? conditionFirst(own, start) : (conditionLast(own, start) ?? conditionInSubject(own, start));
}

/** "Whoever fires on our ships will be sunk", "any attack would be met with force": who or what is done so, when it is. */
function conditionInSubject(own: string, start: number): Clauses | null {
  const found = ifDone.exec(own);
  if (found?.groups === undefined) return null;
  const { lead = "", condition = "", rest = "" } = found.groups;
  if (condition.split(/\s+/u).length < 3) return null;
  const from = start + found.index + lead.length;
  const behind = from + condition.length + 1;
  const told = toldBehind.exec(rest)?.index ?? rest.length;
  return {
    condition: [{ start: from, end: from + condition.length }],
    consequence: { start: behind, end: behind + Math.min(told, endOf(rest)) },
  };
}

/** "If X, Y", with "it said" between or behind. */
function conditionFirst(own: string, start: number): Clauses | null {
  const inserted = [...own.matchAll(told)][0];
  const cut =
    inserted === undefined
      ? [...own.matchAll(/,\s(?:then\s)?/gu)].find(
          ({ index, 0: mark }) =>
            toCome.test(own.slice(index + mark.length)) && own.slice(0, index).split(/\s+/u).length > 2,
        )
      : inserted;
  if (cut === undefined) return null;
  const from = cut.index + cut[0].length;
  const rest = own.slice(from);
  const stop = toldBehind.exec(rest)?.index ?? goesOn.exec(rest)?.index ?? rest.length;
  return {
    condition: [{ start, end: start + cut.index }],
    consequence: { start: start + from, end: start + from + stop },
  };
}

/** "Y if X". */
function conditionLast(own: string, start: number): Clauses | null {
  const found = within.exec(own);
  if (
    found === null ||
    /\b(?:ask(?:ed)?|wonder\w*|know|see|unclear|doubt\w*|say|tell|even|as|only|what|and)[\s,]*$/iu.test(
      own.slice(0, found.index),
    )
  )
    return null;
  const before = own.slice(0, found.index);
  const rest = own.slice(found.index + 1);
  const stop = endOf(rest);
  const that = [...before.matchAll(/\b(?:that|warned|said|vowed|threatened)\s+/giu)].at(-1);
  const from = that === undefined ? 0 : that.index + that[0].length;
  return {
    condition: [{ start: start + found.index + 1, end: start + found.index + 1 + stop }],
    consequence: { start: start + from, end: start + found.index },
  };
}

/** Where a clause ends: at the next mark, or where the sentence goes on with something else. */
function endOf(rest: string): number {
  const mark = /[,;:—”"]|\.\s*$/u.exec(rest)?.index ?? rest.length;
  return Math.min(mark, goesOn.exec(rest)?.index ?? mark);
}

/** The quoted part of a sentence where it holds the condition, else the sentence. */
function withoutTelling(text: string, sentence: Range, quoted: readonly Range[]): Range {
  const inside = quoted
    .map(({ start, end }) => ({ start: Math.max(start, sentence.start), end: Math.min(end, sentence.end) }))
    .filter(({ start, end }) => end - start > 30)
    .find(({ start, end }) => opening.test(text.slice(start, end)) || within.test(text.slice(start, end)));
  return inside ?? sentence;
}

function reservedRights(text: string, { start, end }: Range): (ThreatFrame | null)[] {
  return [...text.slice(start, end).matchAll(reserved)].map(({ index, 0: words }) => {
    const from = start + index;
    const rest = text.slice(from + words.length, end);
    const stop = endOf(rest);
    const right = { start: from + words.length, end: from + words.length + stop };
    const at = within.exec(rest.slice(0, stop))?.index;
    const split = at === undefined ? right.end : right.start + at;
    return threatAt({ start: from, end: from + words.trimEnd().length }, "reserved-right", "reserved-right", {
      condition: at === undefined ? [] : [{ start: split + 1, end: right.end }],
      consequence: { start: right.start, end: split },
    });
  });
}

function frameOf(text: string, form: ThreatFrame["form"]["value"], clauses: Clauses): ThreatFrame | null {
  const { start, end } = clauses.consequence;
  const words = text.slice(start, end);
  if (!toCome.test(words)) return null;
  const found = unwelcome().exec(words);
  if (found === null) return null;
  return threatAt(
    { start: start + found.index, end: start + found.index + found[0].length },
    form,
    "conditional-threat",
    clauses,
  );
}
