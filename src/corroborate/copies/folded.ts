/** A word without capitals and accents, typographic apostrophes made straight. */
export function folded(word: string): string {
  const lower = word.toLowerCase().replaceAll("’", "'");
  return /^[\x20-\x7e]*$/.test(lower) ? lower : lower.normalize("NFKD").replaceAll(/\p{M}/gu, "");
}
