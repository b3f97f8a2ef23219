export { assess, type Holder, type Judgement, type Standpoint } from "./assess.ts";
export { agrees } from "./complement.ts";
export type { Applied, Held } from "./held.ts";
export type { Predicate } from "./lexicon.ts";
export { prepositionOf } from "./preposition.ts";
export { Reading, type ReadWords, type Run } from "./reading.ts";
export { isOfPast, isPastClause } from "./relative.ts";
export { type RuleLine, ruleLines } from "./rule-lines.ts";
export { atMost, degree, type Effect, isOpen, under, values } from "./value.ts";
