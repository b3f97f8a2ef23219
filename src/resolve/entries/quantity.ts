import type { Range } from "../../text/index.ts";

/** How many, as far as the words say. */
export interface Quantity {
  readonly quantity: number | null;
  readonly approximate: boolean;
}

const ones =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const tens = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
const scales: Readonly<Record<string, number>> = {
  dozen: 12,
  hundred: 100,
  thousand: 1e3,
  k: 1e3,
  million: 1e6,
  m: 1e6,
  mn: 1e6,
  billion: 1e9,
  bn: 1e9,
  b: 1e9,
  trillion: 1e12,
};

const word = `(?:${[...ones, ...tens].join("|")})`;
const figure = "\\d{1,3}(?:,\\d{3})+|\\d+(?:\\.\\d+)?";
const scale = "dozen|hundred|thousand|million|billion|trillion";
/** "28", "1,400", "twenty-five", "nine million", "two dozen", "half a dozen", "a dozen". */
const number = `(?:half a dozen|a couple|(?:${figure}|${word}(?:[- ]${word})?|an?)(?: (?:${scale}))+|(?:${figure})|${word}(?:[- ]${word})?)`;
const about =
  "about|around|some|roughly|approximately|nearly|almost|(?<!hand(?:ed|s|ing)? |turn(?:ed|s|ing)? |took |tak(?:en|es?|ing) )over|more than|less than|fewer than|up to|at least|at most|an? estimated|as many as|close to|circa|just over|just under|well over";
/** What is counted in these is no number of items. */
const units =
  "mm|cm|km|m|millimet(?:er|re)s?|kilomet(?:er|re)s?|met(?:er|re)s?|miles?|nautical|feet|inch(?:es)?|tons?|tonnes?|kilo(?:gram)?s?|kg|litres?|liters?|barrels?|years?|months?|weeks?|days?|hours?|percent|per cent|%";

/** What is counted in these is no number of items either, where they are full of them: "13,000 containers with shells". */
const holders =
  "squadrons?|compan(?:y|ies)|battalions?|regiments?|brigades?|batter(?:y|ies)|flotillas?|convoys?|containers?|crates?|boxes|box|caches?|cargo(?:e?s)?|(?:ship|truck|plane|boat|lorry)?loads?|pallets?|trucks?|sets?|trainloads?";
const held = new RegExp(`^ (?:[\\p{L}-]+ )?(?:${holders}) (?:of|with|full of|carrying|containing) `, "iu");
/** "One", as one thing, of a collective: "a squadron of jets". */
const ofHolder = new RegExp(`\\b(?:${holders}) (?:of|with|full of|carrying|containing)\\b`, "iu");

const counted = new RegExp(
  `(?<![\\p{L}\\p{N}.,-])(?:(?<about>${about}) )?(?<number>${number})(?: ?(?<range>to|or|[-–]|(?<=between ${number} )and) ?(?:${number}))?(?=[ ]+(?!(?:${units})(?![\\p{L}\\p{N}-])|(?:${scale})\\b)(?:[\\p{L}“"]|\\d+(?:\\.\\d+)?[ -]?(?:mm|cm|millimet(?:er|re))\\b))`,
  "giu",
);
/** Before a number: that of the whole of which only a part is told of, "the first of 28", "the first batch of 118". */
const wholes =
  /\b(?:(?:first|second|third|last|latest|final|next|rest|remainder|most|some|part|half) of|the (?:first|last|latest|final|next) (?:batch|tranche|lot|part|shipment|consignment|delivery|instal+ment)(?:es)? of)(?: (?:the|its|their|these|those|what will be))? $/iu;
const year = /^(?:19|20)\d\d$/u;
const beforeYear = /\b(?:in|since|by|until|during|before|after|of|from|early|late|mid) $/iu;
const pair = /(?<![\p{L}-])(?:a|one) (?:[\p{L}-]+ )?pair of\b/iu;
const before = new RegExp(
  `(?:^|[\\s(“"])(?:(?<about>${about}) )?(?<number>${number})(?: (?!and |or |of |for |to |in |with )[\\p{L}-]+){0,2} $`,
  "iu",
);
const vague = /\b(?:dozens|hundreds|thousands|scores|tens of thousands|millions|several|numerous)\b/iu;
const money = new RegExp(
  `(?:(?<about>${about}) )?(?:[$€£¥₹₩₽]|(?:US|A|C)\\$|USD |EUR )\\s?(?<number>${figure})(?<scale> ?(?:bn|mn|m|b|k)\\b| (?:${scale}))?|(?:(?<about2>${about}) )?(?<number2>${figure}|${word})(?<scale2> (?:${scale}))? (?:\\p{L}+ )?(?:dollars?|euros?|pounds?|roubles?|rubles?|yuan|yen|won|francs?|crowns?|kronor|kroner|rupees?|dirhams?|riyals?|lira|zlotys?)`,
  "iu",
);

