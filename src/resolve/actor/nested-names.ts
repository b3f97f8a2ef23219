import { isCause } from "../../ontology/actor/index.ts";
import type { EntityIndex } from "./entity-index.ts";
import { sortOfNoun } from "./find-descriptions.ts";
import type { NamedPerson } from "./find-persons.ts";
import type { FoundOrganisation } from "./found-organisation.ts";
import { type Frame, holds } from "./frame.ts";
import type { Reference } from "./reference.ts";

/**
 * States' names without those that are part of another name: the "Washington" of "Washington Post", the "Paris" of
 * "Paris Hilton", the "Mexico" of "Gulf of Mexico". "Russian" stays in "Russian Defence Ministry" and "Russian President
 * Putin", which are Russia's.
 */
export function withoutNested(
  frame: Frame,
  entities: EntityIndex,
  states: readonly Reference[],
  persons: readonly NamedPerson[],
  organisations: readonly FoundOrganisation[],
): Reference[] {
  const inPerson = coverage(persons.map((p) => p.reference.core));
  const inOrganisation = coverage(organisations.map((o) => o.range));
  return states.filter(({ core, form }) => {
    if (form !== "name") return true;
    if (inPerson(core) !== null) return false;
    const organisation = inOrganisation(core);
    if (organisation !== null && organisation.end - organisation.start > core.end - core.start)
      return isBodyOf(frame, organisation, core);
    const longer = entities.around(core, ["place", "event", "law", "weapon", "platform"]);
    return (
      longer === undefined ||
      longer.label !== "place" ||
      !/^\p{Lu}/u.test(frame.slice(longer.range)) ||
      ownedBy(frame, longer.range, core)
    );
  });
}

/** Whether an organisation's name is a state's name and a common body: "US State Department". */
export function isBodyOf(
  frame: Frame,
  organisation: { start: number; end: number },
  state: { start: number; end: number },
): boolean {
  if (isCause(frame.slice(organisation))) return false;
  const words = frame.slice(organisation).toLowerCase().split(/\s+/u);
  const last = words.at(-1) ?? "";
  const beforeOf = words[words.indexOf("of") - 1] ?? "";
  const body =
    sortOfNoun(last) === "organisation" ||
    sortOfNoun(beforeOf) === "organisation" ||
    /^(?:treasury|pentagon|supreme|general|staff|affairs|defen[cs]e|security)$/.test(last);
  return body && (state.start === organisation.start || words.includes("of"));
}

function ownedBy(frame: Frame, place: { start: number; end: number }, state: { start: number; end: number }): boolean {
  return state.start === place.start && /^['’]s/u.test(frame.text.slice(state.end, place.end));
}

/** A look-up of the one of several disjoint ranges that holds another. */
function coverage(ranges: readonly { start: number; end: number }[]) {
  const sorted = [...ranges].sort((a, b) => a.start - b.start);
  return (inner: { start: number; end: number }): { start: number; end: number } | null => {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle]?.start ?? 0) <= inner.start) low = middle + 1;
      else high = middle;
    }
    const one = sorted[low - 1];
    return one !== undefined && holds(one, inner) ? one : null;
  };
}
