/** A phrase with the country and sector that a person gave it; "" for none. */
export interface CodedPhrase {
  readonly part: string;
  readonly phrase: string;
  readonly date: string | null;
  readonly country: string;
  readonly sector: string;
}

/** The phrases of a table whose lines are part, phrase, date, country, sector; no cell has a comma. */
export function phraseTable(text: string): CodedPhrase[] {
  return text
    .trim()
    .split("\n")
    .slice(1)
    .map((line) => {
      const [part = "", phrase = "", date = "", country = "", sector = ""] = line.split(",");
      return { part, phrase, date: date === "" ? null : date, country, sector };
    });
}
