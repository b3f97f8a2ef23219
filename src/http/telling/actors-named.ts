import type { ListedActor } from "../../store/actors.ts";
import type { Store } from "../../store/store.ts";

interface ActorsNamed {
  readonly actors: ListedActor[];
  /** Those whose names are nearest, where nobody has such a name. */
  readonly near: ListedActor[];
}

/** Actors with a name that has the words written, the last perhaps not to its end; else those who may be meant. */
export async function actorsNamed(store: Store, written: string, limit?: number): Promise<ActorsNamed> {
  const actors = await store.actors.suggest(written, limit);
  return { actors: [...actors], near: actors.length > 0 ? [] : [...(await store.actors.nearest(written))] };
}
