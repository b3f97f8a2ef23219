export { isSame } from "./same-act.ts";
export { isSameParty } from "./same-party.ts";
export { isSameItem } from "./same-transfer.ts";
