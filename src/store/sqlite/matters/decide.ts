import { type Kysely, sql } from "kysely";
import { OnrecordError } from "../../../util/problem.ts";
import type { EntryRef } from "../../matters.ts";
import type { StoreTables } from "../tables.ts";
import { decisionAt, lastStanding, putDecision } from "./decisions.ts";
import { findJoined, findMatter } from "./find-matter.ts";
import { markUnjoined, mergeMatters, newMatter, recount } from "./membership.ts";
import { putBack } from "./put-back.ts";

/** Makes one matter of two, and gives the decision's number; see {@link Matters.join}. */
export async function joinMatters(db: Kysely<StoreTables>, one: string, other: string, by: string): Promise<number> {
  const from = await findMatter(db, one);
  const into = await findMatter(db, other);
  if (from === into) throw nothingToDo("These are one matter already.", `${one}; ${other}`, "two matters");
  const kinds = await db.selectFrom("matter").select("kind").distinct().where("key", "in", [from, into]).execute();
  if (kinds.length > 1) {
    throw nothingToDo("These are of different kinds.", kinds.map(({ kind }) => kind).join("; "), "two of one kind");
  }
  const entries = (await refsIn(db, from)).map(toRef);
  const others = (await refsIn(db, into)).map(toRef);
  const decision = await putDecision(db, { what: "join", entries, others, by });
  await mergeMatters(db, [from], into);
  return decision;
}

/** Parts entries from the others of their matter, and gives the decision's number; see {@link Matters.part}. */
export async function partMatter(db: Kysely<StoreTables>, ids: readonly string[], by: string): Promise<number> {
  const found: Awaited<ReturnType<typeof findJoined>>[] = [];
  for (const id of ids) found.push(await findJoined(db, id));
  const [first] = found;
  const received = ids.join("; ");
  if (first === undefined) throw nothingToDo("No entry is given.", "nothing", "entries of one matter");
  if (found.some(({ matter }) => matter !== first.matter)) {
    throw nothingToDo("These entries are not in one matter.", received, "entries of one matter");
  }
  const isParted = (row: { readonly report_id: string; readonly entry_id: string }) =>
    found.some(({ report_id, entry_id }) => report_id === row.report_id && entry_id === row.entry_id);
  const all = await refsIn(db, first.matter);
  const parted = all.filter(isParted);
  const others = all.filter((row) => !isParted(row));
  if (others.length === 0)
    throw nothingToDo("Nothing would be left to part from.", received, "some of a matter's entries");
  const decision = await putDecision(db, {
    what: "part",
    entries: parted.map(toRef),
    others: others.map(toRef),
    by,
  });
  const matter = await newMatter(db, toRef(first), first.kind);
  const keys = JSON.stringify(parted.map(({ entry }) => entry));
  await sql`update joining set matter = ${matter} where entry in (select value from json_each(${keys}))`.execute(db);
  // Nobody knows which entry brought a key; both matters keep them all.
  await sql`
    insert into matter_key (key, matter, last) select key, ${matter}, last from matter_key where matter = ${first.matter}
  `.execute(db);
  await recount(db, [first.matter, matter]);
  return decision;
}

/** Takes a decision back and gives its number; see {@link Matters.undo}. */
export async function undoDecision(db: Kysely<StoreTables>, wanted: number | undefined, by: string): Promise<number> {
  const id = wanted ?? (await lastStanding(db));
  const { what, undoneBy, undoneAt } = await decisionAt(db, id);
  if (undoneBy !== null) {
    throw nothingToDo("This decision is undone already.", String(id), "one that stands", `It was undone ${undoneAt}.`);
  }
  await db
    .updateTable("decision")
    .set({ undone_by: by, undone_at: new Date().toISOString() })
    .where("id", "=", id)
    .execute();
  if (what === "part" && (await putBack(db, id))) return id;
  const { rows } = await sql<{ readonly version: number }>`
    select distinct entry.version from decided
    join joining on joining.report_id = decided.report_id and joining.entry_id = decided.entry_id
    join entry on entry.key = joining.entry
    where decided.decision = ${id}
  `.execute(db);
  await markUnjoined(
    db,
    rows.map(({ version }) => version),
  );
  return id;
}

const refsIn = (db: Kysely<StoreTables>, matter: number) =>
  db
    .selectFrom("joining")
    .select(["entry", "report_id", "entry_id"])
    .where("matter", "=", matter)
    .orderBy("entry")
    .execute();

function toRef({ report_id, entry_id }: { readonly report_id: string; readonly entry_id: string }): EntryRef {
  return { report: report_id, entry: entry_id };
}

function nothingToDo(message: string, received: string, allowed: string, advice?: string): OnrecordError {
  return new OnrecordError({
    code: "usage",
    message,
    received,
    allowed,
    advice: advice ?? "See what is joined with `onrecord matters` and `onrecord matter ID`.",
  });
}
