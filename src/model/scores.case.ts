import type { Scores } from "./session.ts";

/** The scores of a network that has nothing to say; tests put in what they are about. */
export const noScores: Scores = {
  tags: new Float32Array(0),
  links: new Float32Array(0),
  entities: new Float32Array(0),
  mentions: new Float32Array(0),
  coreference: new Float32Array(0),
  syntax: new Float32Array(0),
  triggers: new Float32Array(0),
  states: new Float32Array(0),
};
