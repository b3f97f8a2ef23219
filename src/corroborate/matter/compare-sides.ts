import type { MatterInFull } from "../../store/matters.ts";
import { type Account, accountOf } from "./account.ts";

/** A matter that two sides tell of, with only what these two tell. */
export interface SharedMatter {
  readonly matter: MatterInFull;
  readonly account: Account;
}

/** What two reports, or two actors, have in common and what only one of them has; the latter by the matters' ids. */
export interface Comparison {
  readonly shared: readonly SharedMatter[];
  readonly onlyOne: readonly string[];
  readonly onlyOther: readonly string[];
}

/** Compares two sides by their matters; `belongs` tells which members of a matter are those of the two. */
export function compareSides(
  one: readonly MatterInFull[],
  other: readonly MatterInFull[],
  belongs: (member: MatterInFull["members"][number]) => boolean,
): Comparison {
  const [ids, otherIds] = [one, other].map((matters) => new Set(matters.map(({ id }) => id)));
  return {
    shared: one
      .filter(({ id }) => otherIds?.has(id))
      .map((whole) => {
        const matter = { ...whole, members: whole.members.filter(belongs) };
        return { matter, account: accountOf(matter) };
      }),
    onlyOne: one.filter(({ id }) => !otherIds?.has(id)).map(({ id }) => id),
    onlyOther: other.filter(({ id }) => !ids?.has(id)).map(({ id }) => id),
  };
}
