import type { ActorQuery } from "./query.ts";

/** Most answers kept of one look-up; news repeats itself. */
const most = 50_000;

/**
 * A look-up that remembers its answers by their words, date and country, as a report asks for the same names again and
 * again, now as of its own day and now as of any.
 */
export function remembered<V>(look: (words: string, query: ActorQuery) => V): (words: string, query?: ActorQuery) => V {
  const known = new Map<string, Map<string, V>>();
  let kept = 0;
  return (words, query = {}) => {
    const asked = `${query.date ?? ""} ${query.country ?? ""}`;
    const ofQuery = known.get(asked);
    const before = ofQuery?.get(words);
    if (before !== undefined) return before;
    const found = look(words, query);
    if (kept >= most) {
      known.clear();
      kept = 0;
    }
    known.set(asked, (known.get(asked) ?? new Map<string, V>()).set(words, found));
    kept++;
    return found;
  };
}
