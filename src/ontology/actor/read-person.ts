import { officeAt, onePerson, sortedPeople } from "./people.ts";
import type { Office, Person, PersonNaming } from "./person.ts";
import type { ActorQuery } from "./query.ts";
import { officialSectors } from "./reading.ts";
import type { Sector } from "./sectors.ts";

/** What the data says of somebody at a date. */
export interface Standing {
  readonly person: Person;
  readonly office: Office;
  readonly sector: Sector | null;
  /** Id of the state; null for somebody who acts for no state. */
  readonly country: string | null;
}

/**
 * What somebody of that name is at a date: by the office held then, else by the last one before it, which makes a former
 * official (`ELI`); without a date by the latest facts known. Null where the name fits nobody, or people of different
 * codes equally well.
 */
export function standingOf(found: readonly PersonNaming[], query: ActorQuery): Standing | null {
  const person = onePerson(found, query);
  if (person !== null) return standingAt(person, query.date ?? null);
  const [first, ...others] = sortedPeople(found, query).map((one) => standingAt(one, query.date ?? null));
  if (first === undefined || first === null) return null;
  const alike = others.every((other) => other?.country === first.country && other.sector === first.sector);
  return alike ? first : null;
}

function standingAt(person: Person, date: string | null): Standing | null {
  const held = officeAt(person, date);
  if (held !== null) return { person, office: held, sector: held.sector, country: held.country };
  const before = person.offices.findLast(({ from }) => date === null || from === null || from <= date);
  const office = before ?? person.offices[0];
  if (office === undefined) return null;
  if (before === undefined) return { person, office, sector: null, country: person.country };
  const past = officialSectors.has(office.sector) || office.sector === "IGO" ? "ELI" : office.sector;
  return { person, office, sector: past, country: past === "ELI" ? person.country : office.country };
}
