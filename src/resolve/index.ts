export { entryIds } from "./entry-ids.ts";
