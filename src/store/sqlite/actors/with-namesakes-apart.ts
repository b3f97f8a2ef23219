import { type Kysely, sql } from "kysely";
import type { ReportRecord } from "../../../record/index.ts";
import { isOnlyNamed, namesakeBounds, namesakeMeant, type Placed, withActorIds } from "../../identity/namesakes.ts";
import type { StoreTables } from "../tables.ts";

/** A record in which people whom only a name tells have the ids of those of the name whom the report means. */
export async function withNamesakesApart(db: Kysely<StoreTables>, record: ReportRecord): Promise<ReportRecord> {
  const named = record.actors.filter(isOnlyNamed);
  if (named.length === 0) return record;
  const names = JSON.stringify(
    named.map(({ id }) => {
      const [from, to] = namesakeBounds(id);
      return { id, from, to };
    }),
  );
  const known = await knownOf(db, names);
  const before = await readBefore(db, names, record.report.id);
  const ids = new Map<string, string>();
  for (const actor of named) {
    const meant = namesakeMeant(actor, before.get(actor.id) ?? [], known.get(actor.id) ?? []);
    if (meant !== actor.id) ids.set(actor.id, meant);
  }
  return withActorIds(record, ids);
}

/** Those on record who bear each name, as they are shown. */
async function knownOf(db: Kysely<StoreTables>, names: string): Promise<Map<string, Placed[]>> {
  const { rows } = await sql<Placed & { readonly name: string }>`
    select value ->> 'id' as name, actor.id, actor.country
    from json_each(${names}) join actor on actor.id = value ->> 'id'
    union all
    select value ->> 'id', actor.id, actor.country
    from json_each(${names}) join actor on actor.id between value ->> 'from' and value ->> 'to'
  `.execute(db);
  return byName(rows, ({ id, country }): Placed => ({ id, country }));
}

/** The ids of each name that any version of the report was read with. */
async function readBefore(db: Kysely<StoreTables>, names: string, report: string): Promise<Map<string, string[]>> {
  const { rows } = await sql<{ readonly name: string; readonly id: string }>`
    select value ->> 'id' as name, reading.actor as id from json_each(${names})
    join reading on reading.report_id = ${report}
      and (reading.actor = value ->> 'id' or reading.actor between value ->> 'from' and value ->> 'to')
  `.execute(db);
  return byName(rows, ({ id }) => id);
}

function byName<R extends { readonly name: string }, T>(rows: readonly R[], of: (row: R) => T): Map<string, T[]> {
  const found = new Map<string, T[]>();
  for (const row of rows) found.set(row.name, [...(found.get(row.name) ?? []), of(row)]);
  return found;
}
