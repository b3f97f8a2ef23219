import { type RawBuilder, type SqlBool, sql } from "kysely";
import { checkedDay } from "../../checked-day.ts";
import type { Degree } from "../../degree.ts";
import type { PictureFilter } from "../../pictures.ts";

/** An entry's {@link Degree} in SQL. */
export const degree = sql<Degree>`case
  when modality is null or modality = 'underspecified' then 'open'
  when polarity = 'negative' then 'not-so' else modality
end`;

/** That an entry, by its key, stands in a report that copies no other. */
export const isIndependent = sql<SqlBool>`(entry.key >> 20) not in (
  select version from sketch where origin is not null
)`;

/** How many entries: all, and those of {@link isIndependent}. */
export const counts = sql`count(*) as entries, coalesce(sum(${isIndependent}), 0) as independent`;

/** The condition that an entry is one that a picture is of. @throws {OnrecordError} `usage` for a bad day. */
export function chosen(filter: PictureFilter): RawBuilder<SqlBool> {
  const { kind, actor, country, from, to } = filter;
  const conditions = [sql<SqlBool>`entry.current = 1`];
  if (kind !== undefined) conditions.push(sql`entry.kind = ${kind}`);
  if (actor !== undefined) conditions.push(sql`entry.key in (select entry from party where actor = ${actor})`);
  if (country !== undefined) {
    conditions.push(sql`entry.key in (
      select party.entry from actor join party on party.actor = actor.id where actor.country = ${country}
      union all select key from entry where current = 1 and place_country = ${country}
    )`);
  }
  if (filter.degree !== undefined) conditions.push(sql`${degree} = ${filter.degree}`);
  if (from !== undefined || to !== undefined) conditions.push(dated);
  if (from !== undefined) conditions.push(sql`(entry.date_end is null or entry.date_end >= ${checkedDay(from)})`);
  if (to !== undefined) conditions.push(sql`(entry.date_start is null or entry.date_start <= ${checkedDay(to)})`);
  return sql<SqlBool>`(${sql.join(conditions, sql` and `)})`;
}

/** That an entry has a date, open to one side at most. */
export const dated = sql<SqlBool>`(entry.date_start is not null or entry.date_end is not null)`;
