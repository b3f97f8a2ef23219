import { didYouMean } from "../store/did-you-mean.ts";
import type { Store } from "../store/store.ts";

/** Names that were looked for. */
interface LookedFor {
  /** Of an actor. */
  readonly name?: string | undefined;
  readonly place?: string | undefined;
}

/** Says that nothing was found, and asks for those whose names are nearest where nobody, or no place, has the name looked for. */
export async function nothingFound(store: Store, words: string, { name, place }: LookedFor): Promise<string> {
  const questions = [
    name === undefined || (await store.actors.list({ name, limit: 1 })).length > 0
      ? null
      : didYouMean(await store.actors.nearest(name)),
    place === undefined || (await store.entries({ place, limit: 1 })).length > 0
      ? null
      : didYouMean(await store.nearestPlaces(place)),
  ];
  return [words, ...questions.filter((question) => question !== null)].join(" ");
}
