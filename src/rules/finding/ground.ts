import { sureness } from "./degree.ts";
import type { Condition, Degree } from "./finding.ts";

/** A condition that was met, put in words only where a finding tells of it. */
export interface Ground {
  readonly degree: Degree;
  readonly tell: () => Omit<Condition, "degree">;
}

/** How sure the least sure of some grounds is; `certain` where there is none. */
export function leastSure(grounds: readonly Ground[]): Degree {
  let least: Degree = "certain";
  for (const { degree } of grounds) if (sureness(degree) < sureness(least)) least = degree;
  return least;
}

/** Grounds as the conditions that a finding tells. */
export function conditionsOf(grounds: readonly Ground[]): Condition[] {
  return grounds.map(({ degree, tell }) => {
    const { about, says, words, fact } = tell();
    return { about, degree, says, words, fact };
  });
}

const ofConfidence = { high: "certain", medium: "probable", low: "possible" } as const;

/** How confident a line of data is, as whoever wrote it says. */
type Confidence = keyof typeof ofConfidence;

/** How sure what rests on a line of data can be. */
export const degreeOf = (confidence: Confidence): Degree => ofConfidence[confidence];

/** That a line of data says so, as sure as the line is. */
export function dataGround(confidence: Confidence, says: string, row: string): Ground {
  return { degree: degreeOf(confidence), tell: () => ({ about: "data", says, words: [], fact: row }) };
}

/** That it is disputed whether something holds; none where nobody disputes it. */
export function disputeGrounds(disputed: string, says: string, row: string): Ground[] {
  if (disputed === "") return [];
  return [{ degree: "possible", tell: () => ({ about: "force", says, words: [], fact: row }) }];
}
