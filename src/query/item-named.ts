import { classNamed, designationNamed, designations, unrocaCategories } from "../ontology/weapon/index.ts";
import type { ItemFilter } from "../store/store.ts";

/**
 * What transfers are of that somebody calls by a name: a category of the UN Register ("III", "UNROCA III"), a class of
 * weapons under any name that the lexicon has for it or for one of them ("howitzer"), a weapon under its other names, or
 * just the words.
 *
 * @example
 * itemNamed("UNROCA III"); // { names: [], unroca: "III" }
 * itemNamed("Shahed-136").names; // ["Shahed-136", "Shahed 136", "Geran-2", ...]
 */
export function itemNamed(typed: string): ItemFilter {
  const words = typed.trim();
  const category = words.replace(/^(?:un\s*)?unroca\s+/i, "").toUpperCase();
  const unroca = unrocaCategories.find((it) => it === category);
  if (unroca !== undefined) return { names: [], unroca };
  const designation = designationNamed(words)?.designation;
  if (designation !== undefined) return { names: unique([words, designation.name, ...designation.aliases]) };
  const weaponClass = classNamed(words);
  if (weaponClass === null) return { names: [words] };
  const weapons = designations().filter(({ designation }) => designation.weaponClass === weaponClass);
  const theirs = weapons.flatMap(({ designation: { name, aliases } }) => [name, ...aliases]);
  return { names: unique([words, ...weaponClass.words, ...theirs]) };
}

const unique = (names: readonly string[]) => [...new Set(names)];
