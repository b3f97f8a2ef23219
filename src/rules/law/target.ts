import type { Deed } from "../deed/deed.ts";
import type { Party } from "../deed/party.ts";
import type { Embargo } from "../facts/embargo.ts";

export type Fit = "yes" | "maybe" | "no";

/** Whether a party is one that a measure is on. */
export function targetFit({ reach, states, groups }: Embargo, party: Party): Fit {
  if (party.groups.some((group) => groups.includes(group))) return "yes";
  if (reach === "listed") return "no";
  if (!party.states.some((state) => states.includes(state))) return "no";
  if (reach !== "non-state") return "yes";
  if (party.official !== null) return party.official ? "no" : "yes";
  return party.kind === "person" || party.kind === "media" ? "no" : "maybe";
}

/** Whether a transfer goes where a measure holds, for one that holds in a part of a state only. */
export function placeFit({ places }: Embargo, { entry: { place } }: Deed): Fit {
  if (places.length === 0) return "yes";
  if (place === null || place.precision === "country") return "maybe";
  const name = place.name.toLowerCase();
  return places.some((one) => one.toLowerCase() === name) ? "yes" : "no";
}
