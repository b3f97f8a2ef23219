import { givenSpelling } from "./given-spellings.ts";
import { NameIndex } from "./name-index.ts";
import { type NameWord, nameWords } from "./name-words.ts";
import type { PersonNaming } from "./person.ts";

/**
 * People by their names; those whom news calls by their last name also by a full name with middle initials that the
 * data lacks ("Vladimir V. Putin"), or with a given name that is spelt in another way ("Mohammad bin Salman").
 */
export class PersonIndex {
  readonly #names = new NameIndex<PersonNaming>();
  readonly #bySpelling = new NameIndex<PersonNaming>();

  /** Adds somebody under a name. */
  add(name: string, naming: PersonNaming): void {
    this.#names.add(name, naming);
    if (!naming.full || !naming.person.known) return;
    const words = nameWords(name);
    if (words.length > 1 && words.some(({ key }) => givenSpelling(key) !== null))
      this.#bySpelling.add(spelt(words).join(" "), naming);
  }

  /** Everyone who bears a name. */
  find(words: string): PersonNaming[] {
    const cut = nameWords(words);
    const found = this.at(cut, 0, cut.length);
    return found.length === 0 && cut[0]?.key === "the" ? this.at(cut, 1, cut.length) : found;
  }

  /** Everyone whom the words from `start` to `end` name. */
  at(words: readonly NameWord[], start: number, end: number): PersonNaming[] {
    const found = this.#names.at(words, start, end);
    if (found.length > 0 || end - start < 2) return found;
    const taken = words.slice(start, end);
    return end - start > 2 && isInitial(taken[1]) ? this.#withoutInitials(taken) : this.#spelt(taken);
  }

  /** The most words that a name here has. */
  get longest(): number {
    return this.#names.longest;
  }

  /** Those known by the first and last names, unless their names tell another initial: "George W. Bush" is no "George P." */
  #withoutInitials(words: readonly NameWord[]): PersonNaming[] {
    const plain = words.filter((word, at) => at === 0 || at === words.length - 1 || !isInitial(word));
    return this.at(plain, 0, plain.length).filter(
      ({ full, person }) =>
        full && person.known && ![person.name, ...person.aliases].some((name) => nameWords(name).some(isInitial)),
    );
  }

  #spelt(words: readonly NameWord[]): PersonNaming[] {
    if (!words.some(({ key }) => givenSpelling(key) !== null)) return [];
    const text = words.map((word) => word.text).join(" ");
    return /\p{Lu}/u.test(text) ? this.#bySpelling.find(spelt(words).join(" ")) : [];
  }
}

function isInitial(word: NameWord | undefined): boolean {
  return word !== undefined && /^\p{Lu}\.?$/u.test(word.text) && !word.hyphened;
}

function spelt(words: readonly NameWord[]): string[] {
  return words.map(({ key }) => givenSpelling(key) ?? key);
}
