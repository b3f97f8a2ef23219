import { DataFiles } from "../data-files.ts";
import { foldName } from "./fold-name.ts";

const columns = ["name", "country", "source"] as const;
const files = new DataFiles("places", "list of cities that stand alone");
let countries: ReadonlyMap<string, string> | null = null;

/**
 * The country of the city that a name means by itself, where news writes it without a state or country behind it; null
 * for all other names.
 *
 * @throws {OnrecordError} `data-unusable` where the list is missing or damaged.
 * @example
 * standsAlone("Geneva"); // "CHE"
 * standsAlone("Springfield"); // null
 */
export function standsAlone(name: string): string | null {
  countries ??= new Map(
    files.rows("stand-alone.csv", columns).map(({ cells: [city = "", country = ""] }) => [foldName(city), country]),
  );
  return countries.get(foldName(name)) ?? null;
}
