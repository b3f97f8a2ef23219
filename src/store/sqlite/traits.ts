import { sql } from "kysely";
import { partyRoles } from "../identity/party-roles.ts";

const letters = {
  kind: "k",
  modality: "m",
  polarity: "n",
  plover: "e",
  occurrence: "o",
  stage: "t",
  unroca: "u",
  place: "p",
  country: "c",
  /** An actor in any role, then in each. */
  actor: "a",
  speaker: "as",
  addressee: "at",
  agent: "aa",
  recipient: "ar",
  via: "av",
  claimant: "ac",
  denier: "ad",
} as const;

/** A sort of trait. */
export type TraitSort = keyof typeof letters;

/**
 * The word by which the full-text index knows a trait: what an entry is besides its words.
 *
 * Words and filters are then found together, by one walk through sorted lists. The value stands in hexadecimal, and the
 * `0` at the end keeps it from being stemmed.
 *
 * @example
 * traitWord("actor", "rus"); // "a7275730"
 */
export function traitWord(sort: TraitSort, value: string): string {
  return written(letters[sort], value);
}

/** An entry that spans more months is known by its years alone. */
const mostMonths = 24;

/**
 * The words of which an entry has at least one if its date has a day in common with a time; others may have one, too.
 *
 * @param from - first day, and `to` the last (ISO 8601).
 * @returns null where the time is too long to be told by such words.
 */
export function timeWords(from: string, to: string): readonly string[] | null {
  const [firstYear, lastYear] = [Number(from.slice(0, 4)), Number(to.slice(0, 4))];
  const years = Array.from({ length: lastYear - firstYear + 1 }, (_, n) => String(firstYear + n).padStart(4, "0"));
  if (years.length > mostYears) return null;
  const [first, last] = [from.slice(0, 7), to.slice(0, 7)];
  const months = years
    .flatMap((year) => Array.from({ length: 12 }, (_, n) => `${year}-${String(n + 1).padStart(2, "0")}`))
    .filter((month) => first <= month && month <= last);
  if (months.length > mostMonths) return years.map((year) => written("y", year));
  return [...months.map((month) => written("ym", month)), ...years.map((year) => written("yl", year))];
}

const mostYears = 150;

function written(letter: string, value: string): string {
  return `${letter}${Buffer.from(value, "utf8").toString("hex")}0`;
}

const word = (letter: string, value: string) => `'${letter}' || lower(hex(${value})) || '0'`;

const columns = [
  ["kind", "kind"],
  ["modality", "modality"],
  ["polarity", "polarity"],
  ["plover", "plover"],
  ["occurrence", "occurrence"],
  ["stage", "stage"],
  ["place", "place"],
  ["country", "place_country"],
] as const;

const roles = (["speaker", "addressee", "agent", "recipient", "via", "claimant", "denier"] as const).map(
  (role) => `select '${letters[role]}' as letter, ${partyRoles[role]} as bit`,
);

/** Every month, or year, that an entry's date has a day in. */
const through = (step: "month" | "year", most: number) => `with recursive passing (day) as (
    select date(entry.date_start, 'start of ${step}') where entry.date_start is not null
    union all
    select date(day, '+1 ${step}') from passing where date(day, '+1 ${step}') <= entry.date_end limit ${most}
  )`;

const spansMonths = `(strftime('%Y', entry.date_end) - strftime('%Y', entry.date_start)) * 12
  + strftime('%m', entry.date_end) - strftime('%m', entry.date_start) < ${mostMonths}`;

const traitsWith = (parties: string) =>
  sql.raw<string>(`(
  select group_concat(trait, ' ' order by trait) from (
    select ${word(letters.kind, "entry.kind")} as trait
    ${columns
      .slice(1)
      .map(
        ([sort, column]) =>
          `union all select ${word(letters[sort], `entry.${column}`)} where entry.${column} is not null`,
      )
      .join("\n    ")}
    union select ${word(letters.unroca, "item.value ->> '$.unroca'")}
      from json_each(iif(entry.kind = 'transfer' and json_valid(entry.entry), entry.entry, '{}'), '$.items') as item
      where item.value ->> '$.unroca' is not null
    union all select ${word(letters.actor, "party.actor")} from ${parties} as party where party.entry = entry.key
    union all select role.letter || lower(hex(party.actor)) || '0'
      from ${parties} as party cross join (${roles.join(" union all ")}) as role
      where party.entry = entry.key and party.roles & role.bit <> 0
    union all select * from (
      ${through("year", 400)} select ${word("y", "strftime('%Y', day)")} from passing
    )
    union all select * from (
      ${through("year", 400)} select ${word("yl", "strftime('%Y', day)")} from passing where not (${spansMonths})
    )
    union all select * from (
      ${through("month", mostMonths)} select ${word("ym", "strftime('%Y-%m', day)")} from passing where ${spansMonths}
    )
  )
)`);

/**
 * The traits of the row `entry`, from it and from the parties in it, in the same order whatever came before.
 *
 * A migration uses it as well: whoever changes it leaves the migration what it was.
 */
export const traitsOfEntry = traitsWith("party");

/** The same of a row of entries that were rejected. */
export const traitsOfRejected = traitsWith("rejected_party");
