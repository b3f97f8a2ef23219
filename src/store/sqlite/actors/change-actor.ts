import { type Kysely, sql } from "kysely";
import { OnrecordError } from "../../../util/problem.ts";
import type { ActorChange, ActorInFull, ActorState } from "../../actors.ts";
import { checkedActorChange, checkedWords } from "../../checked-change.ts";
import { entryWords } from "../../entry-words.ts";
import { shownRecord } from "../entry-row.ts";
import { recordAt } from "../record-at.ts";
import { entryKey, type StoreTables } from "../tables.ts";
import { putCorrection } from "./correction-rows.ts";
import { findActor } from "./find-actor.ts";
import { refreshActor } from "./refresh-actor.ts";
import { showActor } from "./show-actor.ts";

const unchanged = { reports: 0, entries: 0 };

/** Gives an actor another name, and gives the correction's number; see {@link Actors.rename}. */
export async function renameActor(db: Kysely<StoreTables>, actor: string, to: string, by: string): Promise<number> {
  const { id, name: was } = await findActor(db, actor);
  const name = checkedWords("name", to);
  if (name === was) throw nothingChanges(name, "another name");
  const correction = await putCorrection(db, { what: "rename", actor: id, before: { name: was }, after: { name }, by });
  await refreshActor(db, id, unchanged);
  await sql`
    with said as (
      select party.entry as key, entry.entry ->> '$.speakerSpan.text' as span
      from party cross join entry on entry.key = party.entry
      where party.actor = ${id} and party.speaks = 1
    )
    update words set speaker = iif(coalesce(said.span, ${name}) = ${name}, ${name}, ${name} || ' … ' || said.span)
    from said where words.rowid = said.key
  `.execute(db);
  return correction;
}

/** Corrects fields of an actor, and gives the correction's number; see {@link Actors.correct}. */
export async function correctActor(
  db: Kysely<StoreTables>,
  actor: string,
  change: ActorChange,
  by: string,
): Promise<number> {
  const was = await showActor(db, actor, { limit: 0 });
  const { before, after } = difference(was, checkedActorChange(change));
  if (Object.keys(after).length === 0) {
    throw nothingChanges(JSON.stringify(change), "a kind, country, code or role that differs from what is known");
  }
  const correction = await putCorrection(db, { what: "correct", actor: was.id, before, after, by });
  await refreshActor(db, was.id, unchanged);
  return correction;
}

/** Has what an actor says found by the name that it has now, whichever report it is in. */
export async function respellActor(db: Kysely<StoreTables>, id: string): Promise<void> {
  await refreshActor(db, id, unchanged);
  const versions = await db.selectFrom("appearance").select("version").distinct().where("actor", "=", id).execute();
  for (const { version } of versions) {
    const { entries } = await recordAt(db, version);
    const record = await shownRecord(db, version, entries);
    for (const [position, entry] of record.entries.entries()) {
      if (entry.kind !== "statement" || entry.speaker !== id) continue;
      const { speaker } = entryWords(record, entry);
      await db.updateTable("words").set({ speaker }).where("rowid", "=", entryKey(version, position)).execute();
    }
  }
}

function difference(was: ActorInFull, change: ActorChange): { before: ActorState; after: ActorState } {
  const codes = Object.entries(change.codes ?? {}).filter(
    ([code, value]) => value !== undefined && value !== Object.entries(was.codes).find(([name]) => name === code)?.[1],
  );
  const before = Object.entries(was.codes).filter(([code]) => codes.some(([name]) => name === code));
  const addRoles = (change.addRoles ?? []).filter(
    ({ title, former }) => !was.roles.some((role) => folding(role.title) === folding(title) && role.former === former),
  );
  const removeRoles = (change.removeRoles ?? []).map((title) => {
    if (was.roles.some((role) => folding(role.title) === folding(title))) return title;
    throw new OnrecordError({
      code: "not-found",
      message: `${was.name} has no such role.`,
      received: title,
      allowed: was.roles.map((role) => role.title).join("; ") || "none: no role of it is known",
      advice: `Take the role from \`onrecord actor show ${was.id}\`.`,
    });
  });
  const kind = change.kind !== undefined && change.kind !== was.kind ? change.kind : undefined;
  const country = change.country !== undefined && change.country !== was.country ? change.country : undefined;
  return {
    before: {
      ...(kind === undefined ? {} : { kind: was.kind }),
      ...(country === undefined ? {} : { country: was.country }),
      ...(codes.length === 0 ? {} : { codes: Object.fromEntries(before) }),
    },
    after: {
      ...(kind === undefined ? {} : { kind }),
      ...(country === undefined ? {} : { country }),
      ...(codes.length === 0 ? {} : { codes: Object.fromEntries(codes) }),
      ...(addRoles.length === 0 ? {} : { addRoles }),
      ...(removeRoles.length === 0 ? {} : { removeRoles }),
    },
  };
}

const folding = (title: string) => title.toLowerCase();

function nothingChanges(received: string, allowed: string): OnrecordError {
  return new OnrecordError({
    code: "usage",
    message: "Nothing would change.",
    received,
    allowed,
    advice: "See what is known with `onrecord actor show`.",
  });
}
