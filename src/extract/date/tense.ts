import { type Range, rangeIndexAt } from "../../text/index.ts";
import { type Direction, type VerbGroup, verbAfter, verbBefore, verbGroupAt, type Within } from "./hanging-verb.ts";
import type { DateMeaning } from "./meaning.ts";
import { lowerAt, standsAt } from "./rule.ts";
import type { Token } from "./tokens.ts";

export type { Direction } from "./hanging-verb.ts";

/** What an expression hangs on. */
export interface Hanging {
  readonly direction: Direction;
  readonly verb: Range | null;
  readonly noun: Range | null;
  /** Whether it opens its clause: "On Thursday, he said". */
  readonly fronted: boolean;
}

interface Place {
  readonly tokens: readonly Token[];
  readonly at: number;
  readonly end: number;
  readonly meaning: DateMeaning;
  readonly sentences: readonly Range[];
  readonly quoted: readonly Range[];
  /** The expression before it, whose verb a list shares. */
  readonly previous: {
    readonly core: Range;
    readonly meaning: DateMeaning;
    readonly direction: Direction;
    readonly verb: Range | null;
  } | null;
}

/** So many words away no verb is looked for. */
const FARTHEST = 50;

/** Finds the verb or noun that an expression hangs on, and whether it looks back or ahead, without a parser. */
export function hangingVerb(place: Place): Hanging {
  const { tokens, at, end } = place;
  const within = bounds(place);
  const lead = leadOf(tokens, at);
  const noun = describedNoun(tokens, at, end, place.meaning);
  const shared = sharedVerb(place);
  const fronted = isFronted(tokens, lead, within);
  const group = fronted
    ? (verbAfter(tokens, end, within) ?? verbBefore(tokens, lead, within))
    : (verbBefore(tokens, lead, within) ?? verbAfter(tokens, end, within));
  const verb = group === null ? null : { start: tokens[group.from]?.start ?? 0, end: tokens[group.to]?.end ?? 0 };
  const cue = cueDirection(tokens, at, lead, group, { fronted, describes: noun !== null });
  if (noun !== null) {
    return { direction: cue ?? nounDirection(tokens, noun, group), verb, noun: rangeOf(tokens, noun), fronted };
  }
  if (shared !== null && cue === null)
    return { direction: shared.direction, verb: shared.verb, noun: null, fronted: false };
  const direction = cue ?? group?.direction ?? null;
  if (direction === "planned" && cameToNothing(tokens, end, within))
    return { direction: "past", verb, noun: null, fronted };
  return { direction, verb, noun: null, fronted };
}

/** "was due to arrive on Thursday but never came": the day is gone. */
function cameToNothing(tokens: readonly Token[], end: number, within: Within): boolean {
  for (let i = end; i < within.to; i++) {
    if (lowerAt(tokens, i) === "but") return /^(?:never|did|was|were|had|has)$/.test(lowerAt(tokens, i + 1));
  }
  return false;
}

/** The tokens of the sentence, or of the quotation within it. */
function bounds({ tokens, at, sentences, quoted }: Place): Within {
  const start = tokens[at]?.start ?? 0;
  const sentence = rangeAround(sentences, start) ?? { start: 0, end: Number.POSITIVE_INFINITY };
  const quotation = rangeAround(quoted, start);
  const low = Math.max(sentence.start, quotation?.start ?? 0);
  const high = Math.min(sentence.end, quotation?.end ?? Number.POSITIVE_INFINITY);
  let from = at;
  while (from > at - FARTHEST && from > 0 && (tokens[from - 1]?.start ?? 0) >= low) from--;
  let to = at;
  while (to < at + FARTHEST && to < tokens.length && (tokens[to]?.end ?? 0) <= high) to++;
  return insideBrackets(tokens, at, { from, to });
}

/** "(Letters, 12 September)" has no verb but its own. */
function insideBrackets(tokens: readonly Token[], at: number, within: Within): Within {
  for (let i = at - 1; i >= within.from; i--) {
    const word = lowerAt(tokens, i);
    if (word === ")") return within;
    if (word !== "(") continue;
    let to = at;
    while (to < within.to && lowerAt(tokens, to) !== ")") to++;
    return { from: i + 1, to };
  }
  return within;
}

/** The range of a sorted list that holds an offset. */
export function rangeAround(ranges: readonly Range[], offset: number): Range | undefined {
  return ranges[rangeIndexAt(ranges, offset)];
}

const leadWords =
  /^(?:the|on|in|at|by|since|until|till|during|over|from|between|within|for|early|late|through|of|to|as|after|before|around|about)$/;

/** The first token of the prepositions before an expression. */
function leadOf(tokens: readonly Token[], at: number): number {
  let lead = at;
  while (lead > at - 3 && leadWords.test(lowerAt(tokens, lead - 1))) lead--;
  return lead;
}

const openers = new Set(
  'that and but or because when as while if after before although though since where which who ; : — \n “ "'.split(" "),
);

