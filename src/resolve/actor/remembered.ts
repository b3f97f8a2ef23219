/** Most answers kept of one look-up; news repeats itself. */
const most = 20_000;

/** A look-up that remembers its answers by their words, as a report asks for the same names again and again. */
export function remembered<V>(
  look: (words: string, date: string | null) => V,
): (words: string, date: string | null) => V {
  let known = new Map<string, V>();
  let knownDate: string | null = null;
  return (words, date) => {
    if (date !== knownDate || known.size > most) {
      known = new Map();
      knownDate = date;
    }
    const before = known.get(words);
    if (before !== undefined) return before;
    const found = look(words, date);
    known.set(words, found);
    return found;
  };
}
