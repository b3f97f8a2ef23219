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

const counted = new RegExp(
  `(?<![\\p{L}\\p{N}.,-])(?:(?<about>${about}) )?(?<number>${number})(?: ?(?<range>to|or|[-–]) ?(?:${number}))?(?=[ ]+(?!(?:${units})(?![\\p{L}\\p{N}-]))[\\p{L}“"])`,
  "iu",
);
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
  const text = words.replace(/\s+/gu, " ");
  const inside = counted.exec(text)?.groups ?? before.exec(around.replace(/\s+/gu, " "))?.groups;
  if (inside === undefined) return { quantity: null, approximate: vague.test(text) };
  const quantity = numberOf(inside["number"] ?? "");
  return { quantity, approximate: inside["about"] !== undefined || inside["range"] !== undefined };
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
