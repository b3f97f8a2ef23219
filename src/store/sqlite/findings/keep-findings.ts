import { type Kysely, sql, type Transaction } from "kysely";
import type { FindingChanges, FindingState, Keeping, KeptFinding, LookedAt } from "../../findings.ts";
import type { StoreTables } from "../tables.ts";
import { putChecked } from "./checked-with.ts";

type Cause = Parameters<typeof keepFindings>[2];

const everything: readonly LookedAt[] = [{ rules: null, reports: null }];

/** Puts findings in the place of those that stood; see {@link Findings.keep}. */
export function keepFindings(
  db: Kysely<StoreTables>,
  found: readonly KeptFinding[],
  cause: string | ((reports: readonly string[]) => string),
  { lookedAt = everything, checked, upTo = 0 }: Keeping = {},
): Promise<FindingChanges> {
  return db.transaction().execute(async (transaction) => {
    const at = new Date().toISOString();
    const standing = await standingAmong(transaction, lookedAt);
    const changes: Changes = { found: [], changed: [], gone: [] };
    for (let first = 0; first < found.length; first += atOnce) {
      await keepSome(transaction, found.slice(first, first + atOnce), cause, at, changes);
    }
    for (const { id } of found) standing.delete(id);
    const gone = [...standing.values()];
    for (let first = 0; first < gone.length; first += atOnce) {
      await dropSome(transaction, gone.slice(first, first + atOnce), cause, at);
    }
    changes.gone.push(...gone.map(({ id }) => id));
    if (checked !== undefined) await putChecked(transaction, checked, at, upTo);
    return changes;
  });
}

/** How many findings one statement puts down. */
const atOnce = 500;

interface Changes {
  readonly found: string[];
  readonly changed: string[];
  readonly gone: string[];
}

interface Standing {
  readonly key: number;
  readonly id: string;
  readonly reports: string;
}

/** The findings that stand of what was looked at, by their ids. */
async function standingAmong(
  db: Transaction<StoreTables>,
  lookedAt: readonly LookedAt[],
): Promise<Map<string, Standing>> {
  const found = new Map<string, Standing>();
  for (const { rules, reports } of lookedAt) {
    const { rows } = await sql<Standing>`
      select key, id, (select json_group_array(report_id) from finding_report where finding = key) as reports
      from finding where stands = 1
      ${rules === null ? sql`` : sql`and rule in (select value from json_each(${JSON.stringify(rules)}))`}
      ${
        reports === null
          ? sql``
          : sql`and key in (
              select finding from finding_report where report_id in (select value from json_each(${JSON.stringify(reports)}))
            )`
      }
      order by key
    `.execute(db);
    for (const row of rows) found.set(row.id, row);
  }
  return found;
}

interface Known {
  readonly id: string;
  readonly stands: number;
  readonly finding: string;
}

async function keepSome(
  db: Transaction<StoreTables>,
  found: readonly KeptFinding[],
  cause: Cause,
  at: string,
  changes: Changes,
): Promise<void> {
  const { rows } = await sql<Known>`
    select id, stands, finding from finding
    where id in (select value from json_each(${JSON.stringify(found.map(({ id }) => id))}))
  `.execute(db);
  const known = new Map(rows.map((row) => [row.id, row]));
  const put: (KeptFinding & Pick<FindingState, "state" | "cause">)[] = [];
  for (const one of found) {
    const before = known.get(one.id);
    if (before?.stands === 1 && before.finding === one.finding) continue;
    const state = before === undefined ? "found" : before.stands === 0 ? "again" : "changed";
    put.push({ ...one, state, cause: typeof cause === "string" ? cause : cause(one.reports) });
    (state === "changed" ? changes.changed : changes.found).push(one.id);
  }
  if (put.length === 0) return;
  await keepWhatWas(
    db,
    put.flatMap(({ id, state }) => (state === "found" ? [] : [id])),
  );
  // A finding is long: it is handed over once, and what is short again.
  const given = JSON.stringify(put.map(({ reports: _, state: __, cause: ___, ...finding }) => finding));
  const states = JSON.stringify(put.map(({ id, reports, state, cause: why }) => ({ id, reports, state, cause: why })));
  await sql`
    insert into finding (id, rule, verdict, certainty, rank, finding, stands, since, changed)
    select value ->> 'id', value ->> 'rule', value ->> 'verdict', value ->> 'certainty', value ->> 'rank',
      value ->> 'finding', 1, ${at}, ${at}
    from json_each(${given}) where true
    on conflict (id) do update set verdict = excluded.verdict, certainty = excluded.certainty, rank = excluded.rank,
      rule = excluded.rule, finding = excluded.finding, stands = 1, changed = ${at}
  `.execute(db);
  await sql`
    insert into finding_state (finding, at, state, cause, was)
    select finding.key, ${at}, value ->> 'state', value ->> 'cause', ''
    from json_each(${states}) as given join finding on finding.id = given.value ->> 'id'
    order by given.key
  `.execute(db);
  await sql`
    insert or ignore into finding_report (finding, report_id)
    select finding.key, report.value
    from json_each(${states}) as given join finding on finding.id = given.value ->> 'id',
      json_each(given.value, '$.reports') as report
  `.execute(db);
}

/** Puts down what findings that are about to change are now, in those of their states that say nothing of it yet. */
async function keepWhatWas(db: Transaction<StoreTables>, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await sql`
    update finding_state set was = (select finding from finding where finding.key = finding_state.finding)
    where was = '' and finding_state.finding in (
      select key from finding where id in (select value from json_each(${JSON.stringify(ids)}))
    )
  `.execute(db);
}

async function dropSome(
  db: Transaction<StoreTables>,
  gone: readonly Standing[],
  cause: Cause,
  at: string,
): Promise<void> {
  const given = JSON.stringify(
    gone.map(({ key, reports }) => ({
      key,
      cause: typeof cause === "string" ? cause : cause(reportsIn(reports)),
    })),
  );
  await sql`
    insert into finding_state (finding, at, state, cause, was)
    select finding.key, ${at}, 'gone', given.value ->> 'cause', ''
    from json_each(${given}) as given join finding on finding.key = given.value ->> 'key'
    order by given.key
  `.execute(db);
  await sql`
    update finding set stands = 0, changed = ${at} where key in (select value ->> 'key' from json_each(${given}))
  `.execute(db);
}

function reportsIn(json: string): string[] {
  const parsed: unknown = JSON.parse(json);
  return Array.isArray(parsed) ? parsed.map(String) : [];
}
