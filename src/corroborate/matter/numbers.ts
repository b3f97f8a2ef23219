import { stemOf } from "./content-words.ts";

/** How many of something, as a passage has it. */
export interface Count {
  /** The stem of what is counted, or `money`. */
  readonly of: string;
  readonly value: number;
  /** Whether it is given as about so many, at least, at most. */
  readonly approximate: boolean;
  /** The words themselves. */
  readonly text: string;
}

const small =
  "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty".split(
    " ",
  );
const scales: ReadonlyMap<string, number> = new Map([
  ["dozen", 12],
  ["hundred", 100],
  ["thousand", 1e3],
  ["million", 1e6],
  ["billion", 1e9],
]);
const about =
  "about|around|some|roughly|approximately|nearly|almost|over|more than|less than|fewer than|up to|at least|at most|an estimated|as many as|close to";
const figure = "\\d{1,3}(?:,\\d{3})+(?!\\d)|\\d+(?:\\.\\d+)?";
const scale = [...scales.keys()].join("|");
const counted = new RegExp(
  `(?<![\\p{L}\\d.,-])(?:(?<about>${about}) )?(?<money>[$€£]|US\\$)?(?<number>${figure}|\\b(?:${small.join("|")}|a)\\b(?= (?:${scale})|(?! (?:of|or|and|in|on|at|to|day|week|month|year))))(?<scale> (?:${scale}))?(?=(?<rest>(?:[ -]\\p{L}[\\p{L}'’]*){0,4}))`,
  "giu",
);
const units = new Set(
  `days day week weeks months month years year hours hour minutes minute seconds percent per kilometres kilometers km
  miles metres meters mm cm millimetre millimeter kilometre metre mile january february march april may june july august september october november december am pm
  of or and in on at to by from for were was are is have had has who that which with after before between near`.split(
    /\s+/,
  ),
);
const many = /(?:[^s]s|people|men|women|children|troops|personnel|crew|aircraft|police)$/iu;

/**
 * The counts of a passage: figures and numbers up to twenty with what they count, and sums of money; no dates, times,
 * distances or calibres.
 *
 * @example
 * countsIn("about 5,000 artillery shells for $3 million");
 * // [{ of: "shell", value: 5000, approximate: true, … }, { of: "money", value: 3000000, approximate: false, … }]
 */
export function countsIn(passage: string): Count[] {
  const found: Count[] = [];
  for (const match of passage.matchAll(counted)) {
    const { number = "", scale: times, rest = "", money, about: roughly } = match.groups ?? {};
    const base = /^\d/u.test(number)
      ? Number(number.replaceAll(",", ""))
      : Math.max(1, small.indexOf(number.toLowerCase()) + 1);
    const value = base * (times === undefined ? 1 : (scales.get(times.trim().toLowerCase()) ?? 1));
    if (!Number.isFinite(value)) continue;
    const approximate = roughly !== undefined;
    if (money !== undefined) {
      found.push({ of: "money", value, approximate, text: `${money}${number}${times ?? ""}` });
      continue;
    }
    const head = headOf(rest);
    if (head === null) continue;
    found.push({
      of: stemOf(head.word.toLowerCase()),
      value,
      approximate,
      text: `${number}${times ?? ""}${head.text}`,
    });
  }
  return found;
}

/** What is counted: the first plural of the words behind the number, before any word that ends the phrase. */
function headOf(rest: string): { readonly word: string; readonly text: string } | null {
  let text = "";
  for (const [piece, word = ""] of rest.matchAll(/[ -](\p{L}[\p{L}'’-]*)/gu)) {
    if (units.has(word.toLowerCase())) return null;
    text += piece;
    if (many.test(word)) return { word, text };
  }
  return null;
}

/** Whether two counts of one thing say the same: equal, or within a tenth where either is approximate. */
export function sameCount(one: Count, other: Count): boolean {
  if (one.value === other.value) return true;
  const close = Math.abs(one.value - other.value) <= 0.1 * Math.max(one.value, other.value);
  return close && (one.approximate || other.approximate);
}
