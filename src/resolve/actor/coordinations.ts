import type { Frame } from "./frame.ts";
import type { Parties, Party } from "./party.ts";
import type { Reference } from "./reference.ts";

/** Names joined by "and": "Putin and Kim". */
export interface Coordination {
  readonly reference: Reference;
  readonly members: readonly Reference[];
}

/** Each run of persons' or states' names joined by commas and a last "and". */
export function coordinations(frame: Frame, names: readonly Reference[]): Coordination[] {
  const found: Coordination[] = [];
  const free = names.filter((n) => !n.modifies && (n.sort === "person" || n.sort === "state"));
  for (let i = 0; i < free.length; i++) {
    const members = runFrom(frame, free, i);
    if (members.length < 2) continue;
    found.push(coordination(members, frame));
    i += members.length - 1;
  }
  return found;
}

function runFrom(frame: Frame, names: readonly Reference[], from: number): Reference[] {
  const members: Reference[] = [];
  let joined = false;
  for (let i = from; i < names.length; i++) {
    const next = names[i];
    const last = members.at(-1);
    if (next === undefined) break;
    if (last !== undefined) {
      const between = frame.text.slice(last.range.end, next.range.start);
      const and = /^,? and (?:the )?$/u.test(between);
      if (next.sort !== last.sort || !(and || between === ", ")) break;
      joined ||= and;
      members.push(next);
      if (and) break;
    } else members.push(next);
  }
  return joined ? members : [];
}

/** The reference that several together are. */
export function coordination(members: readonly Reference[], frame: Frame): Coordination {
  const range = { start: members[0]?.range.start ?? 0, end: members.at(-1)?.range.end ?? 0 };
  return {
    members,
    reference: {
      range,
      core: range,
      form: members.every((m) => m.form === "name") ? "name" : "description",
      sort: "collective",
      key: frame.slice(range).toLowerCase(),
      plural: true,
      gender: null,
      known: null,
      country: null,
      modifies: false,
    },
  };
}

/** Ties a coordination to the party that its members make together; null where they are not two parties. */
export function tieCoordination(parties: Parties, { reference, members }: Coordination): Party | null {
  const own = new Set<Party>();
  for (const member of members) {
    const party = parties.of(member);
    if (party !== undefined) own.add(party);
  }
  if (own.size < 2) return null;
  const party = parties.together([...own]);
  parties.tie(reference, party);
  return party;
}
