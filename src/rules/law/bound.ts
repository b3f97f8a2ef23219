import { isMember } from "../../ontology/actor/index.ts";
import type { Deed, Role } from "../deed/deed.ts";
import type { Authority } from "../facts/embargo.ts";

const sides: readonly Role[] = ["supplier", "recipient", "via"];

/** The states of a transfer that an authority binds on a day; `all` where it binds every state. */
export function boundBy({ binds }: Authority, deed: Deed, day: string | null): readonly string[] | "all" {
  if (binds.includes("all")) return "all";
  const states = sides.flatMap((side) => deed.partiesOf(side).flatMap((party) => party.states));
  return [...new Set(states)].filter((state) => binds.some((one) => isBound(state, one, day)));
}

/** Whether a state is one that is bound, or a member of an organisation whose members are; `ID@FIRST/LAST` on some days. */
function isBound(state: string, binding: string, day: string | null): boolean {
  const [id = "", days] = binding.split("@");
  if (days !== undefined) {
    const [first = "", last = ""] = days.split("/");
    if (day === null || day < first || day > last) return false;
  }
  return id === state || (id.length > 3 && isMember(id, state, day));
}
