import { rolesIn } from "../../store/identity/party-roles.ts";
import type { MatterFilter, MatterInFull, MatterMember } from "../../store/matters.ts";
import type { Store } from "../../store/store.ts";
import { OnrecordError } from "../../util/problem.ts";
import { type Comparison, compareSides, stancesOf } from "../matter/index.ts";

/** What is compared: a report or an actor, its name, and its matters. */
export interface ComparedSide {
  readonly sort: "report" | "actor";
  readonly id: string;
  readonly name: string;
  readonly matters: readonly MatterInFull[];
}

/** Two sides with what they have in common and what only one has. */
export interface ComparedOnRecord {
  readonly sides: readonly [ComparedSide, ComparedSide];
  readonly comparison: Comparison;
}

/**
 * Compares two reports or two actors on record; an actor's matters are those in which it speaks or takes part.
 *
 * @param one - id of a report or its beginning, or an actor's id or name; `other` likewise.
 * @param limit - most matters of each to compare, those that most reports tell of first.
 * @throws {OnrecordError} `not-found`, and `usage` where the two are one or of different sorts.
 */
export async function compareOnRecord(
  store: Store,
  one: string,
  other: string,
  limit: number,
): Promise<ComparedOnRecord> {
  const sides = [await sideOf(store, one, limit), await sideOf(store, other, limit)] as const;
  const [first, second] = sides;
  if (first.sort !== second.sort || first.id === second.id) throw notComparable(one, other, first.sort, second.sort);
  const belongs = (member: MatterMember) => sides.some((side) => side.tells(member));
  return { sides, comparison: compareSides(first.matters, second.matters, belongs) };
}

interface Side extends ComparedSide {
  readonly tells: (member: MatterMember) => boolean;
}

async function sideOf(store: Store, word: string, limit: number): Promise<Side> {
  const report = await reportOf(store, word);
  if (report !== null) {
    const { id, title, source } = report;
    const tells = ({ record }: MatterMember) => record.report.id === id;
    return { sort: "report", id, name: title ?? source, tells, matters: await mattersOf(store, { report: id, limit }) };
  }
  const { id, name } = await store.actors.find(word);
  // What is told of somebody who is silent is its matter too: Mali receives what Serbia denies to have sent.
  const tells = ({ record }: MatterMember) =>
    record.entries.some((entry) => rolesIn(entry).has(id) || stancesOf(entry).some(({ by }) => by === id));
  const matters = await mattersOf(store, { actor: id, limit });
  return { sort: "actor", id, name, tells, matters: matters.filter(({ members }) => members.some(tells)) };
}

async function reportOf(store: Store, word: string) {
  try {
    return (await store.report(word)).record.report;
  } catch (error) {
    // Ids of reports begin so, and no actor's does.
    const isReport = word.startsWith("r-");
    if (!isReport && error instanceof OnrecordError && error.problem.code === "not-found") return null;
    throw error;
  }
}

async function mattersOf(store: Store, filter: MatterFilter): Promise<MatterInFull[]> {
  const found: MatterInFull[] = [];
  for (const { id } of await store.matters.list(filter)) found.push(await store.matters.show(id));
  return found;
}

function notComparable(one: string, other: string, sort: string, otherSort: string): OnrecordError {
  return new OnrecordError({
    code: "usage",
    message: sort === otherSort ? "These are one and the same." : "These are not of one sort.",
    received: `${one} (${sort}); ${other} (${otherSort})`,
    allowed: "two reports, or two actors",
    advice: "Take ids from `onrecord list` or `onrecord actor list`.",
  });
}
