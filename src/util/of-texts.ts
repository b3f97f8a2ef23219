/**
 * A reading of short texts that is remembered, as the same ones come again and again; beyond a number of texts all are worked
 * out anew. What it gives is shared, and not to be changed.
 *
 * @param most - texts that are remembered.
 */
export function ofTexts<V extends string | object>(most: number, read: (text: string) => V): (text: string) => V {
  const known = new Map<string, V>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const found = read(text);
    if (known.size >= most) known.clear();
    known.set(text, found);
    return found;
  };
}
