import { type Kysely, type RawBuilder, type SqlBool, sql } from "kysely";
import type { Event, Transfer } from "../../../record/index.ts";
import type { Degree } from "../../degree.ts";
import { partyRoles } from "../../identity/party-roles.ts";
import type { Counts, DeedCount, PictureFilter, TallyOfPairs, TransferCount } from "../../pictures.ts";
import { namesOf } from "../entry-row.ts";
import type { StoreTables } from "../tables.ts";
import { chosen, counts, degree } from "./chosen.ts";

/** That somebody is on record as denying an entry, or as asserting that it is not so. */
export const isDenied = sql<SqlBool>`exists (
  select 1 from json_each(iif(json_valid(entry.entry), entry.entry, '{}'), '$.claims') as claim
  where claim.value ->> '$.stance' = 'denies'
    or (claim.value ->> '$.stance' = 'asserts' and claim.value ->> '$.certainty.polarity' = 'negative')
)`;

/** Counts transfers; see {@link Pictures.transfers}. */
export async function transfers(
  db: Kysely<StoreTables>,
  filter: PictureFilter = {},
): Promise<TallyOfPairs<TransferCount>> {
  interface Row extends Counts, Pair {
    readonly stage: Transfer["stage"];
    readonly degree: Degree;
    readonly denied: number;
  }
  const kind = sql`entry.stage is not null and ${chosen(filter)}`;
  const whole = await countWhole(db, kind);
  const rows = await countPairs<Row>(db, kind, sql`stage, ${degree} as degree, ${isDenied} as denied`, 3);
  return {
    whole,
    names: await namesOfPairs(db, rows),
    rows: rows.map(({ agent, denied, ...rest }) => ({ supplier: agent, ...rest, denied: denied === 1 })),
  };
}

/** Counts events; see {@link Pictures.deeds}. */
export async function deeds(db: Kysely<StoreTables>, filter: PictureFilter = {}): Promise<TallyOfPairs<DeedCount>> {
  interface Row extends Counts, Pair {
    readonly plover: Event["plover"];
  }
  const kind = sql`entry.plover is not null and ${chosen(filter)}`;
  const rows = await countPairs<Row>(db, kind, sql`plover`, 1);
  return { whole: await countWhole(db, kind), names: await namesOfPairs(db, rows), rows };
}

/** How many entries a condition holds for. */
export async function countWhole(db: Kysely<StoreTables>, where: RawBuilder<unknown>): Promise<Counts> {
  const { rows } = await sql<Counts>`select ${counts} from entry where ${where}`.execute(db);
  return rows[0] ?? { entries: 0, independent: 0 };
}

interface Pair {
  readonly agent: string | null;
  readonly recipient: string | null;
}

async function namesOfPairs(db: Kysely<StoreTables>, rows: readonly Pair[]): Promise<Record<string, string>> {
  const ids = rows.flatMap(({ agent, recipient }) => [agent, recipient]).filter((id) => id !== null);
  return Object.fromEntries(await namesOf(db, new Set(ids)));
}

/** Entries by who acts, who is acted upon, and `more` columns; the most frequent first. */
async function countPairs<Row>(
  db: Kysely<StoreTables>,
  where: RawBuilder<unknown>,
  columns: RawBuilder<unknown>,
  more: number,
): Promise<Row[]> {
  const role = (name: "agent" | "recipient") => sql.lit(partyRoles[name]);
  const by = sql.raw(Array.from({ length: 2 + more }, (_, at) => at + 1).join(", "));
  const { rows } = await sql<Row>`
    select agent.actor as agent, recipient.actor as recipient, ${columns}, ${counts}
    from entry
    left join party as agent on agent.entry = entry.key and agent.roles & ${role("agent")} <> 0
    left join party as recipient on recipient.entry = entry.key and recipient.roles & ${role("recipient")} <> 0
    where ${where} group by ${by} order by entries desc, ${by}
  `.execute(db);
  return rows;
}
