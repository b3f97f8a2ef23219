export { dayByRule, placeByRule } from "./by-rule.ts";
export { isLeft } from "./is-left.ts";
export { isSamePlace, lastBefore, placesNamed } from "./places-named.ts";
export { signsOfDay } from "./signs-of-day.ts";
export { signsOfPlace } from "./signs-of-place.ts";
export { daysNear, toldWhen } from "./told-when.ts";
export { placesNear, toldWhere } from "./told-where.ts";
