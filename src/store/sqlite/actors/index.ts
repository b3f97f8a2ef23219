import type { Kysely, Transaction } from "kysely";
import { OnrecordError } from "../../../util/problem.ts";
import type { Actors, Correction } from "../../actors.ts";
import { checkedWords } from "../../checked-change.ts";
import { markReread } from "../matters/membership.ts";
import type { StoreTables } from "../tables.ts";
import { correctActor, renameActor } from "./change-actor.ts";
import { claimedByOthers } from "./claimed-by-others.ts";
import { history, readCorrection } from "./correction-rows.ts";
import { findActor } from "./find-actor.ts";
import { listActors } from "./list-actors.ts";
import { mergeActors } from "./merge-actors.ts";
import { nearestActors } from "./nearest-actors.ts";
import { showActor } from "./show-actor.ts";
import { splitActor } from "./split-actor.ts";
import { suggestActors } from "./suggest-actors.ts";
import { timeline } from "./timeline.ts";
import { undoCorrection } from "./undo-correction.ts";

/** The actors of a store kept in SQLite; every correction is one transaction, made wholly or not at all. */
export function actorsIn(db: Kysely<StoreTables>): Actors {
  const making = async (
    by: string,
    make: (transaction: Transaction<StoreTables>, by: string) => Promise<number>,
  ): Promise<Correction> => {
    const reviewer = checkedWords("reviewer", by);
    return db.transaction().execute(async (transaction) => {
      const made = await readCorrection(transaction, await make(transaction, reviewer));
      if (made === null) throw new OnrecordError({ code: "internal", message: "A correction was not kept." });
      await markReread(transaction, made);
      return made;
    });
  };
  return {
    list: (filter) => listActors(db, filter),
    suggest: (typed, limit = 10) => suggestActors(db, typed, limit),
    nearest: (typed, limit = 3) => nearestActors(db, typed, limit),
    find: (idOrName) => findActor(db, idOrName),
    show: (idOrName, page) => showActor(db, idOrName, page),
    claimedByOthers: (id, role, lookedThrough, copies) => claimedByOthers(db, id, role, lookedThrough, copies),
    timeline: (id, lookedThrough, limit, copies) => timeline(db, id, lookedThrough, limit, copies),
    merge: (actor, into, by) => making(by, (tx, who) => mergeActors(tx, actor, into, who)),
    split: (actor, split, by) => making(by, (tx, who) => splitActor(tx, actor, split, who)),
    rename: (actor, name, by) => making(by, (tx, who) => renameActor(tx, actor, name, who)),
    correct: (actor, change, by) => making(by, (tx, who) => correctActor(tx, actor, change, who)),
    undo: (correction, by) => making(by, (tx, who) => undoCorrection(tx, correction, who)),
    history: (filter) => history(db, filter),
  };
}
