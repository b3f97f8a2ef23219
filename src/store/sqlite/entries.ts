import { type Kysely, sql } from "kysely";
import { checkedDay } from "../checked-day.ts";
import { folded } from "../folded.ts";
import { type PartyRole, partyRoles } from "../identity/party-roles.ts";
import { checkedPage } from "../page.ts";
import { searchWords } from "../search-words.ts";
import type { EntryFilter, StoredEntry, StoredEntryInFull } from "../store.ts";
import { candidatesNeeded, notFound, unique } from "../unique.ts";
import { isNoCopy } from "./copies/is-no-copy.ts";
import { yes } from "./current.ts";
import { entryColumns, storedEntries } from "./entry-row.ts";
import { match } from "./match.ts";
import { storedVersion } from "./reports.ts";
import { startsWith } from "./starts-with.ts";
import type { StoreTables } from "./tables.ts";

/** Lists entries of latest versions; see {@link Store.entries}. */
export async function listEntries(db: Kysely<StoreTables>, filter: EntryFilter = {}): Promise<StoredEntry[]> {
  const { kind, speaker, report, actor, place, from, to } = filter;
  const { limit, offset } = checkedPage(filter);
  let query = db
    .selectFrom("entry")
    .innerJoin("version", "version.key", "entry.version")
    .select(entryColumns)
    .where("entry.current", "=", yes)
    .where("version.current", "=", yes)
    .orderBy("entry.key")
    .limit(limit)
    .offset(offset);
  if (filter.copies === "without") query = query.where(isNoCopy(sql.ref("entry.version")));
  if (kind !== undefined) query = query.where("entry.kind", "=", kind);
  if (report !== undefined) query = query.where("version.report_id", "=", report);
  if (speaker !== undefined) {
    const spoken = match(searchWords(speaker), { columns: ["speaker"], kind });
    query = query.where("entry.key", "in", sql<number>`(select rowid from words where words match ${spoken})`);
  }
  if (actor !== undefined) {
    query = query.where("entry.key", "in", sql<number>`(select entry from party where party.actor = ${actor})`);
  }
  for (const column of ["plover", "occurrence", "stage", "modality", "polarity"] as const) {
    const value = filter[column];
    if (value !== undefined) query = query.where(`entry.${column}`, "=", value);
  }
  for (const role of ["agent", "recipient", "claimant"] as const) {
    const party = filter[role];
    if (party !== undefined) query = query.where("entry.key", "in", entriesWith(party, role));
  }
  if (place !== undefined) {
    query = /^[A-Z]{3}$/.test(place)
      ? query.where("entry.place_country", "=", place)
      : query.where("entry.place", "=", folded(place));
  }
  if (from !== undefined || to !== undefined) {
    query = query.where(
      "entry.key",
      "in",
      holdingWithin(checkedDay(from ?? "0001-01-01"), checkedDay(to ?? "9999-12-31")),
    );
  }
  return storedEntries(db, await query.execute());
}

/** The keys of entries in which an actor has a role. */
function entriesWith(actor: string, role: PartyRole) {
  const bit = sql.lit(partyRoles[role]);
  return sql<number>`(select entry from party where party.actor = ${actor} and party.roles & ${bit} <> 0)`;
}

/** The keys of entries whose date has a day in common with a time; each of the two parts has an index of its own. */
function holdingWithin(from: string, to: string) {
  return sql<number>`(
    select key from entry where current = 1 and date_start between ${from} and ${to}
    union all
    select key from entry where current = 1 and date_start <> date_end and date_start < ${from} and date_end >= ${from}
  )`;
}

/** One entry by its id or the beginning of it; see {@link Store.entry}. */
export async function readEntry(db: Kysely<StoreTables>, idOrPrefix: string): Promise<StoredEntryInFull> {
  const candidates = await db
    .selectFrom("entry")
    .innerJoin("version", "version.key", "entry.version")
    .select(["entry.id", "entry.kind", ...entryColumns])
    .where((field) => startsWith(field, "entry.id", idOrPrefix))
    .where("entry.current", "=", yes)
    .orderBy("entry.id")
    .limit(candidatesNeeded)
    .execute();
  const row = unique(
    "entry",
    idOrPrefix,
    candidates.map((c) => ({
      ...c,
      shown: `${c.id}: ${c.kind === "event" ? "an" : "a"} ${c.kind} in ${c.title ?? c.source} (${c.report_id})`,
    })),
  );
  const stored = await storedVersion(db, row.report_id, row.number);
  if (stored === null) throw notFound("entry", idOrPrefix);
  const [found] = await storedEntries(db, [row]);
  if (found === undefined) throw notFound("entry", idOrPrefix);
  return { ...found, record: stored.record };
}
