import type { Kysely, Selectable } from "kysely";
import { z } from "zod";
import { Actor, Entry } from "../../../record/index.ts";
import { checkedStored, fromJson } from "../../from-json.ts";
import type { Settling } from "../../review/outcome.ts";
import { decisionKinds, type ReviewDecision } from "../../reviews.ts";
import type { StoreTables } from "../tables.ts";
import type { ReviewTable } from "./tables.ts";

/** A row of the table of decisions. */
export type Row = Selectable<ReviewTable>;

const Kind = z.enum(decisionKinds);
const Stored = Entry.nullable();
const Named = z.array(z.object({ id: z.string(), name: z.string() }));
const Turns = z.array(z.object({ what: z.enum(["undo", "redo"]), at: z.string() }));

/** A decision with what makes it hold in a version: its entries with the spans of that version's text. */
export interface Held extends Settling {
  readonly row: Row;
  /** The actors of its entry, as they were read. */
  readonly actors: readonly Actor[];
  readonly carried: boolean;
}

/** The decisions about a report, the first made first. */
export function rowsOf(db: Kysely<StoreTables>, report: string): Promise<Row[]> {
  return db.selectFrom("review").selectAll().where("report_id", "=", report).orderBy("number").execute();
}

/** A decision as it is shown. */
export function toDecision(row: Row, carried = false): ReviewDecision {
  const { id, report_id: report, version, entry_id: entry, what, by, at, was, became, comment } = row;
  return {
    id,
    report,
    version,
    entry,
    what: checkedStored(Kind, what),
    by,
    at,
    from: fromJson(Stored, was),
    to: fromJson(Stored, became),
    comment,
    basedOn: row.based_on,
    undoneAt: row.undone_at,
    names: Object.fromEntries(fromJson(Named, row.actors).map((actor) => [actor.id, actor.name])),
    turns: fromJson(Turns, row.turns),
    carried,
  };
}

/** A decision as it holds in the version that it was made on. */
export function toHeld(row: Row): Held {
  return {
    row,
    number: row.number,
    entry: row.entry_id,
    what: checkedStored(Kind, row.what),
    by: row.by,
    undone: row.undone_at !== null,
    was: fromJson(Stored, row.read_was),
    became: fromJson(Stored, row.read_became),
    beside: fromJson(z.array(z.string()), row.beside),
    actors: fromJson(z.array(Actor), row.actors),
    carried: false,
  };
}
