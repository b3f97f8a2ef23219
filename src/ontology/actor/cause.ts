/** What ends the name of those who speak up about a state, and not for it: "Kurdistan Solidarity Campaign". */
const causes =
  /\b(?:(?:Campaign|Solidarity|Appeal|Body Count|Justice Project|Data Project|(?:Labou?r|Rights) Watch)|(?:Solidarity|Freedom|Democracy|Justice|Action|Support) (?:Network|Coalition|Alliance|Initiative|Movement|Group|Committee|Society|Association|Forum|Fund))(?: (?:UK|USA?|International|Europe))?$/u;

/** How such names begin where their last word tells less: "Free Tibet Network", "Friends of Syria". */
const calls = /^(?:Free|Save|Stop|Friends of|Hands Off|Stand [Ww]ith|Justice [Ff]or) (?:the )?\p{Lu}/u;

/** Words of a name that begin with a capital, or are such as join them. */
const title = /^(?:\p{Lu}[\p{L}\p{M}'’.-]*|of|for|the|and|in|on|with|against)$/u;

/**
 * Whether a name is that of a campaign, network or the like about a state, which is in no way that state's.
 *
 * @example
 * isCause("Kurdistan Solidarity Campaign"); // true
 * isCause("Syrian National Coalition"); // false
 */
export function isCause(name: string): boolean {
  const words = name.trim().replace(/^the /iu, "").replace(/\s+/gu, " ");
  if (!words.includes(" ") || !words.split(" ").every((word) => title.test(word))) return false;
  return causes.test(words) || (calls.test(words) && !/\b(?:Army|Officers|Forces|State|Party|Press)\b/u.test(words));
}
