import { type Kysely, type RawBuilder, type SqlBool, sql } from "kysely";
import { partyRoles } from "../../identity/party-roles.ts";
import { checkedPage } from "../../page.ts";
import type { BehindFilter, Counts, PictureFilter, PictureMark } from "../../pictures.ts";
import type { Page, StoredEntry } from "../../stored-entry.ts";
import { listed } from "../actors/standing-corrections.ts";
import { entryColumns, storedEntries } from "../entry-row.ts";
import type { StoreTables } from "../tables.ts";
import { chosen, dated, isIndependent } from "./chosen.ts";
import { countWhole, isDenied } from "./pairs.ts";

/** The entries behind a mark; see {@link Pictures.entries}. */
export async function behind(
  db: Kysely<StoreTables>,
  filter: BehindFilter,
  mark: PictureMark,
  page: Page = {},
): Promise<StoredEntry[]> {
  const { limit, offset } = checkedPage(page);
  const rows = await db
    .selectFrom("entry")
    .innerJoin("version", "version.key", "entry.version")
    .select(entryColumns)
    .where(chosen(filter))
    .where(marked(mark))
    .where(filter.copies === "without" ? isIndependent : sql<SqlBool>`true`)
    .orderBy("entry.key")
    .limit(limit)
    .offset(offset)
    .execute();
  return storedEntries(db, rows);
}

/** How many entries are behind a mark; see {@link Pictures.count}. */
export function countBehind(db: Kysely<StoreTables>, filter: PictureFilter, mark: PictureMark): Promise<Counts> {
  return countWhole(db, sql`${chosen(filter)} and ${marked(mark)}`);
}

function marked({ who, agent, recipient, stages, denied, categories, spot, span }: PictureMark): RawBuilder<SqlBool> {
  const conditions = [sql<SqlBool>`true`];
  if (who !== undefined) conditions.push(sql`entry.key in (select entry from party where actor = ${who})`);
  if (agent !== undefined) conditions.push(party("agent", agent));
  if (recipient !== undefined) conditions.push(party("recipient", recipient));
  if (stages !== undefined) conditions.push(sql`entry.stage in ${listed(stages)}`);
  if (denied !== undefined) conditions.push(denied ? isDenied : sql`not ${isDenied}`);
  if (categories !== undefined) conditions.push(sql`entry.plover in ${listed(categories)}`);
  if (spot === null) conditions.push(sql`entry.place is null`);
  else if (spot !== undefined) {
    conditions.push(sql`entry.place = ${spot.folded} and entry.place_country is ${spot.country}
      and entry.place_geonames is ${spot.geonames} and coalesce(entry.place_precision, 'unknown') = ${spot.precision}`);
  }
  if (span === null) conditions.push(sql`not ${dated}`);
  else if (span !== undefined) {
    const { start, end, precision, inside = false } = span;
    conditions.push(
      dated,
      sql`coalesce(entry.date_precision, 'unknown') = ${precision}`,
      inside
        ? sql`entry.date_start >= ${start} and entry.date_end <= ${end}`
        : sql`entry.date_start is ${start} and entry.date_end is ${end}`,
    );
  }
  return sql<SqlBool>`(${sql.join(conditions, sql` and `)})`;
}

function party(role: "agent" | "recipient", actor: string | null): RawBuilder<SqlBool> {
  const has = sql`select 1 from party where party.entry = entry.key and party.roles & ${sql.lit(partyRoles[role])} <> 0`;
  return actor === null ? sql`not exists (${has})` : sql`exists (${has} and party.actor = ${actor})`;
}
