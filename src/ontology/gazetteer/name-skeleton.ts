/** Stands before a skeleton among the look-up keys; no folded name has it. */
export const skeletonMark = "~";

/** The Arabic article as it is written before names. */
export const article = /^(?:al|el|ad|as|ash|an|ar|at|az|aş|aṣ|aţ|aḑ)[\s-]+/i;

/**
 * What spellings of one name share: the consonants of a folded name, with those that transliterations exchange made
 * one, behind an A where a vowel leads; empty where fewer than three letters are left.
 *
 * @example
 * nameSkeleton("daqahliya"); // "dkhl"
 * nameSkeleton("dakahlia"); // "dkhl"
 */
export function nameSkeleton(key: string): string {
  const plain = key
    .replace(/ph/g, "f")
    .replace(/([kgdtsz])h/g, "$1")
    .replace(/[qc]/g, "k")
    .replace(/v/g, "w")
    .replace(/j/g, "g")
    .replace(/^[aeiou]+/, "A")
    .replace(/[aeiouyw]/g, "")
    .replace(/(.)\1+/g, "$1")
    .replace(/(?<=.)h$/, "");
  return plain.length < 3 ? "" : plain;
}

/** How many letters must be put in, taken out or exchanged to make one word the other (Levenshtein). */
export function editDistance(a: string, b: string): number {
  const row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let down = 1; down <= a.length; down++) {
    // What stood left above, which the row has lost by then.
    let before = row[0] ?? 0;
    row[0] = down;
    for (let across = 1; across <= b.length; across++) {
      const above = row[across] ?? 0;
      const exchange = before + (a[down - 1] === b[across - 1] ? 0 : 1);
      row[across] = Math.min(exchange, above + 1, (row[across - 1] ?? 0) + 1);
      before = above;
    }
  }
  return row[b.length] ?? 0;
}
