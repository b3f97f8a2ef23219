import type { Actor } from "../record/index.ts";
import { isOrgan, stateOf } from "./state-of.ts";

/** Offices whose holder says what his state will do; a diplomat or an expert speaks of others too. */
const leading = /\b(?:spokes\p{L}+|minister|president|premier|commander|chief)\b/iu;

/**
 * Whether an actor speaks in another's name: for the body that it is of or whose office it holds, and for the state whose
 * organ it is. An office of no country ("foreign minister") is that of the state of whose acts its holder speaks.
 */
export function speaksFor(speaker: Actor, other: Actor, actors: ReadonlyMap<string, Actor>): boolean {
  const offices = speaker.roles.filter(({ former }) => !former);
  const bodies = offices.flatMap(({ of }) => of ?? []);
  if ([...bodies, speaker.partOf, stateOf(speaker, actors)].includes(other.id)) return true;
  const isOpen = speaker.country === null && speaker.partOf === null && bodies.length === 0;
  return isOpen && other.kind === "state" && isOrgan(speaker) && offices.some(({ title }) => leading.test(title));
}
