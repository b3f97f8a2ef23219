const words: ReadonlyMap<string, string> = new Map([
  ["igo", "intergovernmental organisation"],
  ["armed-group", "armed group"],
  ["media", "news outlet"],
  ["collective", "group of people"],
  ["unknown", "kind not known"],
]);

/**
 * What sort of actor somebody is, in words.
 *
 * @example
 * actorKindWords("igo"); // "intergovernmental organisation"
 */
export function actorKindWords(kind: string): string {
  return words.get(kind) ?? kind;
}
