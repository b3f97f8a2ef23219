import { type Kysely, sql } from "kysely";
import type { EntryKind } from "../../../record/index.ts";
import { speakerName } from "../../entry-words.ts";
import { actorsOf } from "../../identity/entry-actors.ts";
import type { StoredEntry } from "../../stored-entry.ts";
import type { StoreTables } from "../tables.ts";
import { shownStates, viewOf } from "./view.ts";

const mostReports = 50;

/** Entries that others rejected and a reviewer has not decided about: no list has these; the latest reports only. */
export async function rejectedByOthers(
  db: Kysely<StoreTables>,
  by: string,
  kind: EntryKind | undefined,
): Promise<StoredEntry[]> {
  const { rows } = await sql<{ readonly report: string }>`
    select review.report_id as report from review
    join version on version.report_id = review.report_id and version.current = 1
    where review.undone_at is null and review.became = 'null' and review.what in ('reject', 'settle')
      and review.by <> ${by}
      and not exists (
        select 1 from review as own where own.report_id = review.report_id and own.entry_id = review.entry_id
          and own.by = ${by} and own.undone_at is null and own.what <> 'comment'
      )
      and not exists (select 1 from entry where entry.id = review.entry_id and entry.version = version.key)
    group by review.report_id order by max(review.number) desc limit ${mostReports}
  `.execute(db);
  const found: StoredEntry[] = [];
  for (const { report } of rows) {
    const view = await viewOf(db, report);
    for (const { standing, found: entry, decisions } of shownStates(view, view.states)) {
      const own = decisions.some((one) => one.by === by && one.what !== "comment" && one.undoneAt === null);
      if (standing !== null || entry === null || own || decisions.every(({ what }) => what === "comment")) continue;
      if (kind !== undefined && entry.kind !== kind) continue;
      const record = view.shown([entry]);
      const ids = actorsOf(entry);
      const names = record.actors.filter(({ id }) => ids.has(id)).map(({ id, name }): [string, string] => [id, name]);
      const { id, source, title, published } = record.report;
      found.push({
        entry,
        speaker: speakerName(record, entry),
        names: Object.fromEntries(names),
        report: { id, source, title, published, version: view.number },
      });
    }
  }
  return found;
}
