import { type ToldBecause, toldBecause } from "../../corroborate/matter/index.ts";
import type { Joined } from "../../store/matters.ts";
import { printable } from "../../util/printable.ts";
import type { NameOf } from "./name-of.ts";

/**
 * Why an entry was joined to a matter, in one sentence.
 *
 * @example
 * becauseWords(joined, nameOf);
 * // "joined to 3f2a…: 97 % likely, because the same on the side that acts (Iran); though other numbers (4 men, 6 men)"
 */
export function becauseWords(joined: Joined, nameOf: NameOf): string {
  const { pro, contra } = toldBecause(joined);
  const words = (told: readonly ToldBecause[]) => told.map((one) => oneWords(one, nameOf)).join("; ");
  const head = `joined to ${printable(joined.to.entry)}: ${Math.round(100 * joined.likelihood)} % likely`;
  return `${head}${pro.length === 0 ? "" : `, because ${words(pro)}`}${contra.length === 0 ? "" : `; though ${words(contra)}`}`;
}

function oneWords({ phrase, values, areActors }: ToldBecause, nameOf: NameOf): string {
  return `${phrase} (${values.map((value) => (areActors ? nameOf(value) : printable(value))).join(", ")})`;
}
