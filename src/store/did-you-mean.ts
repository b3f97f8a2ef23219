const or = new Intl.ListFormat("en-GB", { type: "disjunction" });

/**
 * Asks whether one of the nearest actors, or places, is meant; null where there is none.
 *
 * @example
 * didYouMean(await store.actors.nearest("Irak")); // "Did you mean Iraq or Iran?"
 */
export function didYouMean(near: readonly { readonly name: string }[]): string | null {
  const names = new Set(near.map(({ name }) => name));
  return names.size === 0 ? null : `Did you mean ${or.format(names)}?`;
}
