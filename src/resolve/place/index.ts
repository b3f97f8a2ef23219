export { type LikelyEntity, withKnownNames } from "./known-names.ts";
export { resolvePlaces } from "./resolve-places.ts";
export { type SeatSense, seatSense } from "./seat-sense.ts";
export type { PlaceContext, PlaceReading, PlaceSense, Toponym } from "./toponym.ts";
export { type NamedEntity, toponymsOf } from "./toponyms-of.ts";
