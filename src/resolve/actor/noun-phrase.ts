import type { Role, StateNaming } from "../../ontology/actor/index.ts";
import { standsAlone } from "../../ontology/gazetteer/index.ts";
import type { Range } from "../../text/index.ts";
import type { Frame } from "./frame.ts";
import { anyRole, stateOf } from "./look-up.ts";
import type { ReferenceIndex } from "./reference-index.ts";

/** A description's parts: "the new Russian defence minister, a former general". */
export interface NounPhrase {
  readonly range: Range;
  readonly determiner: "definite" | "indefinite" | "possessive" | "bare";
  /** The noun that decides. */
  readonly head: Range;
  /** Its letters, singular as far as an "s" goes. */
  readonly noun: string;
  /** Words from after the determiner up to the noun. */
  readonly core: Range;
  readonly role: Role | null;
  readonly plural: boolean;
  /** Country that a modifier says ("Russian", "Russia's", "of Russia"), alpha-3. */
  readonly country: string | null;
  /** What comes after the noun: "for the State Department". */
  readonly after: Range;
}

const definite = /^(?:the|this|that|these|those|both|such|all|other)$/;
const indefinite =
  /^(?:a|an|some|several|many|one|two|three|four|five|six|seven|eight|nine|ten|dozens|another|any|no|every|each|most|few|numerous|various|certain|more|less|fewer|thousands|hundreds|millions)$/;
const possessive = /^(?:his|her|its|their|our|my|your|whose)$/;
const ends =
  /^(?:of|for|in|at|on|to|from|with|by|who|which|that|whose|and|or|near|against|under|over|about|between|among|including|within|after|before|during|since|as|familiar|close|briefed|involved|responsible)$/;
const pluralNouns =
  /^(?:police|people|troops|forces|officials|authorities|media|personnel|family|couple|crowd|public|jury|audience|staff|men|women|children|elite|clergy)$/;
const singularEnds = /(?:ss|us|is)$/;

/**
 * Takes a description apart.
 *
 * @param head - the noun, where the model says it; else the last word before a preposition, relative or comma.
 * @param states - the report's states, for the country.
 */
export function nounPhrase(frame: Frame, range: Range, head: Range | null, states: ReferenceIndex): NounPhrase | null {
  const { tokens } = frame;
  const last = frame.tokenFrom(range.end - 1);
  // The model at times begins a mention within "hundreds of mourners".
  const given = frame.tokenFrom(range.start);
  const first = tokens[given]?.key === "of" && given < last ? given + 1 : given;
  const opening = tokens[first];
  if (opening === undefined || opening.start >= range.end) return null;
  const determiner = determinerOf(opening.key);
  const from = determiner === "bare" ? first : pastPartitive(frame, pastNumber(frame, first, last), last);
  let at = head === null ? -1 : frame.tokenFrom(head.start);
  if (at < from || at > last) at = nounAt(frame, from, last);
  at = countedBy(frame, at, last);
  const noun = tokens[at];
  const start = tokens[Math.min(from, at)]?.start ?? range.start;
  if (noun === undefined || noun.start >= range.end) return null;
  const core = { start, end: noun.end };
  const role = anyRole(frame.slice(core));
  const plural = pluralNouns.test(noun.key) || (role?.plural ?? (/s$/.test(noun.key) && !singularEnds.test(noun.key)));
  return {
    range,
    determiner: determiner === "bare" && possessiveBefore(frame, core) ? "possessive" : determiner,
    head: { start: noun.start, end: noun.end },
    noun: plural ? noun.key : noun.key.replace(/(?<=[^s])s$/, ""),
    core,
    role,
    plural,
    // Whoever is an ally of Russia is not Russia.
    country: role?.hold === "other" ? null : (countryOf(frame, range, noun, states) ?? seatOf(frame, noun, role)),
    after: { start: noun.end, end: range.end },
  };
}

/** The token after the first one, and after the rest of a number: "5,000", "10,000 to 15,000", "more than 100". */
function pastNumber({ tokens }: Frame, first: number, last: number): number {
  const compared = /^(?:more|less|fewer)$/.test(tokens[first]?.key ?? "") && tokens[first + 1]?.key === "than";
  let next = first + (compared ? 2 : 1);
  if (!/^\d/.test(tokens[compared ? next : first]?.key ?? "")) return compared && next > last ? first + 1 : next;
  while (next < last && (/^\d/.test(tokens[next]?.key ?? "") || isRange(tokens, next))) next++;
  return next;
}

function isRange(tokens: Frame["tokens"], at: number): boolean {
  return /^(?:to|or|and)$/.test(tokens[at]?.key ?? "") && /^\d/.test(tokens[at + 1]?.key ?? "");
}

/** What a number or a word for one counts: the "soldiers" of "a number of soldiers" and of "more than 1,000 soldiers". */
function countedBy(frame: Frame, at: number, last: number): number {
  const { tokens } = frame;
  const key = tokens[at]?.key ?? "";
  if (counts.test(key) && tokens[at + 1]?.key === "of" && at + 2 <= last)
    return nounAt(frame, pastPartitive(frame, at + 1, last), last);
  if (!/^\d/.test(key)) return at;
  let next = at + 1;
  while (next <= last && (/^\d/.test(tokens[next]?.key ?? "") || scale.test(tokens[next]?.key ?? ""))) next++;
  return next <= last && !ends.test(tokens[next]?.key ?? "") ? nounAt(frame, next, last) : at;
}

