export { entryIds } from "./entry-ids.ts";
export { type ResolvedSpeakers, resolveSpeakers } from "./speakers.ts";
