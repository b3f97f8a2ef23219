import { type Kysely, sql } from "kysely";
import { OnrecordError } from "../../../util/problem.ts";
import type { ListedActor } from "../../actors.ts";
import { didYouMean } from "../../did-you-mean.ts";
import { folded } from "../../folded.ts";
import { quoted } from "../match.ts";
import { startsWith } from "../starts-with.ts";
import type { StoreTables } from "../tables.ts";
import { type ActorRow, actorColumns, listedActor } from "./list-actors.ts";
import { nearestActors } from "./nearest-actors.ts";
import { withSameLetters } from "./same-letters.ts";
import { standingCorrections } from "./standing-corrections.ts";

const mostShown = 10;
const mostNear = 3;
const lettersOrDigits = /[\p{L}\p{N}]+/gu;

/** The one actor that is meant by an id, the beginning of one, a name, however its words are parted, or words of one; see {@link Actors.find}. */
export async function findActor(db: Kysely<StoreTables>, idOrName: string): Promise<ListedActor> {
  for (const search of [withId, mergedInto, withName, withSameLetters, withPrefixOrWords]) {
    const found = await search(db, idOrName);
    const [first] = found;
    if (first === undefined) continue;
    if (found.length === 1) return first;
    throw ambiguous(idOrName, found);
  }
  const question = didYouMean(await nearestActors(db, idOrName, mostNear));
  throw new OnrecordError({
    code: "not-found",
    message: "No actor on record has this id or name.",
    received: idOrName,
    allowed: "an actor's id or its beginning, its name, or words of its name",
    advice: question ?? "Look for it with `onrecord actor list WORDS`.",
  });
}

type Search = (db: Kysely<StoreTables>, idOrName: string) => Promise<ListedActor[]>;

const withId: Search = async (db, id) => actors(await query(db).where("id", "=", id).execute());

const mergedInto: Search = async (db, id) => {
  let now = id;
  for (const { what, actor, target } of await standingCorrections(db, [id], [])) {
    if (what === "merge" && actor === now && target !== null) now = target;
  }
  return now === id ? [] : withId(db, now);
};

const withName: Search = async (db, name) =>
  actors(
    await query(db)
      .where("folded", "=", folded(name))
      .limit(mostShown + 1)
      .execute(),
  );

const withPrefixOrWords: Search = async (db, typed) => {
  const words = typed.match(lettersOrDigits) ?? [];
  if (words.length === 0) return [];
  const named = sql<number>`(select rowid from naming where naming match ${quoted(words)})`;
  const rows = await query(db)
    .where((field) => field.or([startsWith(field, "id", typed), field("key", "in", named)]))
    .limit(mostShown + 1)
    .execute();
  return actors(rows);
};

function query(db: Kysely<StoreTables>) {
  return db
    .selectFrom("actor")
    .select(actorColumns)
    .orderBy("reports", "desc")
    .orderBy("entries", "desc")
    .orderBy("folded")
    .orderBy("id");
}

const actors = (rows: readonly ActorRow[]) => rows.map(listedActor);

function ambiguous(received: string, found: readonly ListedActor[]): OnrecordError {
  const shown = found.slice(0, mostShown).map(({ id, name, kind, country, reports }) => {
    const known = [kind === "unknown" ? null : kind, country].filter((word) => word !== null);
    return `${id}: ${[name, ...known].join(", ")}, ${reports === 1 ? "1 report" : `${reports} reports`}`;
  });
  return new OnrecordError({
    code: "usage",
    message: "More than one actor has this name, or an id that begins so.",
    received,
    allowed: [...shown, ...(found.length > mostShown ? ["and more"] : [])].join("; "),
    advice: "Give the id of the one you mean.",
  });
}
