import type { Season, Unit } from "./meaning.ts";

const numbered = (...names: readonly string[]) =>
  new Map(names.flatMap((forms, i) => forms.split(" ").map((form) => [form, i + 1])));

/** Full names of months, and the usual shortenings; the number is the month's. */
export const monthNames = numbered(
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
);
export const monthShort = numbered(
  "jan",
  "feb",
  "mar",
  "apr",
  "",
  "jun",
  "jul",
  "aug",
  "sep sept",
  "oct",
  "nov",
  "dec",
);
monthShort.delete("");

/** Full names of weekdays, and the usual shortenings; 1 is Monday. */
export const weekdayNames = numbered("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");
export const weekdayShort = numbered("mon", "tue tues", "wed", "thu thur thurs", "fri", "sat", "sun");

export const units: ReadonlyMap<string, Unit> = new Map<string, Unit>([
  ["minute", "minute"],
  ["minutes", "minute"],
  ["moments", "minute"],
  ["seconds", "minute"],
  ["hour", "hour"],
  ["hours", "hour"],
  ["day", "day"],
  ["days", "day"],
  ["week", "week"],
  ["weeks", "week"],
  ["fortnight", "week"],
  ["month", "month"],
  ["months", "month"],
  ["quarter", "quarter"],
  ["quarters", "quarter"],
  ["year", "year"],
  ["years", "year"],
  ["decade", "decade"],
  ["decades", "decade"],
  ["century", "century"],
  ["centuries", "century"],
]);

export const seasons: ReadonlyMap<string, Season> = new Map<string, Season>([
  ["spring", "spring"],
  ["springtime", "spring"],
  ["summer", "summer"],
  ["summertime", "summer"],
  ["autumn", "autumn"],
  ["fall", "autumn"],
  ["winter", "winter"],
  ["wintertime", "winter"],
]);

export const numberWords = new Map(
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty"
    .split(" ")
    .map((word, i) => [word, i]),
);
for (const [i, word] of "thirty forty fifty sixty seventy eighty ninety hundred".split(" ").entries()) {
  numberWords.set(word, 10 * (i + 3));
}

export const ordinalWords = numbered(
  "first",
  "second",
  "third",
  "fourth",
  "fifth",
  "sixth",
  "seventh",
  "eighth",
  "ninth",
  "tenth",
  "eleventh",
  "twelfth",
  "thirteenth",
  "fourteenth",
  "fifteenth",
  "sixteenth",
  "seventeenth",
  "eighteenth",
  "nineteenth",
  "twentieth",
);
ordinalWords.set("twenty-first", 21);

export const decadeWords = new Map([
  ["twenties", 20],
  ["thirties", 30],
  ["forties", 40],
  ["fifties", 50],
  ["sixties", 60],
  ["seventies", 70],
  ["eighties", 80],
  ["nineties", 90],
]);

export const dayParts = new Set(
  "morning mornings afternoon evening night nighttime noon midday lunchtime midnight dawn dusk daybreak".split(" "),
);

/** Words that name no amount more exactly than "some". */
export const vagueCounts = new Set("several few many some couple multiple".split(" "));

/** Nouns that a number counts, so that it is no year and no day of a month: "in May 15 people", "some 2000 troops". */
export const countedNouns = new Set(
  (
    "troops soldiers people men women children civilians fighters militants rebels prisoners hostages refugees migrants " +
    "guests members workers officers policemen homes houses buildings villages families tonnes tons metres meters miles " +
    "kilometres kilometers km kg feet yards acres hectares litres liters barrels dollars euros pounds roubles rubles yuan " +
    "percent per million billion thousand hundred rounds shells rockets missiles drones tanks vehicles ships planes " +
    "aircraft jets guns rifles cases deaths votes seats calories employees staff students protesters demonstrators " +
    "sorties sites copies pages words units rpm mph volts watts degrees personnel casualties times"
  ).split(" "),
);
