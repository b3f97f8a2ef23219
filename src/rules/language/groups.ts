import { isMember, organisationById, stateById } from "../../ontology/actor/index.ts";
import type { Party } from "../deed/party.ts";
import { type Flaw, flaw } from "../facts/fact-table.ts";

/** The groups of states and organisations that a file of rules defines, each by all that it holds. */
export type Groups = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * Opens groups whose members may be groups themselves.
 *
 * A group that is its own member, be it over others, is a flaw; so is a member that nobody knows.
 */
export function openedGroups(
  file: string,
  given: Readonly<Record<string, readonly string[]>>,
): { readonly groups: Groups; readonly flaws: readonly Flaw[] } {
  const flaws: Flaw[] = [];
  const opened = new Map<string, ReadonlySet<string>>();
  const open = (name: string, path: readonly string[]): ReadonlySet<string> => {
    const known = opened.get(name);
    if (known !== undefined) return known;
    if (path.includes(name)) {
      const circle = [...path.slice(path.indexOf(name)), name].join(" > ");
      flaws.push(flaw(`${file}: groups`, "A group is its own member.", circle, "groups without a circle"));
      return new Set();
    }
    const members = (given[name] ?? []).flatMap((member) => {
      if (member in given) return [...open(member, [...path, name])];
      if (isKnown(member)) return [member];
      const allowed = "a state (ISO 3166-1 alpha-3), an id of data/actors/organisations.csv, or a group of the file";
      flaws.push(flaw(`${file}: groups.${name}`, "It has a member that is not known.", member, allowed));
      return [];
    });
    const found = new Set(members);
    opened.set(name, found);
    return found;
  };
  for (const name of Object.keys(given)) open(name, []);
  return { groups: opened, flaws };
}

/** Whether a name is that of a state, an organisation or a group. */
export function isKnown(name: string, groups: Groups = new Map()): boolean {
  return groups.has(name) || (name.length === 3 ? stateById(name) !== null : organisationById(name) !== null);
}

/** Whether a party is a state or an organisation of a name, or in a group of that name on a day. */
export function isNamed(party: Party, name: string, groups: Groups, day: string | null): boolean {
  const members = groups.get(name) ?? new Set([name]);
  if ([...party.states, ...party.groups].some((one) => members.has(one))) return true;
  if (!groups.has(name)) return false;
  return [...members].some((one) => one.length > 3 && party.states.some((state) => isMember(one, state, day)));
}
