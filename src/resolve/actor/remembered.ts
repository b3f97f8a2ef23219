/** Most answers kept of one look-up; news repeats itself. */
const most = 50_000;

/**
 * A look-up that remembers its answers by their words and date, as a report asks for the same names again and again, now
 * as of its own day and now as of any.
 */
export function remembered<V>(
  look: (words: string, date: string | null) => V,
): (words: string, date: string | null) => V {
  const known = new Map<string | null, Map<string, V>>();
  let kept = 0;
  return (words, date) => {
    const ofDate = known.get(date);
    const before = ofDate?.get(words);
    if (before !== undefined) return before;
    const found = look(words, date);
    if (kept >= most) {
      known.clear();
      kept = 0;
    }
    known.set(date, (known.get(date) ?? new Map<string, V>()).set(words, found));
    kept++;
    return found;
  };
}
