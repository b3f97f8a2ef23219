import type { Actor } from "../record/index.ts";

/** Sectors of those who act for their state (PLOVER 2021). */
const organs: ReadonlySet<string> = new Set(["GOV", "MIL", "SPY", "COP", "JUD", "LEG"]);

/** Sectors of those who act for themselves, though the words say of which state they are: "an Iranian trader". */
const own: ReadonlySet<string> = new Set("OPP AGR BUS CRM CVL EDU JRN LAB MED REF REL NGO MNC".split(" "));

/** Whether who is of a sector acts for a state. */
export function actsForState(sector: string | null): boolean {
  return sector !== null && organs.has(sector.slice(0, 3));
}

/** Whether an actor is of a sector that acts for its state, whichever that is. */
export function isOrgan({ codes: { sector } }: Actor): boolean {
  return actsForState(sector);
}

/**
 * The state for which an actor acts as its organ: a ministry, an army, "US officials", whoever holds an office of the
 * state's and is not of the sector of traders or others who act for themselves; null for all others, and where the report does not speak of the state.
 */
export function stateOf(actor: Actor, actors: ReadonlyMap<string, Actor>): string | null {
  if (actor.kind === "state" || actor.members.length > 0) return null;
  const isState = (id: string | null) => id !== null && actors.get(id)?.kind === "state";
  if (actor.kind === "person") {
    if (own.has(actor.codes.sector?.slice(0, 3) ?? "")) return null;
    for (const { of, former } of actor.roles) {
      if (of === null || former) continue;
      const whole = actors.get(of);
      if (whole?.kind === "state") return of;
      if (whole !== undefined && isState(whole.partOf)) return whole.partOf;
    }
  } else if (isState(actor.partOf)) return actor.partOf;
  if (!isOrgan(actor) || actor.country === null) return null;
  for (const one of actors.values()) if (one.kind === "state" && one.country === actor.country) return one.id;
  return null;
}
