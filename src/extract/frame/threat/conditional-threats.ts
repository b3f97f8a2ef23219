import { once } from "../../../ontology/actor/once.ts";
import { DataFiles } from "../../../ontology/data-files.ts";
import { quotedRanges, type Range, sentences } from "../../../text/index.ts";
import type { ThreatFrame } from "../frame.ts";

const files = new DataFiles("threats", "lexicon of threats");

/** How likely a sentence of this form is a threat; who makes it is found later, and without that it is none. */
const likely = 0.75;

/** Words by which what follows from a condition is unwelcome: "respond", "consequences". */
const unwelcome = once(() => {
  const words = files.rows("consequences.csv", ["words", "example", "source"]).map(({ cells: [first = ""] }) => first);
  return new RegExp(`\\b(?:${words.join("|")})\\b`, "iu");
});

const opening =
  /^[\s“"‘'(]*(?:and |but |yet |so )?(?:if|unless|should|were|in case(?: of)?|in the event(?: of| that)?|as long as)\s/iu;
const within = /[\s,](?:if|unless|should|in case(?: of)?|in the event(?: of| that)?)\s/iu;
const toCome = /\b(?:will|would|shall|won['’]t|must|may|can|could|cannot|['’]ll)\b/iu;
const told =
  /,\s(?:(?:\p{L}+[\s.-]){0,8}?(?:said|says|warned|warns|told|added|wrote|posted|declared|announced)\b[^,;:“”"]{0,60}),\s*/gu;
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

interface Clauses {
  readonly condition: readonly Range[];
  readonly consequence: Range;
}

function clausesOf(text: string, sentence: Range, quoted: readonly Range[]): Clauses | null {
  const words = text.slice(sentence.start, sentence.end);
  if (/\?\W*$/u.test(words)) return null;
  const { start, end } = withoutTelling(text, sentence, quoted);
  const own = text.slice(start, end);
  return opening.test(own) ? conditionFirst(own, start) : conditionLast(own, start);
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
  const consequence = { start: start + cut.index + cut[0].length, end: start + own.length };
  return { condition: [{ start, end: start + cut.index }], consequence };
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
  const stop = /[,;:—”"]|\.\s*$/u.exec(rest)?.index ?? rest.length;
  const that = [...before.matchAll(/\b(?:that|warned|said|vowed|threatened)\s+/giu)].at(-1);
  const from = that === undefined ? 0 : that.index + that[0].length;
  return {
    condition: [{ start: start + found.index + 1, end: start + found.index + 1 + stop }],
    consequence: { start: start + from, end: start + found.index },
  };
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
    const stop = /[,;:—”"]|\.\s*$/u.exec(rest)?.index ?? rest.length;
    return frameAt({ start: from, end: from + words.trimEnd().length }, "reserved-right", {
      condition: [],
      consequence: { start: from + words.length, end: from + words.length + stop },
    });
  });
}

function frameOf(text: string, form: ThreatFrame["form"]["value"], clauses: Clauses): ThreatFrame | null {
  const { start, end } = clauses.consequence;
  const words = text.slice(start, end);
  if (!toCome.test(words)) return null;
  const found = unwelcome().exec(words);
  if (found === null) return null;
  return frameAt({ start: start + found.index, end: start + found.index + found[0].length }, form, clauses);
}

function frameAt(trigger: Range, form: ThreatFrame["form"]["value"], { condition, consequence }: Clauses): ThreatFrame {
  const rule = form === "reserved-right" ? "reserved-right" : "conditional-threat";
  return {
    kind: "threat",
    rule,
    trigger,
    probability: likely,
    roles: [
      ...condition.map((range) => ({ role: "condition" as const, range, probability: likely, rule })),
      { role: "consequence" as const, range: consequence, probability: likely, rule },
    ].sort((a, b) => a.range.start - b.range.start),
    form: { value: form, probability: likely },
  };
}
