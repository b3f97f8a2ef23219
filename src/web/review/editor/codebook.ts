import categoriesFile from "../../../../data/plover/categories.csv?raw";
import contextsFile from "../../../../data/plover/contexts.csv?raw";
import modesFile from "../../../../data/plover/modes.csv?raw";

/** The rows of a file of `data/plover`; what comes before a row's source has no quotes or commas in it. */
function rows(file: string): string[][] {
  return file
    .trim()
    .split(/\r?\n/)
    .slice(1)
    .map((line) => line.split(","));
}

const categories = rows(categoriesFile);
const modes = rows(modesFile);

/** The contexts of PLOVER. */
export const contexts: readonly string[] = rows(contextsFile).map(([name = ""]) => name);

/** The modes of a category; none where it has none. */
export function modesOf(category: unknown): string[] {
  return modes.flatMap(([of, mode = ""]) => (of === category ? [mode] : []));
}

/**
 * What follows from category and mode: quad class, score and CAMEO root, as in `src/ontology/plover`.
 *
 * @example
 * scaleOf("CONSULT", "phone"); // { quad: "verbal-cooperation", score: 1.5, cameo: "04" }
 */
export function scaleOf(category: unknown, mode: unknown) {
  const [, quad = null, ownScore = "", ownCameo = ""] = categories.find(([name]) => name === category) ?? [];
  const [, , score = "", cameo = ""] = modes.find(([of, name]) => of === category && name === mode) ?? [];
  return { quad, score: Number(score || ownScore), cameo: cameo || ownCameo || null };
}
