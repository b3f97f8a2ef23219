export { type DateContext, type DateExpression, extractDates } from "./extract-dates.ts";
export type { Direction } from "./hanging-verb.ts";
export type { DateMeaning, Edge, Season, Unit, Which } from "./meaning.ts";
