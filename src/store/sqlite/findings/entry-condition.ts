import { type RawBuilder, type SqlBool, sql } from "kysely";
import type { EntryQuery, PartyQuery } from "../../findings.ts";
import { partyRoles } from "../../identity/party-roles.ts";
import { listed } from "../actors/standing-corrections.ts";

/** A query for entries in SQL: a condition on the columns of `entry`. */
export function entryCondition(query: EntryQuery): RawBuilder<SqlBool> {
  const { kinds, stages, categories, occurrences, modalities, polarities, placeCountries, parties, fields, goods } =
    query;
  const conditions = [
    sql<SqlBool>`entry.kind in ${listed(kinds)}`,
    ...oneOf("stage", stages),
    ...oneOf("plover", categories),
    ...oneOf("occurrence", occurrences),
    ...oneOf("modality", modalities),
    ...oneOf("polarity", polarities),
    ...oneOf("place_country", placeCountries),
    ...Object.entries(fields ?? {}).map(fieldCondition),
    ...(parties ?? []).map(partyCondition),
    ...(goods === undefined ? [] : [goodsCondition(goods)]),
  ];
  return sql<SqlBool>`(${sql.join(conditions, sql` and `)})`;
}

type Column = "stage" | "plover" | "occurrence" | "modality" | "polarity" | "place_country";

/** A column that has to have one of some values. */
function oneOf(column: Column, values: readonly string[] | undefined): RawBuilder<SqlBool>[] {
  return values === undefined ? [] : [sql<SqlBool>`${sql.ref(`entry.${column}`)} in ${listed(values)}`];
}

/** That a field has one of some values, going by the entry's JSON as it is written: to read each would take too long. */
function fieldCondition([field, values]: readonly [string, readonly string[]]): RawBuilder<SqlBool> {
  const written = values.map(
    (value) => sql<SqlBool>`instr(entry.entry, ${`${JSON.stringify(field)}:${JSON.stringify(value)}`}) > 0`,
  );
  return sql<SqlBool>`(${sql.join(written, sql` or `)})`;
}

/** That somebody has a role; of some countries or ids, or where no country is known and so none can be excluded. */
function partyCondition({ role, countries, ids }: PartyQuery): RawBuilder<SqlBool> {
  const bit = sql.lit(partyRoles[role]);
  const has = sql`party.entry = entry.key and party.roles & ${bit} <> 0`;
  if (countries === undefined && ids === undefined) return sql<SqlBool>`exists (select 1 from party where ${has})`;
  return sql<SqlBool>`exists (
    select 1 from party join actor on actor.id = party.actor
    where ${has} and (actor.country is null or actor.country in ${listed(countries ?? [])} or actor.id in ${listed(ids ?? [])})
  )`;
}

/** That an item is called so; the words of all items are in the full-text index. */
function goodsCondition(goods: readonly string[]): RawBuilder<SqlBool> {
  const phrases = goods.map((words) => `"${words.replaceAll('"', " ")}"*`).join(" OR ");
  return sql<SqlBool>`entry.key in (select rowid from words where words match ${`items : (${phrases})`})`;
}
