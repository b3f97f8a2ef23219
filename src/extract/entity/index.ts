export { type Entity, extractEntities } from "./entities.ts";
export type { EntityLabel } from "./labels.ts";
