import type { NameWord } from "./name-words.ts";
import { nameKey, nameWords } from "./name-words.ts";

interface Indexed<T> {
  /** The name as the data writes it, which says how it is written: "US", "Russia", "minister". */
  readonly name: string;
  readonly value: T;
}

/** Things by their names, found by words of whatever spelling; see {@link nameWords} for what makes no difference. */
export class NameIndex<T> {
  /** Nearly every name is that of one thing: a list for each would be much to make at every start. */
  readonly #byKey = new Map<string, Indexed<T> | Indexed<T>[]>();
  #longest = 1;

  /** Adds a thing under a name. */
  add(name: string, value: T): void {
    // "The Hindu", "The Age": without the article it would be another thing.
    const key = /^The \S+$/u.test(name) ? `the ${nameKey(name)}` : nameKey(name);
    let length = 1;
    for (let at = key.indexOf(" "); at !== -1; at = key.indexOf(" ", at + 1)) length += 1;
    if (length > this.#longest) this.#longest = length;
    const there = this.#byKey.get(key);
    if (there === undefined) this.#byKey.set(key, { name, value });
    else if (Array.isArray(there)) there.push({ name, value });
    else this.#byKey.set(key, [there, { name, value }]);
  }

  /** Everything that bears exactly this name, as far as upper and lower case allow. */
  find(words: string): T[] {
    return this.findCut(nameWords(words));
  }

  /** The same of words that are cut already. */
  findCut(cut: readonly NameWord[]): T[] {
    const whole = this.at(cut, 0, cut.length);
    return whole.length === 0 && cut[0]?.key === "the" ? this.at(cut, 1, cut.length) : whole;
  }

  /** Everything that the words from `start` to `end` name. */
  at(words: readonly NameWord[], start: number, end: number): T[] {
    if (end - start > this.#longest || end <= start) return [];
    let key = words[start]?.key ?? "";
    for (let place = start + 1; place < end; place += 1) key += ` ${words[place]?.key}`;
    const there = this.#byKey.get(key);
    if (there === undefined) return [];
    const taken = words.slice(start, end);
    const all = Array.isArray(there) ? there : [there];
    return all.filter(({ name }) => writtenLike(name, taken)).map(({ value }) => value);
  }

  /** The most words that a name here has. */
  get longest(): number {
    return this.#longest;
  }
}

/**
 * Whether words may be the name by their case: "us" is not "US", nor "MPs" "MPS", "turkey" not "Turkey", "Nato" is "NATO".
 *
 * A name in lower case, such as that of a role, may be written anyhow.
 */
function writtenLike(name: string, words: readonly NameWord[]): boolean {
  if (!/\p{Lu}/u.test(name)) return true;
  const text = words.map((word) => word.text).join(" ");
  if (!/\p{Lu}/u.test(text)) return false;
  if (/\p{Ll}/u.test(name)) return true;
  const letters = text.replace(/[^\p{L}]/gu, "");
  // The "s" of "UNs" comes on top; that of "MPs" is not the "S" of "MPS".
  const ending = letters.length > name.replace(/[^\p{L}]/gu, "").length ? /s$/u : /$/u;
  return !/\p{Ll}/u.test(letters.replace(ending, "")) || (letters.length >= 4 && /^\p{Lu}/u.test(letters));
}
