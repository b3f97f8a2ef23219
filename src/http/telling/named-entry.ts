import type { Entry } from "../../record/index.ts";
import { actorsOf } from "../../store/identity/entry-actors.ts";

/** An entry with the names of the actors that it refers to, as its record has them. */
export function namedEntry(entry: Entry, actors: readonly { readonly id: string; readonly name: string }[]) {
  const own = actorsOf(entry);
  return { entry, names: Object.fromEntries(actors.filter(({ id }) => own.has(id)).map(({ id, name }) => [id, name])) };
}