const counts =
  /^(?:number|handful|couple|dozens?|scores?|hundreds?|thousands?|millions?|majority|minority|half|third)$/;
const scale = /^(?:hundred|thousand|million|billion)$/;

/** "one of his critics", "dozens of groups": past the "of" and what goes with it. */
function pastPartitive(frame: Frame, at: number, last: number): number {
  if (frame.tokens[at]?.key !== "of" || at >= last) return at;
  let next = at + 1;
  while (next < last && determinerOf(frame.tokens[next]?.key ?? "") !== "bare") next++;
  return next;
}

function determinerOf(key: string): NounPhrase["determiner"] {
  if (definite.test(key)) return "definite";
  if (indefinite.test(key) || /^\d/.test(key)) return "indefinite";
  return possessive.test(key) ? "possessive" : "bare";
}

function nounAt(frame: Frame, from: number, last: number): number {
  for (let i = from; i <= last; i++) {
    const token = frame.tokens[i];
    if (token === undefined) return last;
    if (i > from && (ends.test(token.key) || /[,;:()–—"“”]/u.test(token.gap))) return i - 1;
  }
  return last;
}

function possessiveBefore(frame: Frame, core: Range): boolean {
  return /['’]s?\s/u.test(frame.slice(core));
}

/** The state whose capital a body of government sits in: "the defence ministry in Baku"; null for all others. */
function seatOf(frame: Frame, noun: Range, role: Role | null): string | null {
  if (
    role?.body !== true &&
    !/^(?:ministry|government|parliament|authorities|leadership|cabinet)$/iu.test(frame.slice(noun))
  )
    return null;
  const seat = /^\sin\s(\p{Lu}[\p{L}'’.-]+(?:\s\p{Lu}[\p{L}'’.-]+)?)/u.exec(
    frame.text.slice(noun.end, noun.end + 50),
  )?.[1];
  if (seat === undefined) return null;
  const naming = stateOf(seat.replace(/['’]s$|[.]$/u, "")) ?? stateOf(seat.split(/\s/u)[0] ?? "");
  return naming?.form === "capital" && !isElsewhere(frame, naming) ? naming.state.country : null;
}

/** Whether the report tells of a town with a capital's name in another state: "Tripoli, Lebanon"; "Paris" is France's still. */
function isElsewhere({ text }: Frame, { words, state }: StateNaming): boolean {
  if (standsAlone(words) !== null) return false;
  for (let at = text.indexOf(`${words}, `); at !== -1; at = text.indexOf(`${words}, `, at + 1)) {
    const next = at + words.length + 2;
    const beside = /^(\p{Lu}\p{L}+)(?: \p{Lu}\p{L}+)?/u.exec(text.slice(next, next + 60));
    const other = stateOf(beside?.[0] ?? "") ?? stateOf(beside?.[1] ?? "");
    if (other?.form === "name" && other.state.country !== state.country) return true;
  }
  return false;
}

/** A noun after a state's name, so that the name only tells which one: "in the Ukraine conflict". */
const goesOn = /^(?:['’]s?)?\s(?!(?:and|or|in|on|at|of|for|to|from|with|who|which|that|by|as|is|was|has|had)\b)\p{L}/u;

const belongs = /^\s(?:of|from|for|in)\s(?:the\s)?$/u;
const ofOnly = /^\sof\s(?:the\s)?$/u;
const armed = /^(?:troops|forces|soldiers|fighters|personnel|military|army|bases?|presence|contingent|mercenaries)$/;

/** The state named before the noun, or right after it in "of ..."; one only, else null. */
function countryOf(frame: Frame, range: Range, noun: Range, states: ReferenceIndex): string | null {
  let found: string | null = null;
  for (const state of states.within(range)) {
    // "Turkish-backed rebels" and "pro-Russian fighters" are not Turkey's and Russia's.
    if (frame.text[state.core.end] === "-" || frame.text[state.core.start - 1] === "-") continue;
    const before = state.core.end <= noun.start;
    if (!before && goesOn.test(frame.text.slice(state.core.end, range.end))) continue;
    const link = frame.text.slice(noun.end, state.core.start);
    // Troops "from" or "in" a country are often another's: "withdraw troops from Syria".
    const links = armed.test(frame.slice(noun).toLowerCase()) ? ofOnly : belongs;
    if (!before && !links.test(link)) continue;
    if (found !== null && found !== state.country) return before ? null : found;
    found = state.country;
  }
  return found ?? countryBehind(frame, noun, states);
}

/** More than one: "in Germany, France and Sweden". */
const others = /^(?:, \p{Lu}[\p{L} ]+)*,? (?:and|or) (?:the )?\p{Lu}/u;

/** The state right behind a phrase that the model ended before it: "the criminal court [in Turkey]". */
function countryBehind(frame: Frame, noun: Range, states: ReferenceIndex): string | null {
  const [state] = states.within({ start: noun.end, end: noun.end + 30 });
  if (state === undefined) return null;
  const after = frame.text.slice(state.core.end, state.core.end + 60);
  if (goesOn.test(after) || others.test(after)) return null;
  const links = armed.test(frame.slice(noun).toLowerCase()) ? ofOnly : belongs;
  return links.test(frame.text.slice(noun.end, state.core.start)) ? state.country : null;
}
