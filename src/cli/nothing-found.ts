import { didYouMean } from "../store/did-you-mean.ts";
import type { Store } from "../store/store.ts";

/** Says that nothing was found, and asks for those whose names are nearest where nobody has the name looked for. */
export async function nothingFound(store: Store, words: string, name: string | undefined): Promise<string> {
  if (name === undefined || (await store.actors.list({ name, limit: 1 })).length > 0) return words;
  const question = didYouMean(await store.actors.nearest(name));
  return question === null ? words : `${words} ${question}`;
}
