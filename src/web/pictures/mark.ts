/** What the address says of the mark that is chosen; all other values stay as they are. */
export const markNames = [
  "of",
  "who",
  "agent",
  "recipient",
  "stage",
  "denied",
  "quad",
  "plover",
  "place",
  "geonames",
  "in",
  "at",
  "time",
  "start",
  "end",
] as const;

/** The mark that an address has chosen, or a picture offers. */
export type Mark = { readonly [name in (typeof markNames)[number]]?: string };

/** The mark that an address has chosen; null for none. */
export function markFrom(query: URLSearchParams): Mark | null {
  const set = markNames.flatMap((name): [string, string][] => {
    const value = query.get(name);
    return value === null ? [] : [[name, value]];
  });
  return set.length === 0 ? null : Object.fromEntries(set);
}

/**
 * The address in which a mark is chosen, or with null none.
 *
 * @example
 * markHref(new URLSearchParams("copies=without"), { agent: "russia" }); // "?copies=without&agent=russia"
 */
export function markHref(query: URLSearchParams, mark: Mark | null): string {
  const next = new URLSearchParams(query);
  for (const name of markNames) next.delete(name);
  for (const [name, value] of Object.entries(mark ?? {})) if (value !== undefined) next.set(name, value);
  return `?${next}`;
}

/** Whether a mark is the one chosen. */
export function isChosen(chosen: Mark | null, mark: Mark): boolean {
  return chosen !== null && markNames.every((name) => chosen[name] === mark[name]);
}
