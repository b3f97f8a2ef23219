import { foldName } from "../../src/ontology/gazetteer/fold-name.ts";
import { type NameUse, nameUses } from "../../src/ontology/gazetteer/known-place.ts";
import { useShift } from "../../src/ontology/gazetteer/layout.ts";
import { nameHash } from "../../src/ontology/gazetteer/name-hash.ts";
import { article, nameSkeleton, skeletonMark } from "../../src/ontology/gazetteer/name-skeleton.ts";
import { withoutSort } from "./read-divisions.ts";
import type { SourcePlace } from "./source-place.ts";

/** One look-up key of a place, hashed. */
export interface Key {
  readonly hash: number;
  readonly check: number;
  readonly place: number;
}

/** The keys of a place: its own name, what else news may call it, its people; a key counts once, for its first use. */
export function keysOf(place: SourcePlace, index: number): Key[] {
  const uses = new Map<string, NameUse>();
  const add = (names: readonly string[], use: NameUse) => {
    for (const name of names) {
      const key = foldName(name);
      if (key !== "" && !uses.has(key)) uses.set(key, use);
    }
  };
  add([place.name, place.name.replace(/^The /, "")], "name");
  add(place.given, "alternate");
  add(place.others.filter(written), "alternate");
  add(place.demonyms, "demonym");
  return [...uses, ...skeletons(place)].map(([key, use]) => ({
    ...nameHash(key),
    place: (index | (nameUses.indexOf(use) << useShift)) >>> 0,
  }));
}

/** Keys by which other spellings of its own name find a place; with and without the Arabic article. */
function skeletons(place: SourcePlace): Map<string, NameUse> {
  const spellings = [place.name, place.name.replace(article, ""), withoutSort(place.name)];
  const keys = spellings.map((name) => nameSkeleton(foldName(name))).filter((key) => key !== "");
  return new Map(keys.map((key) => [skeletonMark + key, "alike"]));
}

/** Not an airport's code, a postal code or a sentence. */
function written(name: string): boolean {
  return name.length > 2 && name.length <= 60 && !/^[A-Z]{3,4}$/.test(name) && !/[\d:@]/.test(name);
}
