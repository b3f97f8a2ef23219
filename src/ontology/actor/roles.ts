import { type Gender, genderOf, oneOf, several } from "./cells.ts";
import { readFacts } from "./facts.ts";
import { NameIndex } from "./name-index.ts";
import { nameWords } from "./name-words.ts";
import { once } from "./once.ts";
import { type Sector, sectors } from "./sectors.ts";

/** How firmly a word gives its sector. */
export const holds = ["firm", "weak", "proxy", "bare", "other"] as const;

/** A word for people by what they do, or for a body: "soldier", "foreign ministry", "protesters". */
export interface Role {
  /** As the data writes it, singular. */
  readonly words: string;
  readonly sector: Sector | null;
  readonly otherSectors: readonly Sector[];
  /**
   * `firm`: a soldier is `MIL` whoever he serves. `weak`: yields to its organisation, as "official", "leader";
   * has a sector of its own all the same. `proxy`: speaks for whoever it is named with: "spokesman", "representative".
   * `bare`: has no sector of its own: "head", "member". `other`: is never whom it is named with: "ally", "enemy".
   */
  readonly hold: (typeof holds)[number];
  /** Whether it means a body, not people: "court", "ministry". */
  readonly body: boolean;
  readonly plural: boolean;
  readonly gender: Gender | null;
  readonly source: string;
  readonly row: string;
}

const columns = ["words", "plural", "sector", "otherSectors", "hold", "body", "gender", "source"] as const;

/** Every role by its words, singular and plural. */
export const roles = once(() => {
  const index = new NameIndex<Role>();
  readFacts("roles.csv", columns, ({ cell, row }) => {
    const sector = cell("sector");
    const role: Role = {
      words: cell("words"),
      sector: sector === "" ? null : oneOf(sectors, sector, row),
      otherSectors: several(cell("otherSectors")).map((one) => oneOf(sectors, one, row)),
      hold: oneOf(holds, cell("hold"), row),
      body: oneOf(["", "yes"], cell("body"), row) === "yes",
      plural: false,
      gender: genderOf(cell("gender"), row),
      source: cell("source"),
      row,
    };
    index.add(role.words, role);
    const plural = cell("plural") || pluralOf(role.words);
    if (plural !== "-") index.add(plural, { ...role, plural: true });
  });
  return index;
});

/** The regular plural of a word's last part. */
export function pluralOf(words: string): string {
  if (/(?:[^aeiou]|qu)y$/u.test(words)) return `${words.slice(0, -1)}ies`;
  if (/(?:s|x|z|ch|sh)$/u.test(words)) return `${words}es`;
  if (/man$/u.test(words) && !/(?:hu|ger|sha|ro)man$/u.test(words)) return `${words.slice(0, -3)}men`;
  return /person$/u.test(words) ? `${words.slice(0, -6)}people` : `${words}s`;
}

/**
 * The role that the words end on, the longest one; null for none.
 *
 * @example
 * roleOf("deputy foreign ministers")?.sector; // "GOV"
 */
export function roleOf(words: string): Role | null {
  const cut = nameWords(words);
  for (let start = Math.max(0, cut.length - roles().longest); start < cut.length; start += 1) {
    const [role] = roles().at(cut, start, cut.length);
    if (role !== undefined) return role;
  }
  return null;
}
