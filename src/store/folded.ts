/**
 * A name as it is compared: without capitals, accents and doubled spaces. Stores hold what this gives.
 *
 * @example
 * folded("Recep  ERDOĞAN"); // "recep erdogan"
 */
export function folded(name: string): string {
  return name.normalize("NFKD").replaceAll(/\p{M}/gu, "").toLowerCase().replaceAll(/\s+/gu, " ").trim();
}
