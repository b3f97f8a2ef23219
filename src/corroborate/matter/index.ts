export { type Account, accountOf, type DenialLink } from "./account.ts";
export type { NumberDifference, ToldCount } from "./changes.ts";
export { type Comparison, compareSides } from "./compare-sides.ts";
export type { Contradiction } from "./contradictions.ts";
export { isIndependentOf } from "./independent.ts";
export { matterJoiner } from "./matter-joiner.ts";
export { type PositionChange, positionChanges } from "./positions.ts";
export type { CountsAs } from "./source-of.ts";
export { claimsTold, type Stance, sourcesOf, stancesOf, type Voice } from "./voices.ts";
