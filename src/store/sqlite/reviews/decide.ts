import type { Kysely } from "kysely";
import type { Entry } from "../../../record/index.ts";
import { OnrecordError } from "../../../util/problem.ts";
import { sha256 } from "../../../util/sha256.ts";
import { actorsOf } from "../../identity/entry-actors.ts";
import { asRead } from "../../review/as-read.ts";
import { checkedEntry } from "../../review/checked-entry.ts";
import { evidenceDistance, farthest, outcomeOf, sameEvidence, sameOutcome } from "../../review/outcome.ts";
import { type Signature, signedEntry } from "../../review/signed-entry.ts";
import type { Decided, NewDecision } from "../../reviews.ts";
import { notFound } from "../../unique.ts";
import type { StoreTables } from "../tables.ts";
import { checkedDecision } from "./checked-decision.ts";
import { actorsFor } from "./known-actors.ts";
import { refreshLater, refreshVersion } from "./refresh-version.ts";
import { type Held, type Row, toDecision } from "./rows.ts";
import { seenAgain, stateOf, type View, viewOf } from "./view.ts";

/** Makes a decision, or finds that it was made; see {@link Reviews.decide}. */
export async function decide(db: Kysely<StoreTables>, made: NewDecision): Promise<Decided> {
  const decision = checkedDecision(made);
  const { id, report, version } = decision;
  const known = await db.selectFrom("review").selectAll().where("id", "=", id).executeTakeFirst();
  if (known !== undefined)
    return decided(db, sameAs(known, decision), await viewOf(db, known.report_id, known.version));
  const at = new Date().toISOString();
  const view = await viewOf(db, report, version);
  const put = await prepared(db, view, decision, { by: decision.by, at });
  await db
    .insertInto("review")
    .values({
      id,
      report_id: report,
      version,
      what: decision.what,
      by: decision.by,
      at,
      comment: decision.comment,
      based_on: decision.basedOn,
      undone_at: null,
      undone_after: null,
      undone_order: null,
      ...put,
    })
    .execute();
  const now = await seenAgain(db, view);
  // A comment as well: it can claim the id by which an entry is known.
  await refreshVersion(db, now);
  await refreshLater(db, report, version);
  return decided(db, await db.selectFrom("review").selectAll().where("id", "=", id).executeTakeFirstOrThrow(), now);
}

async function decided(db: Kysely<StoreTables>, row: Row, view: View): Promise<Decided> {
  const state = stateOf(view, row.entry_id);
  if (state === null) throw notFound("entry", row.entry_id);
  const rows = await db
    .selectFrom("review")
    .selectAll()
    .where("report_id", "=", row.report_id)
    .where("entry_id", "=", row.entry_id)
    .where("number", "<", row.number)
    .orderBy("number")
    .execute();
  const seen = rows.find(({ id }) => id === row.based_on)?.number ?? 0;
  const overtaken = rows.filter(
    ({ number, by, what, undone_at }) => number > seen && by !== row.by && what !== "comment" && undone_at === null,
  );
  return { decision: toDecision(row), state, overtaken: overtaken.map((one) => toDecision(one)) };
}

/** What the row of a decision says of its entry. */
async function prepared(
  db: Kysely<StoreTables>,
  view: View,
  { entry, what, to = null, newActors }: NewDecision,
  signature: Signature,
): Promise<Pick<Row, "entry_id" | "was" | "became" | "read_was" | "read_became" | "actors" | "beside">> {
  const state = view.states.find((one) => one.entry === entry);
  if (state === undefined && entry !== null) throw notFound("entry", entry, "an entry of this version of the report");
  const lastKnown = state?.decisions.map(outcomeOf).findLast((outcome) => outcome !== null);
  const readWas = state?.standing ?? state?.found ?? lastKnown ?? null;
  const was = readWas === null ? null : (view.shown([readWas]).entries[0] ?? readWas);
  const shown = to ?? was;
  const actors = shown === null ? new Map() : await actorsFor(db, view, shown, signature, newActors);
  const knows = (actor: string) => actors.has(actor);
  const checked = to === null ? null : checkedEntry(to, { text: view.read.report.text, knows });
  if (checked !== null && was !== null && checked.kind !== was.kind) throw otherKind(checked.kind, was.kind);
  const id = entry ?? (checked === null ? "" : addedId(view, checked, signature.by));
  const decided = what === "settle" && checked !== null ? decidedAlready(view, state?.decisions ?? [], checked) : null;
  const became = checked === null ? null : (decided?.shown ?? signedEntry(id, checked, was, signature));
  const readBecame = became === null ? null : (decided?.read ?? asRead(became, was, readWas));
  const about = readWas ?? readBecame;
  const readAs = state === undefined ? id : state.readAs;
  const beside =
    about === null
      ? []
      : view.read.entries.filter((found) => found.id !== readAs && evidenceDistance(found, about) < farthest);
  const referred = new Set([readWas, readBecame].flatMap((one) => (one === null ? [] : [...actorsOf(one)])));
  return {
    entry_id: id,
    was: JSON.stringify(was),
    became: JSON.stringify(became),
    read_was: JSON.stringify(readWas),
    read_became: JSON.stringify(readBecame),
    actors: JSON.stringify([...actors.values()].filter((actor) => referred.has(actor.id))),
    beside: JSON.stringify(beside.map((found) => found.id)),
  };
}

/** What somebody decided that says the same: an entry that is settled for them stays as they made it. */
function decidedAlready(view: View, decisions: readonly Held[], to: Entry): { shown: Entry; read: Entry } | null {
  for (const read of decisions.map(outcomeOf)) {
    const shown = read === null ? undefined : view.shown([read]).entries[0];
    if (read !== null && shown !== undefined && sameOutcome(shown, to)) return { shown, read };
  }
  return null;
}

/** The id of an added entry; that of others who add what is read from the same words, for each the first, second ... */
function addedId(view: View, entry: Entry, by: string): string {
  const own = view.states
    .flatMap(({ decisions }) => decisions)
    .filter((decision) => {
      const { what, undone, became } = decision;
      return what === "add" && !undone && decision.by === by && became !== null && sameEvidence(became, entry);
    });
  const key = JSON.stringify([view.read.report.id, entry.kind, entry.evidence, own.length]);
  return `a-${sha256(key).slice(0, 12)}`;
}

function sameAs(known: Row, { report, entry, what, by }: NewDecision): Row {
  const same =
    known.report_id === report &&
    known.what === what &&
    known.by === by &&
    (entry === null || known.entry_id === entry);
  if (same) return known;
  throw new OnrecordError({
    code: "usage",
    message: "Another decision has this id.",
    received: known.id,
    allowed: "a UUID that is made anew for each decision",
    advice: "Send a decision again only as it was.",
  });
}

function otherKind(received: string, allowed: string): OnrecordError {
  return new OnrecordError({
    code: "usage",
    message: "A corrected entry stays of its kind.",
    received,
    allowed,
    advice: "Reject the entry and add one of the other kind.",
  });
}
