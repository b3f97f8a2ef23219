import { type Designation, type DesignationNaming, designationNamed } from "./designations.ts";
import {
  classNamed,
  type GoodsType,
  type SipriCategory,
  type UnrocaCategory,
  type WeaponClass,
} from "./weapon-classes.ts";

/** What a noun phrase names among arms and other goods that are transferred. */
export interface WeaponNaming {
  readonly designation: Designation | null;
  readonly weaponClass: WeaponClass;
  readonly type: GoodsType;
  /** The category of the UN Register, or null where the words do not settle it. */
  readonly unroca: UnrocaCategory | null;
  /** The category of the SIPRI Arms Transfers Database, or null where it covers none of this. */
  readonly sipri: SipriCategory | null;
  /** Whether the lexicon has these very words; false for a variant of a designation that it has. */
  readonly exact: boolean;
  /** Whether the words alone may mean something else; then the context has to tell. */
  readonly ambiguous: boolean;
  /** The lines of the lexicon that it was read from: `designations.csv:5`. */
  readonly because: readonly string[];
}

/** The longest names of designations and classes, in words. */
const longest = 7;

/**
 * What a noun phrase names: the weapon or class that is its head, or null.
 *
 * Determiners, figures and adjectives do not matter. What is of or for a weapon is no weapon: the head of "spare parts for
 * MiG-29 fighters" is "spare parts".
 *
 * @example
 * weaponNamed("six second-hand T-72B3 main battle tanks")?.unroca; // "I"
 * weaponNamed("spare parts for MiG-29 fighters")?.weaponClass.id; // "spare-part"
 * weaponNamed("promises"); // null
 */
export function weaponNamed(words: string): WeaponNaming | null {
  const [head = "", ...after] = words.split(/\s+(?:for|from|to|with|aboard|worth|including|such as)\s+/u);
  const found = named(head);
  if (found !== null) return found;
  for (const part of after) {
    const other = named(part);
    if (other !== null) return other;
  }
  return null;
}

function named(phrase: string): WeaponNaming | null {
  const [first = "", ...rest] = phrase.split(/\s+of\s+/u);
  const whole = headOf(first);
  // "the production of rifles" is production; "batteries of the Cheongung-II system" and "rounds of ammunition" are not.
  if (rest.length === 0 || whole?.weaponClass.part === true) return whole;
  return headOf(rest.join(" of ")) ?? whole;
}

function headOf(phrase: string): WeaponNaming | null {
  const tokens = phrase.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}.+/'’-]*(?:\(\p{Lu}+\))?/gu) ?? [];
  const model = longestNamed(tokens);
  const weaponClass = classAtEnd(tokens, model);
  if (model === null) return weaponClass === null ? null : ofClass(weaponClass);
  if (weaponClass?.part === true && !model.naming.designation.weaponClass.part) return ofClass(weaponClass);
  const { designation, exact, ambiguous } = model.naming;
  return {
    designation,
    weaponClass: designation.weaponClass,
    type: designation.weaponClass.type,
    unroca: designation.unroca,
    sipri: designation.sipri,
    exact,
    // "Javelin missiles" can only be the missile.
    ambiguous: ambiguous && weaponClass === null,
    because: [designation.row, ...(weaponClass === null ? [] : [weaponClass.row])],
  };
}

interface Found {
  readonly naming: DesignationNaming;
  readonly end: number;
}

/** The longest designation in a phrase, the first of several; one that the lexicon has goes before a variant. */
function longestNamed(tokens: readonly string[]): Found | null {
  let variant: Found | null = null;
  for (let length = Math.min(longest, tokens.length); length > 0; length -= 1) {
    for (let start = 0; start + length <= tokens.length; start += 1) {
      const naming = designationNamed(tokens.slice(start, start + length).join(" "));
      if (naming?.exact === true) return { naming, end: start + length };
      if (naming !== null) variant ??= { naming, end: start + length };
    }
  }
  return variant;
}

/** The class whose words end the phrase, or stand last in it before a designation: "the drone TB2". */
function classAtEnd(tokens: readonly string[], model: Found | null): WeaponClass | null {
  const ends = [tokens.length, ...(model === null ? [] : tokens.map((_, place) => model.end - 1 - place))];
  for (const end of ends.filter((place) => place > 0)) {
    for (let start = Math.max(0, end - longest); start < end; start += 1) {
      const found = classNamed(tokens.slice(start, end).join(" "));
      if (found !== null) return found;
    }
  }
  return null;
}

function ofClass(weaponClass: WeaponClass): WeaponNaming {
  const { type, unroca, sipri, row } = weaponClass;
  return { designation: null, weaponClass, type, unroca, sipri, exact: true, ambiguous: false, because: [row] };
}
