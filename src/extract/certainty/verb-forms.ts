/**
 * The forms of a verb in lower case: its base, -s, -ing and -ed, and the irregular ones that are given.
 *
 * @param irregular - its past and participle, where they do not end in -ed.
 * @example
 * verbForms("stop"); // ["stop", "stops", "stopping", "stopped"]
 */
export function verbForms(base: string, irregular: readonly string[] = []): string[] {
  const third = /(?:s|x|z|ch|sh|o)$/u.test(base) ? `${base}es` : (yToI(base, "es") ?? `${base}s`);
  const stem = doubled(base);
  const ing = /[^aeo]e$/u.test(base) ? `${base.slice(0, -1)}ing` : `${stem}ing`;
  const past = base.endsWith("e") ? `${base}d` : (yToI(base, "ed") ?? `${stem}ed`);
  // "cancelled" and "canceled"
  const british = /[^aeiou][ae]l$/u.test(base) ? [`${base}ling`, `${base}led`] : [];
  return [...new Set([base, third, ing, ...(irregular.length > 0 ? irregular : [past]), ...british])];
}

function yToI(base: string, ending: string): string | null {
  return /[^aeiou]y$/u.test(base) ? `${base.slice(0, -1)}i${ending}` : null;
}

/** A last consonant is doubled after one short vowel that is stressed: "stopping", "permitting", "admitting". */
function doubled(base: string): string {
  const short =
    /^(?:[^aeiou]*|.*(?:(?:ad|com|per|sub|o|e|trans|re)mit|pel|(?:pre|de|re|in|trans)fer|cur|forget|regret|rebut|rebel|deter))$/u;
  const closed = /[^aeiou][aeiou][bdgklmnprtv]$|^[aeiou][bdgmnprt]$/u.test(base);
  const oneSyllable = (base.match(/[aeiouy]+/gu)?.length ?? 0) === 1;
  return closed && (oneSyllable || short.test(base)) && !base.endsWith("w") ? base + base.slice(-1) : base;
}
