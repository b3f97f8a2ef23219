export { entriesOf } from "./entries-of.ts";
export type { ClaimedEntry, EntriesInput, FrameEntry, ReadClaims } from "./input.ts";
export { partyWords } from "./party-words.ts";
