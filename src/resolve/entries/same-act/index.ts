export { isSame } from "./same-act.ts";
export { isOfOneEvent } from "./same-event.ts";
export { isSameParty } from "./same-party.ts";
export { isSameItem } from "./same-transfer.ts";
export { isByTheAct, isNamed, isSamePerson, mayBeOne } from "./told-party.ts";
