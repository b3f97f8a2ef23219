export { type NameWord, nameKey, nameWords } from "./name-words.ts";
export type { ActorQuery } from "./query.ts";
export { demonym, type StateNaming, stateNamed, statesNamed } from "./state-names.ts";
export { type State, stateById } from "./states.ts";
