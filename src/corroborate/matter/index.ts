export { type Account, accountOf, type DenialLink } from "./account.ts";
export type { NumberDifference, ToldCount } from "./changes.ts";
export type { Contradiction } from "./contradictions.ts";
export { matterJoiner } from "./matter-joiner.ts";
export { type CountsAs, eachItsOwn } from "./source-of.ts";
export type { Stance, Voice } from "./voices.ts";
