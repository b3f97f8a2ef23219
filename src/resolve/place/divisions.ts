import type { Gazetteer, NamedPlace, PlaceKind } from "../../ontology/gazetteer/index.ts";

/** What divisions are called besides the name of their town, as the gazetteer writes it. */
const nouns = ["Oblast", "Governorate", "Province", "Region", "Krai", "State", "Prefecture", "County", "District"];

/**
 * The places of a name with the divisions of the kinds asked for that only bear it with their noun: by "Belgorod region"
 * news means what the gazetteer calls Belgorod Oblast.
 */
export function withDivisions(
  gazetteer: Gazetteer,
  name: string,
  kinds: readonly PlaceKind[],
  places: readonly NamedPlace[],
): readonly NamedPlace[] {
  // Not of islands, which may be divisions too.
  if (kinds[0] !== "region" && kinds[0] !== "district") return places;
  const known = new Set(places.map(({ index }) => index));
  const more: NamedPlace[] = [];
  for (const { index } of nouns.flatMap((noun) => gazetteer.find(`${name} ${noun}`))) {
    const { kind } = gazetteer.place(index);
    if (known.has(index) || (kind !== "region" && kind !== "district") || !kinds.includes(kind)) continue;
    known.add(index);
    more.push({ index, use: "alternate" });
  }
  return [...places, ...more];
}
