/** Titles as they are shortened before a name, by the key of the short form: "Lt. Gen.", "Sen.". */
const withPoint: ReadonlyMap<string, string> = new Map(
  Object.entries({
    adm: "admiral",
    amb: "ambassador",
    atty: "attorney",
    brig: "brigadier",
    capt: "captain",
    cmdr: "commander",
    col: "colonel",
    cpl: "corporal",
    det: "detective",
    gen: "general",
    gov: "governor",
    insp: "inspector",
    lt: "lieutenant",
    maj: "major",
    pres: "president",
    prof: "professor",
    rep: "congressperson",
    rev: "reverend",
    sen: "senator",
    sgt: "sergeant",
    supt: "superintendent",
  }),
);

/** Those that British papers write without a point, and that are no names. */
const withoutPoint = new Set("brig capt cmdr col cpl gen insp lt maj prof rev sgt supt".split(" "));

/**
 * What a shortened title stands for, by its text and key; null for any other word, such as the name "Sen".
 *
 * @example
 * longTitle("Sen.", "sen"); // "senator"
 * longTitle("Gen", "gen"); // "general"
 * longTitle("Sen", "sen"); // null
 */
export function longTitle(text: string, key: string): string | null {
  const long = withPoint.get(key);
  if (long === undefined || !/^\p{Lu}\p{L}+\.?$/u.test(text)) return null;
  return text.endsWith(".") || withoutPoint.has(key) ? long : null;
}

/**
 * The words of a title with those that are shortened in full.
 *
 * @example
 * withLongTitles("State Sen."); // "State senator"
 */
export function withLongTitles(title: string): string {
  return title.replace(/\p{Lu}\p{L}+\.?/gu, (word) => withPoint.get(word.toLowerCase().replace(/\.$/u, "")) ?? word);
}
