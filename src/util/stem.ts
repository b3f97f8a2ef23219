const irregular = new Map(
  "said:say says:say saying:say told:tell tells:tell killed:kill was:be were:be is:be are:be been:be has:have had:have men:man women:woman children:child people:person"
    .split(" ")
    .map((pair) => pair.split(":"))
    .map(([form = "", stem = ""]) => [form, stem]),
);

/** A word so short is left as it is. */
const leastStem = 4;

/**
 * A word in lower case without the endings that English inflects it with; rougher than a lemma, and the same for the forms of
 * a word.
 *
 * @example
 * stemOf("deliveries"); // "delivery"
 */
export function stemOf(word: string): string {
  const known = irregular.get(word);
  if (known !== undefined) return known;
  const singular = singularOf(word);
  if (singular.length <= leastStem) return singular;
  const bare = singular.replace(/(?<=[a-z]{3})(?:ed|ing)$/, "");
  return bare === singular ? singular.replace(/(?<=[a-z]{3})e$/, "") : singleEnd(bare).replace(/e$/, "");
}

/**
 * The same without the endings that make nouns and adjectives of verbs: one for a deed and for whoever does it.
 *
 * @example
 * rootOf("deliveries"); // "deliv"
 */
export function rootOf(word: string): string {
  const singular = singularOf(word);
  if (singular.length <= leastStem) return singular;
  return singleEnd(singular.replace(/(?<=[a-z]{3})(?:ation|ition|ments?|ings?|ed|ery|er|or|ly|al)$/, "")).replace(
    /[ey]$/,
    "",
  );
}

/** A word without the ending of its plural, or of its third person; one of three letters or fewer is left as it is. */
function singularOf(word: string): string {
  if (word.length <= 3) return word;
  return word
    .replace(/ies$/, "y")
    .replace(/(?<=ss|sh|ch|x|z)es$/, "")
    .replace(/(?<![su])s$/, "");
}

/** "stopp" is "stop". */
const singleEnd = (word: string) => word.replace(/([bdgmnprt])\1$/, "$1");
