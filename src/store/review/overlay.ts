import type { Actor, Entry } from "../../record/index.ts";
import type { ReviewStatus } from "../reviews.ts";
import { judged } from "./judged.ts";
import { evidenceDistance, farthest, type Settling, sameEvidence } from "./outcome.ts";

/** What one version of a report was read as. */
export interface Reading {
  readonly actors: readonly Actor[];
  readonly entries: readonly Entry[];
}

/** An entry with what was found, what stands, and why. */
export interface Overlaid<D extends Settling> {
  readonly entry: string;
  readonly status: ReviewStatus;
  readonly standing: Entry | null;
  /** What was read, by the id that it is known by, whatever id it was read with. */
  readonly found: Entry | null;
  readonly readAs: string | null;
  readonly decisions: readonly D[];
}

/**
 * What was found with what people decided about it, in text order.
 *
 * A decision belongs to what is found with its id and its words, or else to what is found of its kind with most of the
 * words that it was about or gave the entry, and was not there beside it; what nothing is found for stays as decided.
 *
 * @param decisions - those whose words stand in the text, the first made first.
 */
export function overlay<D extends Settling>({ entries }: Reading, decisions: readonly D[]): Overlaid<D>[] {
  const groups = new Map<string, D[]>();
  for (const decision of decisions) groups.set(decision.entry, [...(groups.get(decision.entry) ?? []), decision]);
  const owner = ownersOf(entries, groups);
  const taken = new Set([...groups.keys(), ...entries.map(({ id }) => id)]);
  const known = new Map<string, string>();
  for (const found of entries) {
    // Ids count equal words; where one is gone, another may come by the id that people know it by.
    const id = owner.get(found) ?? (groups.has(found.id) ? freshId(found.id, taken) : found.id);
    known.set(found.id, id);
  }
  const states = entries.map((found): Overlaid<D> => {
    const id = known.get(found.id) ?? found.id;
    return stateOf(id, found, groups.get(id) ?? [], known);
  });
  const met = new Set(owner.values());
  for (const [id, group] of groups) if (!met.has(id)) insert(states, stateOf(id, null, group, known));
  return states;
}

/** The entries that stand; none is said to be touched by one that is gone. */
export function standingEntries(states: readonly Overlaid<Settling>[]): Entry[] {
  const standing = states.map((state) => state.standing).filter((entry) => entry !== null);
  const ids = new Set(standing.map(({ id }) => id));
  return standing.map((entry) => {
    if (entry.kind !== "restriction" || entry.touchedBy.every((touch) => ids.has(touch.entry))) return entry;
    return { ...entry, touchedBy: entry.touchedBy.filter((touch) => ids.has(touch.entry)) };
  });
}

function freshId(id: string, taken: Set<string>): string {
  let fresh = id;
  for (let nth = 2; taken.has(fresh); nth++) fresh = `${id}-${nth}`;
  taken.add(fresh);
  return fresh;
}

function stateOf<D extends Settling>(
  entry: string,
  found: Entry | null,
  decisions: readonly D[],
  known: ReadonlyMap<string, string>,
): Overlaid<D> {
  const { status, outcome } = judged(decisions);
  const shown = found === null ? null : withKnownIds({ ...found, id: entry }, known);
  // What was decided in a version before may have the id that the entry was read with there.
  const standing = outcome === undefined ? shown : outcome === null ? null : { ...outcome, id: entry };
  return { entry, status, standing, found: shown, readAs: found?.id ?? null, decisions };
}

function withKnownIds(entry: Entry, known: ReadonlyMap<string, string>): Entry {
  if (entry.kind !== "restriction") return entry;
  return {
    ...entry,
    touchedBy: entry.touchedBy.map((touch) => ({ ...touch, entry: known.get(touch.entry) ?? touch.entry })),
  };
}

/** Which of what was found is what was decided about. */
function ownersOf<D extends Settling>(
  entries: readonly Entry[],
  groups: ReadonlyMap<string, readonly D[]>,
): Map<Entry, string> {
  const owner = new Map<Entry, string>();
  for (const found of entries) {
    const group = groups.get(found.id);
    if (group?.some((one) => entriesOf(one).some((entry) => sameEvidence(entry, found)))) owner.set(found, found.id);
  }
  const met = new Set(owner.values());
  for (const [id, group] of groups) {
    if (met.has(id) || judged(group).outcome === undefined) continue;
    const beside = new Set(group.flatMap((decision) => decision.beside));
    const known = group.flatMap(entriesOf);
    const free = entries.filter((entry) => !owner.has(entry) && !beside.has(entry.id));
    const near = free
      .map((entry) => ({ entry, far: Math.min(...known.map((one) => evidenceDistance(one, entry))) }))
      .filter(({ far }) => far < farthest)
      .sort((a, b) => a.far - b.far);
    if (near[0] !== undefined) owner.set(near[0].entry, id);
  }
  return owner;
}

const entriesOf = ({ was, became }: Settling) => [was, became].filter((entry) => entry !== null);

/** Puts a state where its words stand: of those that begin alike, the longer first. */
function insert<D extends Settling>(states: Overlaid<D>[], state: Overlaid<D>): void {
  const [start, end] = rangeOf(state);
  const after = states.findIndex((other) => {
    const [otherStart, otherEnd] = rangeOf(other);
    if (otherStart !== start) return otherStart > start;
    return otherEnd === end ? other.entry > state.entry : otherEnd < end;
  });
  states.splice(after < 0 ? states.length : after, 0, state);
}

function rangeOf({ standing, found, decisions }: Overlaid<Settling>): [start: number, end: number] {
  const last = decisions.at(-1);
  const evidence = (standing ?? found ?? last?.became ?? last?.was)?.evidence ?? [];
  return [evidence[0]?.start ?? 0, evidence.at(-1)?.end ?? 0];
}
