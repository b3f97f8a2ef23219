import { givenNameGender } from "./gender.ts";
import { lettersOf, spellingKey } from "./name-spelling.ts";
import { isParticle } from "./person-name.ts";

/**
 * How well a partial name fits a full one, 0 for not at all: 1 for the last words ("Putin", "bin Salman"), 0.9 for the last
 * of two that may be surnames ("Rivas" of "Hernan Ortega Rivas"), 0.8 for the
 * first one of a name whose family name comes first ("Kim"), 0.5 for any other first word, 0.4 for words in the middle.
 *
 * @param part - words of the partial name, as {@link nameWordsOf} gives them.
 * @param full - words of the full name.
 * @param familyFirst - whether the full name begins with the family's.
 */
export function partialFit(part: readonly string[], full: readonly string[], familyFirst: boolean): number {
  if (part.length === 0 || part.length >= full.length) return 0;
  const last = full.slice(-part.length);
  if (same(part, last)) return part.length > 1 ? 1 : familyFirst ? 0.6 : hasTwoSurnames(full) ? 0.9 : 1;
  const first = full.slice(0, part.length);
  if (same(part, first)) return familyFirst ? 1 : part.length > 1 ? 0.8 : 0.5;
  for (let i = 1; i + part.length < full.length; i++) if (same(part, full.slice(i, i + part.length))) return 0.4;
  // "Joe Biden" and "Joe R. Biden", "J. Biden".
  return part.length > 1 && sameFull(part, full) ? 1 : 0;
}

/** Whether the word before the last may be a surname too: no initial, no small word, no common given name. */
function hasTwoSurnames(full: readonly string[]): boolean {
  const middle = full.at(-2) ?? "";
  return full.length > 2 && middle.length > 1 && !isParticle(middle) && givenNameGender(middle) === null;
}

/** Whether two full names are one: equal but for initials, middle names, short forms and spelling. */
export function sameFull(a: readonly string[], b: readonly string[]): boolean {
  if (a.length > 1 && b.length > 1 && lettersOf(a) === lettersOf(b)) return true;
  if (a.length < 2 || b.length < 2 || !sameSpelling(a.at(-1) ?? "", b.at(-1) ?? "")) return a.join(" ") === b.join(" ");
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  let at = 0;
  for (const word of short) {
    const found = long.findIndex(
      (w, i) => i >= at && (sameSpelling(w, word) || initial(w, word) || (at === 0 && shortForm(w, word))),
    );
    if (found < 0 || (at === 0 && found > 0)) return false;
    at = found + 1;
  }
  return true;
}

/**
 * Whether a full name is another without its first words: "Wasserman Schultz" and "Debbie Wasserman Schultz", "Mike Tyson"
 * and "Iron Mike Tyson". A surname with its article is no full name, and whoever is named after a father is not he.
 */
export function isEndOf(short: readonly string[], long: readonly string[]): boolean {
  const before = long.length - short.length;
  return (
    short.length > 1 &&
    before > 0 &&
    !isParticle(short[0] ?? "") &&
    !isParticle(long[before - 1] ?? "") &&
    short.every((word, i) => word === long[before + i])
  );
}

/** "Ken" for "Kenneth", "Dan" for "Daniel": a syllable; not "Amin" for "Aminata", a woman's name beside a man's. */
function shortForm(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (everyday.has(`${short} ${long}`)) return true;
  const rest = long.startsWith(short) ? long.slice(short.length) : "";
  return short.length > 2 && rest.length > 1 && isClipped.test(short) && !womans.test(rest);
}

/** One syllable, or two of which the last is an "o": "Theo". */
const isClipped = /^[^aeiouy]*[aeiouy]+(?:[^aeiouy]*|[^aeiouy]+o)$|^alex$/u;
/** What makes a woman's name of a man's: "Pauline", "Jeanette", "Carlotta". */
const womans = /^(?:ia|ie|ina|ine|ne|etta|ette|otta|ella|elle|ata|ita|ka|ika)$/u;

/** English short forms that are not how the name begins. "Jack" is none: who is called so today is seldom a John. */
const everyday: ReadonlySet<string> = new Set(
  (
    "jim james,bob robert,bill william,joe joseph,mike michael,dick richard,rick richard,ted edward,ted theodore," +
    "tony anthony,hank henry,harry henry,chuck charles,larry lawrence,andy andrew,kate katherine,tom thomas,dave david," +
    "kate catherine,liz elizabeth,beth elizabeth,betty elizabeth,peggy margaret,meg margaret,jenny jennifer," +
    "sasha alexander,steve stephen"
  ).split(","),
);

function sameSpelling(a: string, b: string): boolean {
  return a === b || spellingKey(a) === spellingKey(b);
}

function initial(a: string, b: string): boolean {
  return (a.length === 1 || b.length === 1) && a[0] === b[0];
}

function same(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((w, i) => w === b[i]);
}

/** Whether a name is written family name first, by its form: "Kim Jong-un", "Yoon Suk Yeol", "Xi Jinping". */
export function isFamilyFirst(bare: string, country: string | null): boolean {
  const words = bare.split(/\s+/u);
  if (words.length < 2) return false;
  if (country !== null && familyFirstStates.has(country)) return true;
  return words.length === 2 && /^\p{Lu}\p{Ll}+-\p{Ll}+$/u.test(words[1] ?? "");
}

const familyFirstStates = new Set(["CHN", "TWN", "HKG", "PRK", "KOR", "VNM", "KHM"]);
