import { type Kysely, sql } from "kysely";
import type { StoreTables } from "../tables.ts";
import { markUnjoined, recount } from "./membership.ts";

/**
 * Puts entries whose parting is undone back among those from which they were parted, whatever else they were joined with in
 * between; what an entry joins by itself depends on the order in which entries come. What was joined to them meanwhile is
 * joined anew.
 *
 * @returns false where that cannot be: where entries of either side are gone, the others are no longer one matter, or a later
 * decision that stands says something of those that were parted.
 */
export async function putBack(db: Kysely<StoreTables>, decision: number): Promise<boolean> {
  const parted = await placesOf(db, decision, 0);
  const others = await placesOf(db, decision, 1);
  const [into, ...more] = new Set(others.map(({ matter }) => matter));
  const isGone = [...parted, ...others].some(({ matter }) => matter === null);
  if (isGone || into == null || more.length > 0 || (await isDecidedLater(db, decision))) return false;
  const entries = JSON.stringify(parted.map(({ entry }) => entry));
  const from = [...new Set(parted.flatMap(({ matter }) => (matter === null ? [] : [matter])))];
  const { rows } = await sql<{ readonly version: number }>`
    select distinct entry.version from joining join entry on entry.key = joining.entry
    join decided on decided.decision = ${decision} and decided.side = 0
      and decided.report_id = joining.joined ->> '$.to.report' and decided.entry_id = joining.joined ->> '$.to.entry'
    where joining.matter in (select value from json_each(${JSON.stringify(from)}))
      and joining.entry not in (select value from json_each(${entries})) and joining.matter <> ${into}
  `.execute(db);
  // Nobody knows which entry brought a key.
  await sql`
    insert into matter_key (key, matter, last) select key, ${into}, max(last) from matter_key
    where matter in (select value from json_each(${JSON.stringify(from)})) and matter <> ${into} group by key
    on conflict do update set last = max(last, excluded.last)
  `.execute(db);
  await sql`update joining set matter = ${into} where entry in (select value from json_each(${entries}))`.execute(db);
  // Why one was joined to what it is no longer with says nothing now.
  await sql`
    update joining set joined = null where entry in (select value from json_each(${entries})) and not exists (
      select 1 from joining as there where there.matter = ${into}
        and there.report_id = joining.joined ->> '$.to.report' and there.entry_id = joining.joined ->> '$.to.entry'
    )
  `.execute(db);
  await recount(db, [into, ...from]);
  await markUnjoined(
    db,
    rows.map(({ version }) => version),
  );
  return true;
}

interface Place {
  readonly entry: number | null;
  readonly matter: number | null;
}

/** Where the entries of one side of a decision are; null where they are gone. */
async function placesOf(db: Kysely<StoreTables>, decision: number, side: number): Promise<readonly Place[]> {
  const { rows } = await sql<Place>`
    select joining.entry, joining.matter from decided
    left join joining on joining.report_id = decided.report_id and joining.entry_id = decided.entry_id
    where decided.decision = ${decision} and decided.side = ${side}
  `.execute(db);
  return rows;
}

async function isDecidedLater(db: Kysely<StoreTables>, decision: number): Promise<boolean> {
  const { rows } = await sql<{ readonly id: number }>`
    select later.decision as id from decided as own
    join decided as later on later.report_id = own.report_id and later.entry_id = own.entry_id
    join decision on decision.id = later.decision and decision.undone_at is null
    where own.decision = ${decision} and own.side = 0 and later.decision > ${decision} limit 1
  `.execute(db);
  return rows.length > 0;
}
