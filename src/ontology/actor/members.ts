import { dayOrNull, holdsAt } from "./cells.ts";
import { readFacts, unusable } from "./facts.ts";
import { once } from "./once.ts";
import { type State, states } from "./states.ts";

interface Membership {
  readonly state: State;
  readonly from: string | null;
  readonly to: string | null;
}

const columns = ["organisation", "states", "from", "to", "source"] as const;

/** Memberships by organisation; a line has every state that joined, and left, on the same days. */
const memberships = once(() => {
  const byOrganisation = new Map<string, Membership[]>();
  const known = states();
  readFacts("members.csv", columns, ({ cell, row }) => {
    const organisation = cell("organisation");
    const span = { from: dayOrNull(cell("from"), row), to: dayOrNull(cell("to"), row) };
    const joined = cell("states")
      .split(" ")
      .map((id): Membership => {
        const state = known.get(id);
        if (state === undefined) throw unusable(row, "has an unknown state", id, "ids of states");
        return { state, ...span };
      });
    byOrganisation.set(organisation, [...(byOrganisation.get(organisation) ?? []), ...joined]);
  });
  return byOrganisation;
});

/**
 * The states that were members of an organisation at a date, or that are now; empty where the data has none.
 *
 * @example
 * membersOf("aukus").map((state) => state.id); // ["AUS", "GBR", "USA"]
 */
export function membersOf(organisation: string, date: string | null = null): State[] {
  const found = memberships().get(organisation) ?? [];
  return found.filter((one) => isHeld(one, date)).map(({ state }) => state);
}

const isHeld = (one: Membership, date: string | null) => (date === null ? one.to === null : holdsAt(one, date));

/**
 * Whether a state was a member of an organisation at a date, or is now.
 *
 * @example
 * isMember("nato", "FIN", "2022-05-01"); // false
 */
export function isMember(organisation: string, state: string, date: string | null = null): boolean {
  const found = memberships().get(organisation) ?? [];
  return found.some((one) => one.state.id === state && isHeld(one, date));
}
