import { dayOrNull, genderOf, holdsAt, oneOf, several } from "./cells.ts";
import { readFacts } from "./facts.ts";
import { nameKey } from "./name-words.ts";
import { once } from "./once.ts";
import { organisationById } from "./organisations.ts";
import type { Office, Person, PersonNaming } from "./person.ts";
import { PersonIndex } from "./person-index.ts";
import type { ActorQuery } from "./query.ts";
import { sectors } from "./sectors.ts";
import { isTransliteration } from "./transliterations.ts";

/** The files of people, the better known first; the second is made from PETRARCH2's dictionary. */
const files = ["office-holders.csv", "rulers.csv"] as const;
const columns = [
  "person",
  "aliases",
  "known",
  "gender",
  "country",
  "organisation",
  "office",
  "sector",
  "from",
  "to",
  "source",
] as const;

const facts = once(() => {
  const byName = new Map<string, { readonly person: Person; readonly offices: Office[] }>();
  for (const file of files) {
    readFacts(file, columns, ({ cell, row }) => {
      const name = cell("person");
      const country = cell("country") || null;
      const organisation = cell("organisation") || null;
      const office: Office = {
        office: cell("office"),
        country: organisation === null ? country : (organisationById(organisation)?.country ?? null),
        organisation,
        sector: oneOf(sectors, cell("sector"), row),
        from: dayOrNull(cell("from"), row),
        to: dayOrNull(cell("to"), row),
        source: cell("source"),
        row,
      };
      const key = `${name}|${country ?? ""}`;
      const before = byName.get(key);
      if (before !== undefined) {
        before.offices.push(office);
        return;
      }
      const gender = genderOf(cell("gender"), row);
      const known = oneOf(["", "yes"], cell("known"), row) === "yes";
      const offices = [office];
      const person = { id: slug(name), name, aliases: several(cell("aliases")), known, gender, country, offices };
      byName.set(key, { person, offices });
    });
  }
  const index = new PersonIndex();
  const people: Person[] = [];
  for (const { person, offices } of byName.values()) {
    if (offices.length > 1) offices.sort((a, b) => inTime(a.from ?? "", b.from ?? ""));
    people.push(person);
    const naming = { person, full: true };
    index.add(person.name, naming);
    for (const alias of person.aliases) index.add(alias, naming);
    if (person.known && hasLastName(person))
      for (const name of lastNames(person)) index.add(name, { person, full: false });
  }
  return { index, people };
});

/** Days as written sort as text; comparing them by a language's rules takes long. */
function inTime(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}

/** Every naming of a person by full name, alias or last name alone. */
export const personNames = () => facts().index;

