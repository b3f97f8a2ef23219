import type { Actor, ReportRecord } from "../../record/index.ts";
import { withActors } from "./entry-actors.ts";

/** What parts the id of a name from the country of one of several who bear it; no id that a reader makes has one. */
const mark = ".";

/** Whether only a full name tells who an actor is, so that another report may mean somebody else by it. */
export function isOnlyNamed({ id, kind, identifiedBy }: Actor): boolean {
  return kind === "person" && id.startsWith("person:") && identifiedBy.name === "full-name";
}

/**
 * The id of one of several people of a name, whom reports place in a country (alpha-3).
 *
 * @example
 * namesakeId("person:ahmed-ali", "KEN"); // "person:ahmed-ali.KEN"
 */
export function namesakeId(id: string, country: string): string {
  return `${id}${mark}${country}`;
}

/** The id that a name has where nothing parts those who bear it. */
export function nameId(id: string): string {
  return id.startsWith("person:") ? (id.split(mark)[0] ?? id) : id;
}

/** The bounds between which the ids of all lie whom a country parts from others of the name. */
export function namesakeBounds(id: string): readonly [from: string, to: string] {
  return [`${nameId(id)}${mark}`, `${nameId(id)}${mark}\u{10ffff}`];
}

/** Somebody on record, and the country that reports place them in. */
export interface Placed {
  readonly id: string;
  readonly country: string | null;
}

/**
 * Whom a report means by a full name: whoever of that name is on record, unless the country tells that it is another.
 *
 * A report that names no country means the one whom the name alone stands for, as most often there is only one; so one
 * person is never two for want of words, and two are one only as long as nothing tells them apart.
 *
 * @param before - the ids of this name that the report was read with before, which it keeps.
 * @param known - those of the name who are on record.
 */
export function namesakeMeant({ id, country }: Placed, before: readonly string[], known: readonly Placed[]): string {
  const own = country === null ? id : namesakeId(id, country);
  if (before.length > 0) return before.find((one) => one === own) ?? before[0] ?? id;
  if (country === null || known.some((one) => one.id === own)) return own;
  const plain = known.find((one) => one.id === id)?.country ?? null;
  return plain === null || plain === country ? id : own;
}

/** A record in which actors have other ids. */
export function withActorIds(record: ReportRecord, ids: ReadonlyMap<string, string>): ReportRecord {
  if (ids.size === 0) return record;
  const now = (ref: string) => ids.get(ref) ?? ref;
  const orNull = (ref: string | null) => (ref === null ? null : now(ref));
  return {
    ...record,
    actors: record.actors.map((actor) => ({
      ...actor,
      id: now(actor.id),
      partOf: orNull(actor.partOf),
      members: actor.members.map(now),
      roles: actor.roles.map((role) => ({ ...role, of: orNull(role.of) })),
    })),
    entries: record.entries.map((entry) => withActors(entry, now)),
  };
}

/** Sectors of callings that those who govern, judge or fight seldom have at once. */
const callings: ReadonlySet<string> = new Set(["AGR", "CRM", "EDU", "JRN", "LAB", "MED", "REL", "SOC"]);

/**
 * The sectors (PLOVER) that reports give a name and that one person seldom has together: a doctor here, a general there;
 * empty where nothing tells that several may be meant.
 *
 * @param readings - the sectors of each report's reading.
 */
export function sectorsApart(readings: readonly (string | null)[]): string[] {
  const sectors = [...new Set(readings.flatMap((sector) => sector ?? []))].sort();
  const isApart = sectors.length > 1 && sectors.some((sector) => callings.has(sector));
  return isApart ? sectors : [];
}
