export { resolvePlaces } from "./resolve-places.ts";
export type { PlaceContext, PlaceReading, PlaceSense, Toponym } from "./toponym.ts";
