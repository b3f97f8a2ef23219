/**
 * Items by what they have in common, in the order of each group's first.
 *
 * @example
 * grouped(["ab", "c", "ad"], (word) => word[0] ?? "").get("a"); // ["ab", "ad"]
 */
export function grouped<T, K>(items: readonly T[], keyOf: (item: T) => K): Map<K, [T, ...T[]]> {
  const groups = new Map<K, [T, ...T[]]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}
