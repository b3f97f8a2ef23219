import { readFileSync } from "node:fs";

/** What words can be put for others; hand-written. */
const rewordings = readFileSync(new URL("../data/rewordings.csv", import.meta.url), "utf8")
  .trim()
  .split("\n")
  .slice(1)
  .map((row) => row.split(","))
  .map(([words = "", others = ""]) => ({
    pattern: new RegExp(`\\b${words.replaceAll(".", "\\.")}(?![\\p{L}])`, "gu"),
    others: others.split("|"),
  }));

/** Small words that another wording changes as often as it keeps them. */
const smallWords = new Map(
  "the:a|that|this a:one|the of:from|in to:for|toward in:within|across on:upon|over by:through|from with:alongside|having and:plus|while was:had been is:has been are:have been were:had been has:had have:had will:is to would:was to that:which for:on from:out of at:in as:like it:this"
    .split(/ (?=\p{Ll}+:)/u)
    .map((pair): [string, string[]] => [pair.split(":")[0] ?? "", (pair.split(":")[1] ?? "").split("|")]),
);

const verbs = "said|says|added|stated|noted|remarked|told reporters|tweeted|wrote|argued|explained|insisted";
const speaker = "(?:[\\p{Lu}][\\p{L}.’'-]*(?: [\\p{Lu}][\\p{L}.’'-]*){0,4}|he|she|they)";
const quoteThenSpeaker = new RegExp(
  `^[“"](.+?),[”"] (?:(${speaker}) (${verbs})|(${verbs}) (${speaker}))(?:[,.]| (.{0,80})\\.)$`,
  "u",
);
const speakerThenSaid = new RegExp(`^(${speaker}) (?:said|stated|noted|argued|added) (?:that )?([^“”"]{30,})\\.$`, "u");
const leading =
  /^((?:On|In|At|After|Before|During|Since|By|As|While|With|For|Last|Earlier) [^,“”"]{3,60}), (\p{L}[^“”"]{20,})\.$/u;
const trailing =
  /^([^“”"]{40,}) ((?:on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|in [A-Z]\p{L}+|last (?:week|month|year)|this (?:week|month|year))[^,“”"]{0,30})\.$/u;
const aside = /, (?:who|which|the|a|an|where|whose) [^,“”"]{4,70},/gu;
const conjoined = /^([^“”"]{45,}), (and|but|while) (\p{Ll}[^“”"]{35,})\.$/u;
const adverb = /(?<= )(?:\p{Ll}{3,}ly|even|just|also|really|still) (?=\p{Ll})/gu;

const lowerFirst = (text: string) =>
  /^(?:The|A|An|This|That|It|He|She|They|We|In|On|But|And|There|His|Her|Its)\b/u.test(text)
    ? text.charAt(0).toLowerCase() + text.slice(1)
    : text;
const upperFirst = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/**
 * A sentence in other words, by rules: words for words, attributions turned round, quotations made indirect, phrases
 * moved, asides and adverbs left out, long sentences parted.
 *
 * @param strength - 0 to 1: how likely each rule is to be used where it can be.
 * @param loss - the share of words outside quotations that is lost to a wording that shares no word with the first; small
 * words change twice as often. Default: 0.
 */
export function paraphrased(sentence: string, strength: number, random: () => number, loss = 0): string {
  const reworded = inOtherWords(sentence, strength, random);
  if (loss === 0) return reworded;
  const parts = reworded.split(/([“"][^”"]*[”"])/u);
  return parts.map((part, at) => (at % 2 === 1 ? part : loosened(part, loss, random))).join("");
}

/** Words that a freer wording would have; they say nothing. */
const freeWords = "thing part way case time place point number side year".split(" ");

/** Small words changed, and a share of the longer ones without a capital lost. */
function loosened(text: string, loss: number, random: () => number): string {
  return text
    .replaceAll(/(?<![\p{L}’'-])\p{Ll}+(?![\p{L}’'-])/gu, (word) => {
      const others = smallWords.get(word);
      if (others !== undefined)
        return random() < 2 * loss ? (others[Math.floor(random() * others.length)] ?? word) : word;
      if (word.length < 4 || random() > loss) return word;
      return random() < 0.5 ? (freeWords[Math.floor(random() * freeWords.length)] ?? word) : "";
    })
    .replaceAll(/ {2,}/g, " ");
}

function inOtherWords(sentence: string, strength: number, random: () => number): string {
  const yes = () => random() < strength;
  let text = sentence;
  const turnQuote = (of: string) =>
    of.replace(quoteThenSpeaker, (...groups) =>
      turned(
        groups.map((one) => String(one ?? "")),
        random() < 0.5,
      ),
    );
  const turnSaying = (of: string) =>
    of.replace(speakerThenSaid, (_, who: string, what: string) => `${upperFirst(what)}, ${lowerFirst(who)} said.`);
  const toEnd = (of: string) =>
    of.replace(leading, (_, when: string, rest: string) => `${upperFirst(rest)} ${lowerFirst(when)}.`);
  const toFront = (of: string) =>
    of.replace(trailing, (_, rest: string, when: string) => `${upperFirst(when)}, ${lowerFirst(rest)}.`);
  text = yes() ? turnQuote(text) : yes() ? turnSaying(text) : text;
  text = yes() ? toEnd(text) : yes() ? toFront(text) : text;
  if (yes()) text = text.replace(aside, (phrase) => (random() < 0.6 ? "" : phrase));
  if (yes())
    text = text.replace(
      conjoined,
      (_, first: string, and: string, second: string) =>
        `${first}. ${and === "and" ? upperFirst(second) : `${upperFirst(and)} ${second}`}.`,
    );
  text = text.replace(adverb, (word) => (yes() ? "" : word));
  for (const { pattern, others } of rewordings) {
    text = text.replace(pattern, (word, offset: number) => {
      if (!yes()) return word;
      const other = others[Math.floor(random() * others.length)] ?? word;
      return offset === 0 ? upperFirst(other) : other;
    });
  }
  return text;
}

/** "“Q,” X said." as "X said Q." or "According to X, Q.". */
function turned(groups: readonly string[], indirect: boolean): string {
  const [whole = "", what = "", who1 = "", verb1 = "", verb2 = "", who2 = "", rest = ""] = groups;
  const who = who1 || who2;
  const verb = verb1 || verb2;
  if (who === "") return whole;
  const tail = rest === "" ? "" : ` ${rest}`;
  return indirect
    ? `According to ${lowerFirst(who)}, ${lowerFirst(what)}.`
    : `${upperFirst(who)} ${verb}${tail}: “${what}.”`;
}
