import { isMember } from "../../ontology/actor/index.ts";
import type { Deed, Role } from "../deed/deed.ts";
import type { Authority } from "../facts/embargo.ts";

const sides: readonly Role[] = ["supplier", "recipient", "via"];

/** The states of a transfer that an authority binds on a day; `all` where it binds every state. */
export function boundBy({ binds }: Authority, deed: Deed, day: string | null): readonly string[] | "all" {
  if (binds.includes("all")) return "all";
  const states = sides.flatMap((side) => deed.partiesOf(side).flatMap((party) => party.states));
  return [...new Set(states)].filter((state) =>
    binds.some((one) => one === state || (one.length > 3 && isMember(one, state, day))),
  );
}
