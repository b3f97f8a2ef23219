import { isMember } from "../../ontology/actor/index.ts";
import type { Deed, Role } from "../deed/deed.ts";
import type { Authority } from "../facts/embargo.ts";

const sides: readonly Role[] = ["supplier", "recipient", "via"];

/** The states of a transfer that an authority binds on a day; `all` where it binds every state. */
export function boundBy(authority: Authority, deed: Deed, day: string | null): readonly string[] | "all" {
  const bindings = bindingsOf(authority);
  if (bindings === "all") return "all";
  const found: string[] = [];
  for (const side of sides) {
    for (const { states } of deed.partiesOf(side)) {
      for (const state of states) {
        if (!found.includes(state) && bindings.some((one) => isBound(state, one, day))) found.push(state);
      }
    }
  }
  return found;
}

/** A state, or an organisation whose members are bound, always or on some days. */
interface Binding {
  readonly id: string;
  readonly days: readonly [first: string, last: string] | null;
}

const opened = new WeakMap<Authority, readonly Binding[] | "all">();

/** Whom an authority binds, read from its cell once: `ID`, or `ID@FIRST/LAST` for some days. */
function bindingsOf(authority: Authority): readonly Binding[] | "all" {
  const known = opened.get(authority);
  if (known !== undefined) return known;
  const found = authority.binds.includes("all") ? "all" : authority.binds.map(bindingOf);
  opened.set(authority, found);
  return found;
}

function bindingOf(cell: string): Binding {
  const [id = "", days] = cell.split("@");
  if (days === undefined) return { id, days: null };
  const [first = "", last = ""] = days.split("/");
  return { id, days: [first, last] };
}

function isBound(state: string, { id, days }: Binding, day: string | null): boolean {
  if (days !== null && (day === null || day < days[0] || day > days[1])) return false;
  return id === state || (id.length > 3 && isMember(id, state, day));
}