function slug(name: string): string {
  // Most names are plain words, and all of them are read when the data loads.
  if (/^[A-Za-z]+(?: [A-Za-z]+)*$/u.test(name)) return name.toLowerCase().replaceAll(" ", "-");
  return name
    .normalize("NFKD")
    .replace(/\p{M}|['’.]/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-");
}

/** Who is called by a name of that office has no last name: many a man is called "Paul" or "Mohammed". */
const reigning = /^(?:Pope|King|Queen|Patriarch|Mullah)\s|\s(?:II|III|IV|VI|XIV|XVI)$/u;

/** States whose people have no family name, or are not called by it: what stands last is mostly the father's name. */
const withoutFamilyName = new Set(["BRN", "DJI", "ERI", "ETH", "ISL", "KHM", "MNG", "MYS", "SOM", "THA"]);

function hasLastName({ name, country }: Pick<Person, "name" | "country">): boolean {
  return !reigning.test(name) && (country === null || !withoutFamilyName.has(country));
}

/** States whose people are called by the first of their names. */
const familyNameFirst = new Set(["CHN", "PRK", "KOR", "TWN", "HKG"]);
const particles = new Set([
  "al",
  "el",
  "bin",
  "ben",
  "abu",
  "van",
  "von",
  "de",
  "der",
  "den",
  "da",
  "dos",
  "del",
  "la",
  "le",
  "di",
]);

/** The name that news calls somebody by alone: "Putin", "Xi", "von der Leyen". */
export function lastName({ name, country }: Pick<Person, "name" | "country">): string {
  const parts = name.split(" ").filter((part, at) => at === 0 || !/^(?:jr|sr|ii|iii|iv)\.?$/iu.test(part));
  if (country !== null && familyNameFirst.has(country) && parts.length <= 3) return parts[0] ?? name;
  let start = parts.length - 1;
  while (start > 1 && particles.has((parts[start - 1] ?? "").toLowerCase())) start -= 1;
  return parts.slice(start).join(" ");
}

/** The last name of somebody in every transliteration that the data has of the whole name: "Araghchi", and "Araqchi". */
function lastNames({ name, aliases, country }: Person): readonly string[] {
  const last = lastName({ name, country });
  const [first] = name.split(" ");
  const others = aliases
    .filter((alias) => alias.split(" ")[0] === first)
    .map((alias) => lastName({ name: alias, country }));
  return [last, ...new Set(others.filter((one) => nameKey(one) !== nameKey(last) && isTransliteration(one, last)))];
}

/**
 * Everyone whom a name fits, those in office at the date first; by last name alone only those whom news calls so.
 *
 * @example
 * peopleNamed("Bush").map(({ name }) => name); // ["George W. Bush", "George H. W. Bush"]
 */
export function peopleNamed(name: string, query: ActorQuery = {}): Person[] {
  return sortedPeople(facts().index.find(name), query);
}

/** The people that fit a query, the likelier first. */
export function sortedPeople(found: readonly PersonNaming[], { date, country }: ActorQuery): Person[] {
  const people = new Set(
    found
      .filter(({ person }) => country == null || person.country === country)
      .toSorted((a, b) => Number(b.full) - Number(a.full))
      .map(({ person }) => person),
  );
  return [...people].sort((a, b) => standing(a, date) - standing(b, date));
}

/** 0: in office at the date; 1: was before; 2: only later. Without a date the last in office go first. */
function standing({ offices }: Person, date: string | null | undefined): number {
  if (date == null) return offices.some(({ to }) => to === null) ? 0 : 1;
  if (offices.some((office) => holdsAt(office, date))) return 0;
  return offices.some(({ from }) => from === null || from <= date) ? 1 : 2;
}

/**
 * The one person whom a name fits, or null where it fits nobody, or several equally well.
 *
 * @example
 * personNamed("Bush", { date: "2003-03-20" })?.name; // "George W. Bush"
 */
export function personNamed(name: string, query: ActorQuery = {}): Person | null {
  return onePerson(facts().index.find(name), query);
}

/** The one person of several namings who stands out: by full name, or in office, or latest in office. */
export function onePerson(found: readonly PersonNaming[], query: ActorQuery): Person | null {
  const full = found.filter((naming) => naming.full);
  const [first, second] = sortedPeople(full.length > 0 ? full : found, query);
  if (first === undefined || second === undefined) return first ?? null;
  if (standing(first, query.date) < standing(second, query.date)) return first;
  return null;
}

/**
 * The office that somebody held at a date, the latest begun; without a date the one held now; null for none.
 *
 * @example
 * officeAt(personNamed("Angela Merkel"), "2015-07-01")?.office; // "chancellor"
 */
export function officeAt(person: Person, date: string | null = null): Office | null {
  return person.offices.findLast((one) => (date === null ? one.to === null : holdsAt(one, date))) ?? null;
}

/**
 * Who held an office of a state at a date, or holds it now; null where the data has nobody, or several.
 *
 * @example
 * officeHolder({ office: "president", country: "KOR", date: "2024-06-21" })?.name; // "Yoon Suk Yeol"
 */
export function officeHolder(wanted: { office: string; country: string; date?: string | null }): Person | null {
  const found = facts().people.filter(({ offices }) =>
    offices.some(
      (one) =>
        one.office === wanted.office &&
        one.country === wanted.country &&
        (wanted.date == null ? one.to === null : holdsAt(one, wanted.date)),
    ),
  );
  return found.length === 1 ? (found[0] ?? null) : null;
}
