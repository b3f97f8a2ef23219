import type { Actor, Entry, ReportRecord } from "../../record/index.ts";
import { rolesIn } from "../../store/identity/party-roles.ts";
import { stateOf } from "./trace-of.ts";

/** Who acts and who is acted upon in an entry, each by its id and the state that it is or belongs to. */
export interface Sides {
  readonly agent: ReadonlySet<string>;
  readonly recipient: ReadonlySet<string>;
}

/** The sides of an entry; a group stands for its members as well. */
export function sidesOf(entry: Entry, { actors }: Pick<ReportRecord, "actors">): Sides {
  const known = new Map(actors.map((actor) => [actor.id, actor]));
  const roles = [...rolesIn(entry)];
  const labels = (side: "agent" | "recipient") =>
    new Set(roles.filter(([, its]) => its.has(side)).flatMap(([ref]) => labelsOf(ref, known)));
  return { agent: labels("agent"), recipient: labels("recipient") };
}

function labelsOf(ref: string, known: ReadonlyMap<string, Actor>): string[] {
  const actor = known.get(ref);
  const refs = [actor, ...(actor?.members ?? []).map((member) => known.get(member))];
  const states = refs.map((one) => stateOf(one, known)).filter((state) => state !== null);
  return [ref, ...(actor?.members ?? []), ...states.map((state) => `state:${state}`)];
}

/**
 * Whether two entries may tell of the same parties: on each side that both tell, they have somebody, or a state, in common.
 *
 * @example
 * partiesAgree(sidesOf(turkeyToChad, record), sidesOf(serbiaToMali, record)); // false
 */
export function partiesAgree(one: Sides, other: Sides): boolean {
  return meet(one.agent, other.agent) && meet(one.recipient, other.recipient);
}

const meet = (one: ReadonlySet<string>, other: ReadonlySet<string>) =>
  one.size === 0 || other.size === 0 || [...one].some((label) => other.has(label));
