/** Names that are put for others; of nobody in particular. */
const surnames =
  "Abara Bastos Corvin Dahlberg Eskil Farrow Galanis Hartono Ibekwe Jansson Kowal Lindqvist Mensah Novotny Okafor Petrov Quiroga Rahimi Sandoval Tanaka Ueda Vasquez Wirtz Yilmaz Zander Amsel Brandao Cerny Duarte Ekholm".split(
    " ",
  );
const weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
const months = "January February March April May June July August September October November December".split(" ");

/** A name inside a sentence: capitals not at its start. */
const nameWord = /(?<=[\p{L}\d,;:”’)] )\p{Lu}[\p{L}’'-]{2,}/gu;
const known = new Set([...weekdays, ...months, "The", "But", "And", "I"]);

/**
 * The same form filled in anew, as an outlet's daily bulletin is: every name that comes up inside a sentence is another
 * one throughout, and every number, weekday and month another.
 *
 * @returns null where there is too little to fill in.
 */
export function templated(sentences: readonly string[], random: () => number): string[] | null {
  const names = [...new Set(sentences.flatMap((text) => [...text.matchAll(nameWord)].map(([name]) => name)))].filter(
    (name) => !known.has(name),
  );
  if (names.length < 8) return null;
  const offset = Math.floor(random() * surnames.length);
  const others = new Map(
    names.map((name, at) => [name, `${surnames[(offset + at) % surnames.length]}${at < surnames.length ? "" : "son"}`]),
  );
  const shift = 1 + Math.floor(random() * 5);
  const turned = (list: readonly string[], word: string) => list[(list.indexOf(word) + shift) % list.length] ?? word;
  return sentences.map((text) =>
    text
      .replaceAll(/\p{Lu}[\p{L}’'-]{2,}/gu, (word) => {
        if (weekdays.includes(word)) return turned(weekdays, word);
        if (months.includes(word)) return turned(months, word);
        return others.get(word.replace(/[’']s$/, "")) ?? word;
      })
      .replaceAll(/\d+/g, (digits) => String(Math.max(1, Math.round(Number(digits) * (0.55 + random()))) + shift)),
  );
}
