import { stateOfRegion } from "../../ontology/actor/index.ts";
import type { Range } from "../../text/index.ts";
import type { Frame } from "./frame.ts";
import { organisationOf, personRole, stateOf } from "./look-up.ts";

/** How many words before a name are looked at for its title. */
const reach = 9;
const honorific =
  /^(?:mr|mrs|ms|miss|dr|sir|dame|lord|lady|sen|rep|gov|gen|brig|lt|col|capt|maj|sgt|adm|prof|rev|pvt|cmdr)$/;
const adds =
  /^(?:former|ex|acting|deputy|senior|vice|longtime|outgoing|incoming|top|chief|newly|elected|late|interim|assistant|retired|veteran|state|us|federal|national|general|special|junior|lead|first|second|gop|republican|democratic|democrat|conservative|opposition|far|right|left|wing|hard|line|secretary|under)$/;
const joins = /^(?:[ \u00a0]+|-|['’]|['’] )$/u;

/**
 * The title that stands right before a name, with the state or organisation it belongs to: "South Korean President",
 * "NATO Secretary-General", "Dr."; null where there is none.
 */
export function titleBefore(frame: Frame, core: Range): Range | null {
  const at = frame.tokenFrom(core.start);
  const { tokens } = frame;
  if (!joinsOn(frame, at)) return null;
  let first = at;
  while (at - first < reach && first > 0 && joinsOn(frame, first)) first--;
  const left = tokens[first];
  if (left === undefined || first === at) return null;
  const words = frame.text.slice(left.start, core.start).trimEnd();
  const role = personRole(words);
  const last = tokens[at - 1];
  if (last === undefined) return null;
  if ((role === null || role.plural) && !honorific.test(last.key)) return null;
  let start = role === null ? at - 1 : at - tokenCount(role.words);
  // "Lt. Col. Ann Lee", "Brig. Gen. Ann Lee"
  while (start > first && honorific.test(tokens[start - 1]?.key ?? "")) start--;
  if (start < first) start = first;
  return { start: tokens[extend(frame, start, first)]?.start ?? core.start, end: left.start + words.length };
}

/** Whether a token goes on from the one before: a space, a hyphen, an apostrophe, or the stop of "Sen. " between. */
function joinsOn(frame: Frame, at: number): boolean {
  const gap = frame.tokens[at]?.gap ?? "";
  if (joins.test(gap)) return true;
  const before = frame.tokens[at - 1]?.key ?? "";
  return (
    /^\.[ \u00a0]$/u.test(gap) &&
    (honorific.test(before) ||
      /^(?:mt|st|maj|brig|sec|pres|insp|supt|det|cllr|atty|asst|assoc|lieut|cdr|min|amb|del)$/.test(before))
  );
}

function tokenCount(words: string): number {
  return words.split(/[\s-]+/u).filter((w) => w !== "").length;
}

/** Takes in the states, organisations and words such as "former" before a title. */
function extend(frame: Frame, from: number, first: number): number {
  let start = from;
  while (start > first) {
    const reached = modifierStart(frame, start, first);
    if (reached === null) break;
    start = reached;
  }
  return start;
}

function modifierStart(frame: Frame, start: number, first: number): number | null {
  const { tokens } = frame;
  const end = tokens[start - 1]?.end ?? 0;
  const possessive = tokens[start - 1]?.key === "s" && /^['’]$/u.test(tokens[start - 1]?.gap ?? "");
  const last = possessive ? start - 2 : start - 1;
  for (let n = Math.min(5, last - first + 1); n > 0; n--) {
    const token = tokens[last - n + 1];
    if (token === undefined) continue;
    const words = frame.text.slice(token.start, tokens[last]?.end ?? end);
    if (token.capital && isOwner(words)) return last - n + 1;
    if (n === 1 && !possessive && adds.test(token.key)) return last;
  }
  return null;
}

/** Whether words name what an office may be of: a state, a part of one ("New Jersey"), a body. */
function isOwner(words: string): boolean {
  return stateOfRegion(words) !== null || stateOf(words) !== null || organisationOf(words) !== null;
}
