/**
 * The key that spellings of a name are compared by: its letters and digits, without case, accents, spaces or signs.
 *
 * @example
 * spellingKey("Akıncı"); // "akinci"
 * ["T-72", "T 72", "T72"].map(spellingKey); // ["t72", "t72", "t72"]
 */
export function spellingKey(words: string): string {
  const lower = words.toLowerCase();
  // Most names are plain ASCII, and folding is what costs time.
  const folded = /^[\x20-\x7e]*$/u.test(lower) ? lower : lower.replaceAll("ı", "i").normalize("NFKD");
  return folded.replace(/[^a-z0-9]+/gu, "");
}

/**
 * The keys of the singulars that a plural may have, the words' own key first.
 *
 * @example
 * singularKeys("night-vision goggles"); // ["nightvisiongoggles", "nightvisiongoggle"]
 * singularKeys("lorries"); // ["lorries", "lorry", "lorrie"]
 */
export function singularKeys(words: string): string[] {
  const key = spellingKey(words);
  const found = [key];
  if (key.endsWith("ies")) found.push(`${key.slice(0, -3)}y`);
  if (/(?:[sxz]|ch|sh|o)es$/u.test(key)) found.push(key.slice(0, -2));
  if (key.endsWith("s") && !key.endsWith("ss")) found.push(key.slice(0, -1));
  if (key.endsWith("men")) found.push(`${key.slice(0, -3)}man`);
  return found;
}
