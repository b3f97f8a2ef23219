import { type Kysely, sql } from "kysely";
import type { Actor, ActorCodes, MadeBy } from "../../../record/index.ts";
import { noCodes } from "../../../record/index.ts";
import type { ActorInFull, ActorMentions, CountedName, CountedRole, ListedActor } from "../../actors.ts";
import { isOnlyNamed, nameId, namesakeBounds, sectorsApart } from "../../identity/namesakes.ts";
import type { StandingCorrection } from "../../identity/stored-correction.ts";
import { checkedPage, type WholePage } from "../../page.ts";
import type { Page, StoredEntry } from "../../store.ts";
import { entryColumns, shownRecord, storedEntries } from "../entry-row.ts";
import type { StoreTables } from "../tables.ts";
import { findActor } from "./find-actor.ts";
import { actorColumns, listedActor } from "./list-actors.ts";
import { correctionsShaping } from "./standing-corrections.ts";

/** How many of the readings of an actor are asked for its codes. */
const readingsAsked = 3;
const namesShown = 50;
const namesakesShown = 20;

/** One actor in full; see {@link Actors.show}. */
export async function showActor(db: Kysely<StoreTables>, idOrName: string, page?: Page): Promise<ActorInFull> {
  const listed = await findActor(db, idOrName);
  const { id } = listed;
  const shaping = await correctionsShaping(db, id);
  const readIds = await readIdsOf(db, id);
  const readings = await readingsOf(db, id, checkedPage(page));
  return {
    ...listed,
    codes: await codesOf(db, id, shaping),
    names: await namesOf(db, id),
    roles: await rolesOf(db, id, shaping),
    mergedIds: readIds.map(({ read }) => read).filter((read) => read !== id),
    namesakes: await namesakesOf(db, id),
    sectorsApart: readings.some(({ actor }) => isOnlyNamed(actor))
      ? sectorsApart(readings.map(({ actor }) => actor.codes.sector))
      : [],
    mentions: readings.map(({ report, actor: { mentions } }) => ({ report, mentions })),
    spoken: await spokenBy(db, id, checkedPage(page)),
    correctedBy: signature(shaping),
  };
}

/** The ids under which reports know an actor: a few among many rows, each found by itself in their index. */
async function readIdsOf(db: Kysely<StoreTables>, id: string): Promise<{ readonly read: string }[]> {
  const { rows } = await sql<{ readonly read: string }>`
    with recursive id (read) as (
      select min(read) from appearance where actor = ${id}
      union all
      select (select min(read) from appearance where actor = ${id} and read > id.read) from id where id.read is not null
    )
    select read from id where read is not null
  `.execute(db);
  return rows;
}

async function versionsOf(db: Kysely<StoreTables>, id: string, { limit, offset }: WholePage) {
  return db
    .selectFrom((all) =>
      all
        .selectFrom("appearance")
        .select("version")
        .distinct()
        .where("actor", "=", id)
        .orderBy("version", "desc")
        .limit(limit)
        .offset(offset)
        .as("page"),
    )
    .innerJoin("version", "version.key", "page.version")
    .select(["version.key", "report_id as id", "source", "title", "published", "number as version"])
    .orderBy("version.key", "desc")
    .execute();
}

interface Reading {
  readonly report: ActorMentions["report"];
  readonly actor: Actor;
}

/** How the reports of a page have an actor. */
async function readingsOf(db: Kysely<StoreTables>, id: string, page: WholePage): Promise<Reading[]> {
  const found: Reading[] = [];
  for (const { key, ...report } of await versionsOf(db, id, page)) {
    const actor = await actorIn(db, key, id);
    if (actor !== undefined) found.push({ report, actor });
  }
  return found;
}

