export { accountOnRecord } from "./account.ts";
export { type ComparedOnRecord, type ComparedSide, compareOnRecord } from "./comparison.ts";
export { type Dossier, gatherDossier, type SpeaksOf } from "./dossier.ts";
export { storedIn } from "./stored-in.ts";
export { takeInCopies, takeInMatters, waitingToJoin } from "./take-in.ts";
