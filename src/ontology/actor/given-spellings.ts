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
 * The one spelling that stands for all of a given name, by its key; null for a word that has no other.
 *
 * @example
 * givenSpelling("mohammad"); // "mohammed"
 */
export function givenSpelling(key: string): string | null {
  return given.get(key) ?? null;
}
