import { franc, francAll } from "franc";
import { englishByItsWords, type Language, lettersOf } from "./english-words.ts";
import { hasFunctionWordsOf } from "./function-words.ts";
import { sampleOf } from "./sample.ts";

/**
 * The language a text is in.
 *
 * Letter statistics alone take English headlines full of names for other languages. So what is mostly in Latin letters
 * is called something else only where English function words are next to absent, and another language's are frequent or its
 * letters are far from English.
 *
 * @example
 * languageOf("Міністерство оборони заперечило поставки зброї."); // { code: "ukr", name: "Ukrainian", confident: true }
 * languageOf("Lavrov, Fidan meet in Antalya"); // { code: "und", name: null, confident: false }
 * languageOf("The ministry said that it had no ships there."); // { code: "eng", name: "English", confident: true }
 */
export function languageOf(text: string): Language {
  const english = englishByItsWords(text);
  if (english !== null) return english;
  const { sample, words, letters, latinLetters } = lettersOf(text);
  if (letters === 0) return language("und", false);
  const francSample = sampleOf(text, francSampleLength);
  if (latinLetters < letters / 2) {
    return language(franc(francSample, { ignore: ["prs", ...languagesWithout(sample)], minLength: 1 }), true);
  }

  const nearest = francAll(francSample, latin)[0]?.[0] ?? "und";
  if (words.length >= shortText && hasFunctionWordsOf(nearest, words)) return language(nearest, true);
  const telling = wordsThatAreNoNames(words);
  const likeness = Math.max(likenessToEnglish(francSample), likenessToEnglish(telling.join(" ")));
  const enough = words.length >= shortText && telling.length >= fewestTellingWords;
  if (enough && likeness < (words.length >= longText ? 0.95 : 0.75)) {
    return language(likeness < farFromEnglish ? nearest : "und", true);
  }
  return language(nearest === "eng" ? "eng" : "und", false);
}

/** Letters that an alphabet does not have; neighbours in Cyrillic are alike by their statistics. */
const foreignLetters = {
  mkd: /[йщъыьэюяіїєў]/iu,
  srp: /[йщъыьэюяіїєў]/iu,
  bul: /[ыэёіїєўјљњћџ]/iu,
  rus: /[іїєґўјљњћџђѓќѕ]/iu,
  ukr: /[ыэёъўјљњћџђѓќѕ]/iu,
  bel: /[ищъїєјљњћџ]/iu,
} as const;

/** Languages that a text with these letters cannot be in; a name or two from elsewhere does not count. */
function languagesWithout(sample: string): string[] {
  const words = sample.match(/[\p{L}\p{M}]+/gu) ?? [];
  return Object.entries(foreignLetters).flatMap(([code, letters]) => {
    const foreign = words.filter((word) => letters.test(word)).length;
    return foreign > words.length * 0.1 ? code : [];
  });
}

/** The words in small letters, or all of a text in capitals. */
function wordsThatAreNoNames(words: readonly string[]): readonly string[] {
  const inCapitals = words.every((word) => word === word.toUpperCase());
  return inCapitals ? words : words.filter((word) => /^\p{Ll}/u.test(word));
}

/** From 0 to 1, where 1 means that no other language is nearer. */
function likenessToEnglish(text: string): number {
  return francAll(text, latin).find(([code]) => code === "eng")?.[1] ?? 0;
}

/** What franc looks at, at most. */
const francSampleLength = 2048;

/** Lengths in words. */
const shortText = 10;
const longText = 40;

const fewestTellingWords = 5;

/** A likeness; languages that franc does not know, as Estonian, come out nearer, under another's name. */
const farFromEnglish = 0.8;

/** Languages in Latin letters that reports are written in and that franc knows. */
const latin = {
  only: (
    "eng fra spa por ita ron cat glg deu nld afr swe dan nob nno fin hun pol ces slk slv hrv bos srp als tur azj uzn " +
    "tuk lit lvs ind vie tgl swh som hau yor ibo kin run lin sna xho zul plt hat kmr"
  ).split(" "),
  minLength: 1,
};

const names = new Intl.DisplayNames("en", { type: "language", fallback: "none" });

function language(code: string, confident: boolean): Language {
  return { code, name: code === "und" ? null : (names.of(code) ?? null), confident };
}
