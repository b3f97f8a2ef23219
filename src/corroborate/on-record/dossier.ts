import { type EntryKind, entryKinds } from "../../record/index.ts";
import type { ActorInFull } from "../../store/actors.ts";
import type { Store, StoredEntry } from "../../store/store.ts";
import { type PositionChange, positionChanges, stancesOf } from "../matter/index.ts";

/** Somebody who speaks of an actor: who claims or denies entries in which it takes part. */
export interface SpeaksOf {
  readonly who: string;
  readonly name: string;
  readonly asserts: number;
  readonly denies: number;
}

/** All that is on record of one actor. */
export interface Dossier {
  readonly actor: Omit<ActorInFull, "mentions" | "spoken">;
  /** Entries in which it acts, speaks or is acted upon, by kind; those that came on record first. */
  readonly entries: ReadonlyMap<EntryKind, readonly StoredEntry[]>;
  readonly speakOfIt: readonly SpeaksOf[];
  /** Its dated entries of all kinds, the earliest first. */
  readonly timeline: readonly StoredEntry[];
  readonly changes: readonly PositionChange[];
}

/** Entries and matters that are looked through for who speaks of an actor and for its positions. */
const lookedThrough = 200;

/** How much of an actor's dossier is gathered. */
export interface DossierLimits {
  /** Most entries of each kind. */
  readonly limit: number;
  /** Most entries of the timeline; default `limit`. */
  readonly timelineLimit?: number;
  /** Whether entries of reports that copy others are left out; default `with`. */
  readonly copies?: "with" | "without";
}

/** Gathers what is on record of an actor; what it is and how many reports speak of it is told of all reports. */
export async function gatherDossier(
  store: Store,
  idOrName: string,
  { limit, timelineLimit = limit, copies = "with" }: DossierLimits,
): Promise<Dossier> {
  // Where reports speak of it is not asked: each report would be opened for it.
  const { mentions: _, spoken: __, ...actor } = await store.actors.show(idOrName, { limit: 0 });
  const { id } = actor;
  const entries = new Map<EntryKind, readonly StoredEntry[]>();
  for (const kind of entryKinds) entries.set(kind, await store.entries({ actor: id, kind, limit, copies }));
  const taking = [
    ...(await store.actors.claimedByOthers(id, "agent", lookedThrough, copies)),
    ...(await store.actors.claimedByOthers(id, "recipient", lookedThrough, copies)),
  ];
  const changes: PositionChange[] = [];
  for (const matter of await store.matters.list({ actor: id, leastReports: 2, limit: lookedThrough })) {
    changes.push(...positionChanges(id, await store.matters.show(matter.id)));
  }
  return {
    actor,
    entries,
    speakOfIt: speakersOf(id, taking),
    timeline: await store.actors.timeline(id, lookedThrough, timelineLimit, copies),
    changes,
  };
}

function speakersOf(actor: string, taking: readonly StoredEntry[]): SpeaksOf[] {
  const found = new Map<string, SpeaksOf>();
  const seen = new Set<string>();
  for (const { entry, names, report } of taking) {
    const key = `${report.id} ${entry.id}`;
    if (seen.has(key)) continue;
    seen.add(key);
    for (const { by, stance } of stancesOf(entry)) {
      if (by === actor || by === "author") continue;
      const before = found.get(by) ?? { who: by, name: names[by] ?? by, asserts: 0, denies: 0 };
      const denies = stance === "denies" ? 1 : 0;
      found.set(by, { ...before, asserts: before.asserts + 1 - denies, denies: before.denies + denies });
    }
  }
  return [...found.values()].sort((a, b) => b.asserts + b.denies - a.asserts - a.denies);
}
