import type { Actor, ReportRecord } from "../../record/index.ts";
import { namedActor } from "../../resolve/actor/index.ts";
import { actorsOf, withActors } from "../../store/identity/entry-actors.ts";
import { longestActorName, newActorMark, newActorName } from "../../store/new-actor.ts";
import type { Decided, NewDecision } from "../../store/reviews.ts";
import type { Store } from "../../store/store.ts";
import { OnrecordError } from "../../util/problem.ts";

/**
 * Makes a decision whose entry may refer to actors that are nowhere on record, as `new:NAME`: to the report's own actor
 * of that name, else as the ontology knows it, else to one that is known by that name alone and has no code.
 *
 * @throws {OnrecordError} as {@link Store.reviews.decide}, and `usage` for a name that is empty, too long, or without a
 * letter or digit.
 */
export async function decideNaming(store: Store, decision: NewDecision): Promise<Decided> {
  const { to, report, version, by } = decision;
  const refs = to == null ? [] : [...actorsOf(to)].filter((ref) => newActorName(ref) !== null);
  if (to == null || refs.length === 0) return store.reviews.decide(decision);
  const { record } = await store.report(report, version);
  const madeBy = { kind: "person", name: by, version: new Date().toISOString() } as const;
  const meant = new Map<string, string>();
  const newActors: Actor[] = [];
  for (const ref of refs) {
    const name = checkedName(ref);
    const known = ownActor(record, name);
    const actor = namedActor(name, record.report.published, madeBy);
    newActors.push(actor);
    meant.set(ref, known ?? (await onRecord(store, actor)) ?? actor.id);
  }
  return store.reviews.decide({ ...decision, to: withActors(to, (ref) => meant.get(ref) ?? ref), newActors });
}

/** The report's own actor of a name, where only one has it. */
function ownActor({ actors }: ReportRecord, name: string): string | null {
  const own = actors.filter((actor) => actor.name.toLowerCase() === name.toLowerCase());
  return own.length === 1 ? (own[0]?.id ?? null) : null;
}

/** The one actor of any report that has the name of one that the ontology does not know. */
async function onRecord(store: Store, { id, name }: Actor): Promise<string | null> {
  if (!id.startsWith("named:")) return null;
  const found = await store.actors.find(name).catch((error: unknown) => {
    if (error instanceof OnrecordError) return null;
    throw error;
  });
  // A name that only holds within another report says nothing about this one.
  const isSame = found !== null && found.name.toLowerCase() === name.toLowerCase() && !found.id.startsWith("r:");
  return isSame ? found.id : null;
}

function checkedName(ref: string): string {
  const name = (newActorName(ref) ?? "")
    .replaceAll(/[\p{Cc}\p{Cs}]/gu, " ")
    .replaceAll(/\s+/gu, " ")
    .trim();
  if (name === "") throw refused("The name of a new actor is empty.", ref);
  if (name.length > longestActorName) {
    throw refused("The name of a new actor is too long.", `${name.length} characters: ${name.slice(0, 40)}…`);
  }
  if (!/[\p{L}\p{N}]/u.test(name)) throw refused("The name of a new actor has neither letter nor digit.", ref);
  return name;
}

function refused(message: string, received: string): OnrecordError {
  return new OnrecordError({
    code: "usage",
    message,
    received,
    allowed: `${newActorMark}NAME with 1 to ${longestActorName} characters, a letter or digit among them`,
    advice: "Name the actor as the report does, or take one that is on record.",
  });
}
