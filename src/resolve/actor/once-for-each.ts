import type { Range } from "../../text/index.ts";

/** A function of ranges that is asked once for each: of the same words it gives the same again. */
export function onceForEach<T>(find: (range: Range) => T): (range: Range) => T {
  const known = new Map<string, { readonly found: T }>();
  return (range) => {
    const key = `${range.start}-${range.end}`;
    const { found } = known.get(key) ?? { found: find(range) };
    known.set(key, { found });
    return found;
  };
}
