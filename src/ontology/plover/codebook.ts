import { type Event, ploverCategories, quadClasses } from "../../record/index.ts";
import { once } from "../actor/once.ts";
import { codebookFiles, scoreOrNull } from "./files.ts";

export type PloverCategory = Event["plover"];

/** A mode of a category: "how" of an event, `phone` of CONSULT. */
export interface PloverMode {
  readonly name: string;
  /** PLOVER score of the category in this mode. */
  readonly score: number;
  /** CAMEO root. */
  readonly cameo: string;
  /** The context that it brings with it, or null. */
  readonly adds: string | null;
}

/** A category of events. */
export interface PloverEntry {
  readonly name: PloverCategory;
  readonly quad: Event["quad"];
  /** PLOVER score, from -10 (conflict) to 10 (cooperation). */
  readonly score: number;
  /** CAMEO root. */
  readonly cameo: string;
  readonly modes: ReadonlyMap<string, PloverMode>;
}

/** The 16 categories of the PLOVER manual of 2021; data/plover/README.md has what was chosen where it contradicts itself. */
export const ploverCodebook = once((): ReadonlyMap<PloverCategory, PloverEntry> => {
  const modes = codebookFiles.rows("modes.csv", ["category", "name", "score", "cameo", "adds", "source"]);
  return new Map(
    codebookFiles.rows("categories.csv", ["name", "quad", "score", "cameo", "source"]).map(({ cells, row }) => {
      const [word = "", quad = "", ownScore = "", cameo = ""] = cells;
      const name = codebookFiles.oneOf(ploverCategories, word, row);
      const score = scoreOrNull(ownScore, row) ?? 0;
      const own = modes.flatMap(({ cells: [category, mode = "", modeScore = "", root = "", adds = ""], row: at }) => {
        if (category !== name) return [];
        return [
          {
            name: mode,
            score: scoreOrNull(modeScore, at) ?? score,
            cameo: root || cameo,
            adds: adds === "" ? null : adds,
          },
        ];
      });
      const byName = new Map(own.map((mode): [string, PloverMode] => [mode.name, mode]));
      return [name, { name, quad: codebookFiles.oneOf(quadClasses, quad, row), score, cameo, modes: byName }];
    }),
  );
});

/** The contexts that an event of any category can have. */
export const ploverContexts = once((): readonly string[] =>
  codebookFiles.rows("contexts.csv", ["name", "source"]).map(({ cells: [name = ""] }) => name),
);

/** The names of a category's modes; none where it has none. */
export function ploverModes(category: PloverCategory): readonly string[] {
  return [...(ploverCodebook().get(category)?.modes.keys() ?? [])];
}

/** What follows for an event from its category and mode. */
export interface PloverScale {
  readonly quad: Event["quad"];
  readonly score: number;
  readonly cameo: string;
}

/**
 * Quad class, score and CAMEO root of an event.
 *
 * @param mode - Null, or one that the category does not have: the category's own score and root.
 * @example
 * ploverScale("CONSULT", "phone"); // { quad: "verbal-cooperation", score: 1.5, cameo: "04" }
 */
export function ploverScale(category: PloverCategory, mode: string | null): PloverScale {
  const entry = ploverCodebook().get(category);
  if (entry === undefined) throw new RangeError(`data/plover/categories.csv lacks ${category}.`);
  const { score, cameo } = entry.modes.get(mode ?? "") ?? entry;
  return { quad: entry.quad, score, cameo };
}
