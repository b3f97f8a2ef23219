/** Given names that the same people are written with in several ways; after Wikipedia's pages on each name. */
const spellings =
  "mohammed muhammad mohamed mohammad mohamad muhammed muhamad,ahmed ahmad,hussein hussain husayn hossein husein hosein," +
  "yusuf youssef yousef yousuf youssouf yusef,omar umar,osama usama,khaled khalid,ibrahim ebrahim,mustafa mostafa moustafa," +
  "abdullah abdallah abdulla,mahmoud mahmud mahmood,suleiman sulaiman soleiman sulayman suleyman,qassem qasim qassim qasem kassem," +
  "ismail esmail ismael,saeed saied said,yevgeny evgeny yevgeni evgeni,alexander aleksandr aleksander alexandr,pyotr petr";

const given: ReadonlyMap<string, string> = new Map(
  spellings.split(",").flatMap((names) => {
    const all = names.split(" ");
    return all.map((name) => [name, all[0] ?? name] as const);
  }),
);

/**
 * The letters by which two spellings of a name are one: "Sergei" and "Sergey", "Waleed" and "Walid", "Zelensky" and
 * "Zelenskyy". Vowels that part names ("Hamid", "Hamad") stay, as do words of one syllable ("Reed", "Reid", "Chen").
 *
 * @param word - a word of a name, as `nameWordsOf` gives it.
 */
export function spellingKey(word: string): string {
  const known = given.get(word);
  if (known !== undefined) return known;
  if ((word.match(/[aeiouy]+/gu)?.length ?? 0) < 2) return word;
  return word
    .replace(/e[iy]|i[iy]|y[iy]|ij|ee|y/gu, "i")
    .replace(/ou|oo/gu, "u")
    .replace(/ks/gu, "x")
    .replace(/(\p{L})\1+/gu, "$1");
}

/** The letters of a whole name, however they are parted: "Kim Jae-won", "Kim Jae Won" and "Kim Jaewon". */
export function lettersOf(words: readonly string[]): string {
  return words.map((word) => spellingKey(word.replace(/-/gu, ""))).join("");
}
