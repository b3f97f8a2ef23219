import type { Kysely, Selectable } from "kysely";
import { z } from "zod";
import { type ActorState, type Correction, correctionKinds, type HistoryFilter } from "../../actors.ts";
import { checkedStored, fromJson } from "../../from-json.ts";
import { type SplitPart, StoredState, type Traits } from "../../identity/stored-correction.ts";
import { checkedPage } from "../../page.ts";
import type { StoreTables } from "../tables.ts";
import { findActor } from "./find-actor.ts";
import { listed, partsOf } from "./standing-corrections.ts";
import type { CorrectionTable } from "./tables.ts";

const Kind = z.enum(correctionKinds);

/** A correction that is about to be made. */
export interface NewCorrection {
  readonly what: Correction["what"];
  readonly actor: string;
  readonly target?: string;
  readonly before: ActorState;
  readonly after: ActorState;
  readonly targetTraits?: Traits;
  readonly parts?: readonly SplitPart[];
  readonly by: string;
}

/** Puts a correction down, and gives its number. */
export async function putCorrection(db: Kysely<StoreTables>, made: NewCorrection): Promise<number> {
  const { what, actor, target, before, after, targetTraits, parts = [], by } = made;
  const { id } = await db
    .insertInto("correction")
    .values({
      what,
      actor,
      target: target ?? null,
      before: JSON.stringify(before),
      after: JSON.stringify(after),
      target_traits: targetTraits === undefined ? null : JSON.stringify(targetTraits),
      by,
      at: new Date().toISOString(),
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  for (const { report, words } of parts) {
    await db
      .insertInto("part")
      .values({ correction: id, report_id: report, words: words === null ? null : JSON.stringify(words) })
      .execute();
  }
  return id;
}

/** One correction by its number; null for none. */
export async function readCorrection(db: Kysely<StoreTables>, id: number): Promise<Correction | null> {
  const [found] = await toCorrections(db, await db.selectFrom("correction").selectAll().where("id", "=", id).execute());
  return found ?? null;
}

/** What people corrected, the last first; see {@link Actors.history}. */
export async function history(db: Kysely<StoreTables>, filter: HistoryFilter = {}): Promise<Correction[]> {
  const { limit, offset } = checkedPage(filter);
  let query = db.selectFrom("correction").selectAll().orderBy("id", "desc").limit(limit).offset(offset);
  if (filter.actor !== undefined) {
    const { id } = await findActor(db, filter.actor);
    const read = await db.selectFrom("appearance").select("read").distinct().where("actor", "=", id).execute();
    const ids = listed([id, filter.actor, ...read.map((row) => row.read)]);
    query = query.where((field) => field.or([field("actor", "in", ids), field("target", "in", ids)]));
  }
  return toCorrections(db, await query.execute());
}

async function toCorrections(
  db: Kysely<StoreTables>,
  rows: readonly Selectable<CorrectionTable>[],
): Promise<Correction[]> {
  const parts = await partsOf(
    db,
    rows.map(({ id }) => id),
  );
  return rows.map(({ id, what, actor, target, before, after, by, at, undone_by, undone_at }) => ({
    id,
    what: checkedStored(Kind, what),
    actor,
    target,
    before: fromJson(StoredState, before),
    after: fromJson(StoredState, after),
    parts: (parts.get(id) ?? []).map(({ report, words }) => ({ report, words: words?.text ?? null })),
    by,
    at,
    undoneBy: undone_by,
    undoneAt: undone_at,
  }));
}
