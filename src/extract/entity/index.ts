export { type Entity, extractEntities } from "./entities.ts";
export { type EntityLabel, entityLabels } from "./labels.ts";
