import { type Role, stateOfRegion } from "../../ontology/actor/index.ts";
import type { Range } from "../../text/index.ts";
import type { Frame } from "./frame.ts";
import { organisationOf, personRole, stateOf } from "./look-up.ts";
import { letterKey } from "./tokens.ts";

/** How many words before a name are looked at for its title. */
const reach = 9;
const honorific =
  /^(?:mr|mrs|ms|miss|dr|sir|dame|lord|lady|sen|rep|gov|gen|brig|lt|col|capt|maj|sgt|adm|prof|rev|pvt|cmdr)$/;
const rank = /^(?:general|colonel|major|captain|lieutenant|admiral|brigadier|marshal)$/;
const style = /^(?:sheikh|sheikha|prince|princess|ayatollah)$/;
/** Before "General" it is no rank: "Attorney General", "Director General". */
const generalOf =
  /^(?:attorney|secretary|director|consul|surgeon|inspector|solicitor|commissioner|governor|auditor|prosecutor|procurator|comptroller|adjutant|postmaster)$/;
/** Offices of those who are sent to somebody, or speak or care for something. */
const isSent =
  /(?:ambassador|envoy|representative|emissary|consul|commissioner|coordinator|rapporteur|negotiator|minister|secretary|spokes\w+)$/u;
/** Offices that have a charge behind "for", and what such a charge ends on. */
const isCharged = /(?:secretary|minister|director|adviser|advisor|coordinator|representative|commissioner)\b/u;
const charge =
  /^(?:affairs|control|security|policy|operations|nonproliferation|defen[cs]e|intelligence|sustainment|logistics|acquisition|growth|rights|cooperation|disarmament|programs?|programmes?|trade|diplomacy|relations|energy)$/;
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
  const end = left.start + frame.text.slice(left.start, core.start).trimEnd().length;
  const start = postStart(frame, at, first) ?? chargeStart(frame, at, first) ?? officeStart(frame, at, first);
  return start === null ? null : { start: tokens[extend(frame, start, first)]?.start ?? core.start, end };
}

/** The first token of the office or the honorific that ends right before a name; null where none does. */
function officeStart(frame: Frame, at: number, first: number): number | null {
  const { tokens } = frame;
  const last = tokens[at - 1];
  const role = roleUpTo(frame, first, at);
  if (last === undefined || (role === null && !honorific.test(last.key))) return null;
  let start = role === null ? at - 1 : at - tokenCount(role.words);
  // "Lt. Col. Ann Lee", "Brig. Gen. Ann Lee"
  while (start > first && honorific.test(tokens[start - 1]?.key ?? "")) start--;
  // "Prime Minister Sheikh Ali Lee", "Army chief Gen. Ann Lee"
  const [calling, before] = [tokens[start], tokens[start - 1]];
  const office = isAddress(calling?.key ?? "", before?.key ?? "") ? roleUpTo(frame, first, start) : null;
  if (office !== null) start -= tokenCount(office.words);
  return Math.max(first, inChargeOf(frame, Math.max(first, start), first) ?? start);
}

/** Whether a word is what people are called before their names, whatever office they have besides: "Gen.", "Sheikh". */
export function isAddress(word: string, before: string): boolean {
  const key = letterKey(word);
  if (key === "general" && generalOf.test(letterKey(before))) return false;
  return honorific.test(key) || rank.test(key) || style.test(key);
}

/** The role of one person that the words from one token up to another end on. */
function roleUpTo({ text, tokens }: Frame, first: number, at: number): Role | null {
  const range = { start: tokens[first]?.start ?? 0, end: tokens[at - 1]?.end ?? 0 };
  const role = at > first ? personRole(text.slice(range.start, range.end)) : null;
  return role === null || role.plural ? null : role;
}

/** The first token of an office with whom it is of or sent to: "ambassador to Israel" before "Mike Lee"; null for none. */
function postStart(frame: Frame, at: number, first: number): number | null {
  const { tokens, text } = frame;
  for (let n = Math.min(5, at - first - 2); n > 0; n--) {
    const owner = tokens[at - n];
    if (owner === undefined || !owner.capital || !isOwner(text.slice(owner.start, tokens[at - 1]?.end))) continue;
    const to = tokens[at - n - 1]?.key === "the" ? at - n - 2 : at - n - 1;
    const preposition = tokens[to]?.key ?? "";
    // "Permanent Representative of Russia to the United Nations"
    const end = preposition === "to" ? (ofStart(frame, to, first) ?? to) : to;
    const role = /^(?:to|of|for)$/.test(preposition) ? roleUpTo(frame, first, end) : null;
    if (role === null || (preposition !== "of" && !isSent.test(role.words))) continue;
    return end - tokenCount(role.words);
  }
  return null;
}

/** The "of" of whose office it is, right before a token: that of "envoy of Russia"; null for none. */
function ofStart(frame: Frame, at: number, first: number): number | null {
  const owner = ownerStart(frame, at, first);
  if (owner === null) return null;
  const of = frame.tokens[owner - 1]?.key === "the" ? owner - 2 : owner - 1;
  return of > first && frame.tokens[of]?.key === "of" ? of : null;
}

/** The first token of an office with its charge in capitals behind "for": "Secretary of State for Political Affairs"; null for none. */
function chargeStart(frame: Frame, at: number, first: number): number | null {
  const { tokens } = frame;
  if (!charge.test(tokens[at - 1]?.key ?? "")) return null;
  let from = at;
  while (from > first && tokens[from - 1]?.capital === true) from--;
  if (from === at || tokens[from - 1]?.key !== "for") return null;
  const role = roleUpTo(frame, first, from - 1);
  return role === null || !isCharged.test(role.words) ? null : from - 1 - tokenCount(role.words);
}

/** The first token of what an office is in charge of, where whose it is stands before: "UN *humanitarian* chief". */
function inChargeOf(frame: Frame, start: number, first: number): number | null {
  const { syntax, tokens } = frame;
  if (syntax === null) return null;
  for (let from = start - 1; from > first && start - from <= 3; from--) {
    const token = tokens[from];
    if (token === undefined || token.capital) return null;
    if (!/^(?:NOUN|ADJ)$/.test(syntax.upos[frame.wordFrom(token.start)] ?? "")) return null;
    if (ownerStart(frame, from, first) !== null) return from;
  }
  return null;
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
  const token = frame.tokens[start - 1];
  return ownerStart(frame, start, first) ?? (token !== undefined && adds.test(token.key) ? start - 1 : null);
}

/** The first token of the name, owning or not, that ends right before a token and that an office may be of. */
function ownerStart(frame: Frame, start: number, first: number): number | null {
  const { tokens } = frame;
  const possessive = tokens[start - 1]?.key === "s" && /^['’]$/u.test(tokens[start - 1]?.gap ?? "");
  const last = possessive ? start - 2 : start - 1;
  for (let n = Math.min(5, last - first + 1); n > 0; n--) {
    const token = tokens[last - n + 1];
    if (token === undefined || !token.capital) continue;
    if (isOwner(frame.text.slice(token.start, tokens[last]?.end))) return last - n + 1;
  }
  return null;
}

/** Whether words name what an office may be of: a state, a part of one ("New Jersey"), a body. */
function isOwner(words: string): boolean {
  return stateOfRegion(words) !== null || stateOf(words) !== null || organisationOf(words) !== null;
}