/**
 * How many items the words name, by a figure or number before the noun; calibres, dates and names are no numbers of items.
 *
 * Of "the first of 28" the 28 are the whole, and squadrons, containers and the like are no pieces: null.
 * "Dozens of", "hundreds of" and "several" are no number that could be counted with: null, and approximate. Of "ten to
 * fifteen" it is the first, approximate. Where the words have none, those just before them may ("three" of "three
 * Bayraktar drones").
 *
 * @param around - the text just before the words, in their sentence.
 * @example
 * quantityOf("some nine million shells"); // { quantity: 9000000, approximate: true }
 * quantityOf("152-millimetre rounds"); // { quantity: null, approximate: false }
 */
export function quantityOf(words: string, around = ""): Quantity {
  const [text = "", ahead = ""] = [words, around].map((one) => one.replace(/\s+/gu, " "));
  for (const { index, 0: found, groups = {} } of text.matchAll(counted)) {
    const front = ahead + text.slice(0, index);
    const { number: figures = "", about: hedge, range } = groups;
    if ((year.test(figures) && beforeYear.test(front)) || held.test(text.slice(index + found.length))) continue;
    if (wholes.test(front)) return { quantity: null, approximate: false };
    return { quantity: numberOf(figures), approximate: hedge !== undefined || range !== undefined };
  }
  if (pair.test(text)) return { quantity: 2, approximate: false };
  const outside = before.exec(ahead);
  const { number: figures = "", about: hedge } = outside?.groups ?? {};
  const front = ahead.slice(0, (outside?.index ?? 0) + 1);
  if (outside === null || (year.test(figures) && beforeYear.test(front)) || wholes.test(front))
    return { quantity: null, approximate: vague.test(text) };
  return { quantity: numberOf(figures), approximate: hedge !== undefined };
}

/**
 * Whether things are counted in what holds many of them, so that one of these is no piece.
 *
 * @example
 * isHeld("a squadron of Su-25 jets"); // true; of "a Patriot battery" false
 */
export function isHeld(words: string): boolean {
  return ofHolder.test(words);
}

/** The sums of money in a text. */
export function sumsIn(text: string): Range[] {
  return [...text.matchAll(new RegExp(money, "giu"))].map(({ index, 0: words }) => ({
    start: index,
    end: index + words.length,
  }));
}

/**
 * An amount of money in its currency's units, of words such as "£18 million" and "$1.2bn".
 *
 * @example
 * amountOf("about $1.2bn"); // { quantity: 1200000000, approximate: true }
 */
export function amountOf(words: string): Quantity {
  const found = money.exec(words.replace(/\s+/gu, " "))?.groups;
  if (found === undefined) return { quantity: null, approximate: vague.test(words) };
  const figures = found["number"] ?? found["number2"] ?? "";
  const factor = (found["scale"] ?? found["scale2"] ?? "").trim().toLowerCase();
  const quantity = numberOf(figures);
  return {
    quantity: quantity === null ? null : Math.round(quantity * (scales[factor] ?? 1)),
    approximate: (found["about"] ?? found["about2"]) !== undefined,
  };
}

function numberOf(words: string): number | null {
  const text = words.toLowerCase().trim();
  if (text === "half a dozen") return 6;
  if (text === "a couple") return 2;
  let total = 0;
  for (const part of text.split(/[\s-]+/u)) {
    const value = valueOfPart(part);
    if (value === null) return null;
    const factor = scales[part];
    total = factor === undefined ? total + value : (total === 0 ? 1 : total) * factor;
  }
  return total;
}

function valueOfPart(part: string): number | null {
  if (/^\d/u.test(part)) return Number(part.replaceAll(",", ""));
  if (part === "a" || part === "an") return 1;
  if (scales[part] !== undefined) return 0;
  const one = ones.indexOf(part);
  if (one >= 0) return one;
  const ten = tens.indexOf(part);
  return ten >= 0 ? (ten + 2) * 10 : null;
}
