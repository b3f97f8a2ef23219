/** Pairs in the order of the alphabet. */
const akin = new Set([
  // A threat, a demand or a pledge, and what it is of.
  "ASSAULT THREATEN",
  "CONCEDE REQUEST",
  "REQUEST RETREAT",
  "AGREE CONSULT",
  "AGREE COOPERATE",
  "AGREE SUPPORT",
  "AGREE AID",
  // One act in words that are read as one or the other: "captured", "pulled out", "backed", "expelled", "condemned".
  "ASSAULT COERCE",
  "ASSAULT MOBILIZE",
  "ASSAULT PROTEST",
  "COERCE RETREAT",
  "COERCE SANCTION",
  "CONCEDE RETREAT",
  "AID COOPERATE",
  "AID SUPPORT",
  "ACCUSE REJECT",
  "ACCUSE REQUEST",
  "REJECT SANCTION",
]);

/** Whether one act is often told under both of two PLOVER categories. */
export const areAkin = (one: string, other: string) => akin.has(one < other ? `${one} ${other}` : `${other} ${one}`);