/** Others on record of the same full name. */
async function namesakesOf(db: Kysely<StoreTables>, id: string): Promise<ListedActor[]> {
  if (!id.startsWith("person:")) return [];
  const [from, to] = namesakeBounds(id);
  const rows = await db
    .selectFrom("actor")
    .select(actorColumns)
    .where((field) => field.or([field("id", "=", nameId(id)), field.between("id", from, to)]))
    .where("id", "<>", id)
    .orderBy("id")
    .limit(namesakesShown)
    .execute();
  return rows.map(listedActor);
}

async function actorIn(db: Kysely<StoreTables>, version: number, id: string): Promise<Actor | undefined> {
  return (await shownRecord(db, version)).actors.find((actor) => actor.id === id);
}

async function codesOf(
  db: Kysely<StoreTables>,
  id: string,
  shaping: readonly StandingCorrection[],
): Promise<ActorCodes> {
  let codes = noCodes;
  for (const { key } of await versionsOf(db, id, { limit: readingsAsked, offset: 0 })) {
    const found = (await actorIn(db, key, id))?.codes ?? noCodes;
    codes = {
      plover: codes.plover ?? found.plover,
      sector: codes.sector ?? found.sector,
      cow: codes.cow ?? found.cow,
      gw: codes.gw ?? found.gw,
      wikidata: codes.wikidata ?? found.wikidata,
    };
  }
  const corrected = shaping.filter(({ actor }) => actor === id).map(({ after }) => after.codes ?? {});
  return Object.assign({}, codes, ...corrected);
}

async function namesOf(db: Kysely<StoreTables>, id: string): Promise<CountedName[]> {
  return db
    .selectFrom("wording")
    .select(["words", "count as mentions"])
    .where("actor", "=", id)
    .where("sort", "=", "name")
    .orderBy("count", "desc")
    .orderBy("words")
    .limit(namesShown)
    .execute();
}

async function rolesOf(
  db: Kysely<StoreTables>,
  id: string,
  shaping: readonly StandingCorrection[],
): Promise<CountedRole[]> {
  const rows = await db
    .selectFrom("wording")
    .select(["sort", "words", "count"])
    .where("actor", "=", id)
    .where("sort", "in", ["role", "former-role"])
    .orderBy("count", "desc")
    .orderBy("words")
    .limit(namesShown)
    .execute();
  const read = rows.map(({ sort, words, count }) => ({
    title: words,
    former: sort === "former-role",
    mentions: count,
  }));
  return shaping
    .filter(({ what, actor }) => what === "correct" && actor === id)
    .reduce<CountedRole[]>((roles, { after }) => correctedRoles(roles, after), read);
}

function correctedRoles(roles: readonly CountedRole[], after: StandingCorrection["after"]): CountedRole[] {
  const added = after.addRoles ?? [];
  const touched = new Set([...(after.removeRoles ?? []), ...added.map(({ title }) => title)].map(folding));
  const count = (title: string) =>
    roles.filter((role) => folding(role.title) === folding(title)).reduce((sum, { mentions }) => sum + mentions, 0);
  return [
    ...added.map((role) => ({ ...role, mentions: count(role.title) })),
    ...roles.filter(({ title }) => !touched.has(folding(title))),
  ];
}

const folding = (title: string) => title.toLowerCase();

async function spokenBy(db: Kysely<StoreTables>, id: string, { limit, offset }: WholePage): Promise<StoredEntry[]> {
  const rows = await db
    .selectFrom("party")
    .innerJoin("entry", "entry.key", "party.entry")
    .innerJoin("version", "version.key", "entry.version")
    .select(entryColumns)
    .where("party.actor", "=", id)
    .where("party.speaks", "=", sql.lit(1))
    .orderBy("party.entry", "desc")
    .limit(limit)
    .offset(offset)
    .execute();
  return storedEntries(db, rows);
}

function signature(shaping: readonly StandingCorrection[]): MadeBy | null {
  const last = shaping.at(-1);
  return last === undefined ? null : { kind: "person", name: last.by, version: last.at };
}
