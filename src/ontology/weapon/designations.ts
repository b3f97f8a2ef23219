import { once } from "../actor/once.ts";
import { lexiconFiles, several } from "./files.ts";
import { singularKeys, spellingKey } from "./spelling.ts";
import {
  type SipriCategory,
  sipriOrNull,
  type UnrocaCategory,
  unrocaOrNull,
  type WeaponClass,
  weaponClasses,
} from "./weapon-classes.ts";

/** A weapon as its maker or its users call it: "T-72", "Shahed-136". */
export interface Designation {
  readonly name: string;
  readonly aliases: readonly string[];
  /** Where it is made or was designed, ISO 3166-1 alpha-3. */
  readonly country: string;
  readonly maker: string | null;
  readonly weaponClass: WeaponClass;
  readonly unroca: UnrocaCategory | null;
  readonly sipri: SipriCategory | null;
  readonly source: string;
  readonly row: string;
}

/** A designation as words name it. */
export interface DesignationNaming {
  readonly designation: Designation;
  /** Whether the lexicon has this very name; false for a variant of one it has: "T-72B4" of "T-72B". */
  readonly exact: boolean;
  /** Whether the name is also an everyday word or another's name: "Archer", "Patriot", "K9". */
  readonly ambiguous: boolean;
}

interface Name {
  readonly designation: Designation;
  readonly written: string;
  readonly ambiguous: boolean;
}

const columns = ["name", "aliases", "ambiguous", "country", "maker", "class", "unroca", "sipri", "source"] as const;

const none: readonly string[] = [];

/** Every designation, in the order of the data, with those of its names that are also something else. */
export const designations = once(() => {
  const classes = weaponClasses();
  return lexiconFiles.rows("designations.csv", columns).map(({ cells, row }) => {
    const [name = "", aliases = "", ambiguous = "", country = "", maker = "", id = "", unroca = "", sipri = ""] = cells;
    const weaponClass = classes.get(id);
    if (weaponClass === undefined) throw lexiconFiles.unusable(row, "has a class that classes.csv lacks", id, "an id");
    const designation: Designation = {
      name,
      aliases: several(aliases),
      country,
      maker: maker === "" ? null : maker,
      weaponClass,
      unroca: unrocaOrNull(unroca, row),
      sipri: sipriOrNull(sipri, row),
      source: cells[8] ?? "",
      row,
    };
    return { designation, ambiguous: ambiguous === "" ? none : several(ambiguous) };
  });
});

const byKey = once(() => {
  const names = new Map<string, Name>();
  for (const { designation, ambiguous } of designations()) {
    add(names, designation, designation.name, ambiguous);
    for (const alias of designation.aliases) add(names, designation, alias, ambiguous);
  }
  return names;
});

function add(names: Map<string, Name>, designation: Designation, written: string, ambiguous: readonly string[]): void {
  const key = spellingKey(written);
  const there = names.get(key);
  if (there !== undefined) {
    throw lexiconFiles.unusable(designation.row, "names again what another line names", written, there.designation.row);
  }
  // A letter and a figure are many things: "K9" is a howitzer and a dog.
  names.set(key, { designation, written, ambiguous: ambiguous.includes(written) || key.length < 3 });
}

/**
 * The designation that words are, in any spelling, or null; a variant of one in the lexicon is read as that one.
 *
 * @example
 * designationNamed("Bayraktar TB-2s")?.designation.name; // "Bayraktar TB2"
 * designationNamed("T-72B4")?.designation.name; // "T-72"
 * designationNamed("javelin"); // null
 */
export function designationNamed(words: string): DesignationNaming | null {
  if (!/\p{Lu}|\d/u.test(words)) return null;
  const names = byKey();
  for (const key of singularKeys(words)) {
    const name = names.get(key);
    if (name !== undefined && isWrittenLike(words, name.written)) return { ...name, exact: true };
  }
  return /\s/u.test(words.trim()) ? null : variantOf(spellingKey(words), names);
}

/** Whether words may be the name by their case: "Harm" is no HARM, and "javelin" no Javelin. */
function isWrittenLike(words: string, written: string): boolean {
  if (/\d/u.test(written)) return true;
  if (/^\p{Lu}{2,4}$/u.test(written)) return /^\p{Lu}+s?$/u.test(words.trim());
  return /^\P{L}*\p{Lu}/u.test(words);
}

/** A name with a figure in it, and a few letters or figures of a variant behind it. */
function variantOf(key: string, names: ReadonlyMap<string, Name>): DesignationNaming | null {
  for (let end = key.length - 1; end >= 3; end -= 1) {
    const name = names.get(key.slice(0, end));
    if (name === undefined || !/\d/u.test(name.written)) continue;
    const rest = key.slice(end);
    const isVariant = /\d$/u.test(key.slice(0, end)) ? /^[a-z]/u.test(rest) : /^\d/u.test(rest);
    if (isVariant && rest.length <= 4) {
      return { designation: name.designation, ambiguous: name.ambiguous, exact: false };
    }
  }
  return null;
}
