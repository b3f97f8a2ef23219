import { type Event, quadClasses } from "../../record/index.ts";

export type Quad = Event["quad"];

export const quads = quadClasses;

/** What each quad class of PLOVER means, in words. */
export const quadWords: Readonly<Record<Quad, string>> = {
  "verbal-cooperation": "words of cooperation",
  "material-cooperation": "acts of cooperation",
  "verbal-conflict": "words of conflict",
  "material-conflict": "acts of conflict",
};
