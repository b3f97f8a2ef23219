export { foldName } from "./fold-name.ts";
export { Gazetteer } from "./gazetteer.ts";
export { gazetteerFile } from "./gazetteer-file.ts";
export type { KnownPlace, NamedPlace, NameUse, PlaceKind, PlacePrecision } from "./known-place.ts";
export { article, editDistance } from "./name-skeleton.ts";
export { standsAlone } from "./stand-alone.ts";