function isFronted(tokens: readonly Token[], lead: number, within: Within): boolean {
  if (lead <= within.from) return true;
  const before = lowerAt(tokens, lead - 1);
  if (openers.has(before) || /^[.!?"“]$/.test(before)) return true;
  return before === "," && /^(?:that|and|but|where|which|who)$/.test(lowerAt(tokens, lead - 2));
}

const determiners = new Set("the a an his her its their our s this that".split(" "));
const nounStops = new Set(
  (
    "and or but to in on at of by for with from that which who when while as after before until since the a an he she it they we i was " +
    "were is are has had have will would at a.m p.m onwards onward near outside inside amid over against not during about " +
    "through between his her its their"
  ).split(" "),
);
const describing = new Set(["weekday", "day", "month", "years", "span"]);

/** The noun that "Sunday’s", "the Friday", "the 2014" describes, by its tokens. */
function describedNoun(tokens: readonly Token[], at: number, end: number, meaning: DateMeaning): Within | null {
  const possessive = lowerAt(tokens, end) === "'" && lowerAt(tokens, end + 1) === "s" && tokens[end]?.glued === true;
  if (possessive) return nounFrom(tokens, end + 2);
  if (!describing.has(meaning.kind) || !determiners.has(lowerAt(tokens, at - 1))) return null;
  const next = tokens[end];
  if (next?.kind !== "word" || next.glued || nounStops.has(next.lower)) return null;
  return nounFrom(tokens, end);
}

/** A verb, and not the last noun of "cabinet meeting". */
function isVerbAt(tokens: readonly Token[], at: number): boolean {
  const word = lowerAt(tokens, at);
  return (
    /^(?:show|shows|say|could|would|must|can)$/.test(word) ||
    (!word.endsWith("ing") && verbGroupAt(tokens, at) !== null)
  );
}

/** Up to three words: "cabinet meeting", "Hamas attack". */
function nounFrom(tokens: readonly Token[], from: number): Within | null {
  let to = from;
  while (to < from + 3 && tokens[to]?.kind === "word" && !nounStops.has(lowerAt(tokens, to))) {
    if (to > from && isVerbAt(tokens, to)) break;
    to++;
  }
  return to === from ? null : { from, to };
}

const pastNouns =
  /^(?:attacks?|strikes?|raids?|bombings?|killings?|blasts?|explosions?|shootings?|invasion|annexation|uprising|coup|offensive|statement|announcement|launch|decision|ruling|clashes|protests?|crash|incident|assault|massacre|arrests?|resignation|revolution|mobili[sz]ation|shelling|ambush|seizure)$/;

function nounDirection(tokens: readonly Token[], noun: Within, group: VerbGroup | null): Direction {
  for (let i = noun.from; i < noun.to; i++) if (pastNouns.test(lowerAt(tokens, i))) return "past";
  const modal = group !== null && /^(?:will|would|ll|might|may|could|shall)$/.test(lowerAt(tokens, group.from));
  return group?.direction === "future" && !modal ? "past" : (group?.direction ?? null);
}

const lasted = /^(?:lasted|stayed|remained|ran|continued|survived|held|stood|raged|lived|waited)$/;

/** What the words just before an expression tell of its direction, over its verb. */
function cueDirection(
  tokens: readonly Token[],
  at: number,
  lead: number,
  group: VerbGroup | null,
  { fronted, describes }: { fronted: boolean; describes: boolean },
): Direction {
  const word = lowerAt(tokens, lowerAt(tokens, at - 1) === "the" ? at - 2 : at - 1);
  if (
    standsAt(tokens, lead - 2, "ahead of") ||
    standsAt(tokens, at - 2, "ahead of") ||
    standsAt(tokens, at - 3, "ahead of the")
  )
    return "future";
  if (standsAt(tokens, at - 3, "run - up") || standsAt(tokens, at - 2, "in time")) return "future";
  const past = group?.direction === "past";
  if ((word === "for" || word === "by") && group?.direction === "planned") return "planned";
  switch (word) {
    case "since":
      return "past";
    case "before":
      return describes || group?.direction === "future" || group?.direction === "planned" ? "future" : "past";
    case "of":
      return describes ||
        past ||
        /^(?:weeks?|month|night|morning|evening|afternoon|day)$/.test(lowerAt(tokens, lead - 1))
        ? null
        : "past";
    case "from":
      return fronted && (group?.direction ?? null) === null ? "future" : null;
    case "until":
    case "till":
    case "through":
      return past && (fronted || lasted.test(lowerAt(tokens, group?.to ?? -1))) ? "past" : "future";
    case "by":
      if (describes) return null;
      return past && (fronted || /^ha[ds]/.test(lowerAt(tokens, group?.from ?? -1))) ? "past" : "future";
    case "for":
      return describes ? null : past && fronted ? "past" : "future";
    case "starting":
    case "effective":
    case "beginning":
      return "future";
    default:
      return null;
  }
}

/** In a list the later ones hang on the verb of the first: "on Saturday, Sunday and Monday". */
function sharedVerb({ tokens, at, meaning, previous }: Place): { direction: Direction; verb: Range | null } | null {
  if (previous === null) return null;
  let i = at - 1;
  while (i >= 0 && /^(?:,|and|or|on|in|the)$/.test(lowerAt(tokens, i)) && at - i < 5) i--;
  if (i === at - 1 || tokens[i]?.end !== previous.core.end) return null;
  const marks = tokens.slice(i + 1, at).map(({ lower }) => lower);
  const joined = marks.some((word) => word === "and" || word === "or");
  const listed = marks.includes(",") && previous.meaning.kind === meaning.kind;
  return joined || listed ? { direction: previous.direction, verb: previous.verb } : null;
}

function rangeOf(tokens: readonly Token[], within: Within): Range {
  return { start: tokens[within.from]?.start ?? 0, end: tokens[within.to - 1]?.end ?? 0 };
}
