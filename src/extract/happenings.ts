const kind =
  "(?:(?:air|drone|missile|rocket|gas|chemical|terror|terrorist|suicide|car|truck|bomb|gun|knife|church|mosque|school|hospital|market|" +
  "nightclub|train|metro|airport|hotel|nerve[ -]agent|sarin|peace)[ -])?";
const ofPlaces =
  "attacks?|bombings?|blasts?|explosions?|offensives?|sieges?|massacres?|shelling|bombardments?|battles?|clash(?:es)?|fighting|" +
  "uprisings?|riots?|protests?|unrest|violence|crackdowns?|talks|summits?|ceasefires?|truces?|(?:air)?strikes?";
/** They are called after their victims too: "the Litvinenko poisoning". */
const ofPeopleToo = "killings?|murders?|shootings?|poisonings?";
const next = new RegExp(`^ ${kind}(?:${ofPlaces})(?![\\p{L}’'-])`, "iu");
const noun = new RegExp(`^(?:${ofPlaces}|${ofPeopleToo})$`, "iu");

/**
 * Whether the name before these words tells where something happened: "the Ghouta [chemical attack]", "the Aleppo [siege]".
 *
 * @param after - the words behind the name, from its end on.
 */
export function namesWhereItHappened(after: string): boolean {
  return next.test(after);
}

/** Whether a noun is of what happens somewhere, and may be called after the place: "attack", "talks", "killings". */
export function isHappening(word: string): boolean {
  return noun.test(word);
}
