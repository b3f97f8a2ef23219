import { isPastForm } from "../../text/index.ts";
import { monthNames, numberWords, weekdayNames } from "./lexicon.ts";
import { lowerAt } from "./rule.ts";
import type { Token } from "./tokens.ts";
import {
  adverbs,
  forwardGovernors,
  forwardParticiples,
  haveForms,
  isIngForm,
  modals,
  notAdverbs,
  nounLeads,
  nounsToo,
  pastBe,
  presentBe,
  presentForward,
  presentSaying,
  subordinators,
  timetable,
} from "./verbs.ts";

const staged =
  /^(?:released|published|screened|launched|opened|broadcast|aired|shown|held|staged|unveiled|inaugurated)$/;

/**
 * Where a verb looks from the day it is written: back, ahead, ahead of a day gone by ("was due to arrive on", which may
 * lie on either side of the report), or not told by its form.
 */
export type Direction = "past" | "future" | "planned" | null;

/** A verb with its auxiliaries, by its tokens. */
export interface VerbGroup {
  readonly from: number;
  readonly to: number;
  readonly direction: Direction;
}

/** The first word to the left that is no adverb. */
function leftOf(tokens: readonly Token[], at: number): number {
  let i = at - 1;
  while (i >= 0 && isAdverb(tokens, i)) i--;
  return i;
}

/** The first word to the right that is no adverb. */
function rightOf(tokens: readonly Token[], at: number): number {
  let i = at + 1;
  while (isAdverb(tokens, i)) i++;
  return i;
}

const isAdverb = (tokens: readonly Token[], at: number) => {
  const word = lowerAt(tokens, at);
  if (adverbs.has(word)) return true;
  if (word.length > 4 && word.endsWith("ly")) return !notAdverbs.has(word) && tokens[at]?.capital === false;
  return word === "'" && tokens[at]?.glued === true && lowerAt(tokens, at + 1) === "t";
};

let readTokens: readonly Token[] | null = null;
let readGroups: (VerbGroup | null | undefined)[] = [];

/** The verb whose last word, or whose auxiliary, stands at a place; null where none does. */
export function verbGroupAt(tokens: readonly Token[], at: number): VerbGroup | null {
  // Many expressions of one sentence look at the same words, so what was read last is kept.
  if (tokens !== readTokens) {
    readTokens = tokens;
    readGroups = [];
  }
  const before = readGroups[at];
  if (before !== undefined) return before;
  const group = readVerbGroup(tokens, at);
  readGroups[at] = group;
  return group;
}

function readVerbGroup(tokens: readonly Token[], at: number): VerbGroup | null {
  const token = tokens[at];
  if (token === undefined || token.kind !== "word") return null;
  const word = token.lower;
  if (isModal(tokens, at)) return modalGroup(tokens, at);
  if (word === "to") return infinitive(tokens, at);
  if (word === "did") return { from: at, to: rightOf(tokens, at), direction: "past" };
  if (haveForms.has(word)) return { from: at, to: rightOf(tokens, at), direction: word === "having" ? null : "past" };
  if (pastBe.has(word) || (presentBe.has(word) && isBe(tokens, at))) return beGroup(tokens, at);
  if (token.capital && at > 0 && !/^[."“\n]$/.test(lowerAt(tokens, at - 1))) return null;
  if (isPastForm(word)) return participle(tokens, at);
  if (forwardParticiples.has(word)) return { from: at, to: at, direction: "future" };
  if (isIngForm(word)) return ingGroup(tokens, at);
  if (presentSaying.has(word)) {
    return nounLeads.has(lowerAt(tokens, leftOf(tokens, at))) ? null : { from: at, to: at, direction: "past" };
  }
  if (timetable.has(word) || presentForward.has(word)) return presentGroup(tokens, at);
  return null;
}

function isModal(tokens: readonly Token[], at: number): boolean {
  const word = lowerAt(tokens, at);
  if (!modals.has(word)) return false;
  if (word === "ll" || word === "d") return lowerAt(tokens, at - 1) === "'" && tokens[at]?.glued === true;
  return word !== "may" || tokens[at]?.capital !== true;
}

/** "’s" and "’re" only after a pronoun. */
function isBe(tokens: readonly Token[], at: number): boolean {
  const word = lowerAt(tokens, at);
  if (word !== "s" && word !== "re") return true;
  return lowerAt(tokens, at - 1) === "'" && /^(?:he|she|it|that|there|who|we|they|you)$/.test(lowerAt(tokens, at - 2));
}

function modalGroup(tokens: readonly Token[], at: number): VerbGroup {
  const next = rightOf(tokens, at);
  const perfect = lowerAt(tokens, next) === "have";
  const end = perfect || lowerAt(tokens, next) === "be" ? mainVerb(tokens, next) : next;
  return { from: at, to: end, direction: perfect && lowerAt(tokens, at) !== "will" ? "past" : "future" };
}

/** Past "been" and "being" to the word that carries the meaning. */
function mainVerb(tokens: readonly Token[], auxiliary: number): number {
  let i = rightOf(tokens, auxiliary);
  while (lowerAt(tokens, i) === "been" || lowerAt(tokens, i) === "be" || lowerAt(tokens, i) === "being")
    i = rightOf(tokens, i);
  return i;
}

function infinitive(tokens: readonly Token[], at: number): VerbGroup | null {
  const next = rightOf(tokens, at);
  const word = tokens[next];
  if (word === undefined || word.kind !== "word" || word.capital || nounLeads.has(word.lower)) return null;
  if (word.lower === "have") return { from: at, to: mainVerb(tokens, next), direction: "past" };
  const end = word.lower === "be" ? mainVerb(tokens, next) : next;
  const before = lowerAt(tokens, leftOf(tokens, at));
  const governor = leftOf(tokens, at);
  if (pastBe.has(before)) return { from: at, to: end, direction: "planned" };
  const helper = lowerAt(tokens, leftOf(tokens, governor));
  const planned = (forwardParticiples.has(before) && pastBe.has(helper)) || helper === "had";
  const forward = forwardGovernors.has(before) || presentBe.has(before) || before === "be";
  if (forward) return { from: at, to: end, direction: planned ? "planned" : "future" };
  // Looked ahead from a day that the words tell: "promised in January to deliver in May".
  return forwardGovernors.has(lowerAt(tokens, pastTime(tokens, governor)))
    ? { from: at, to: end, direction: "planned" }
    : null;
}

/** Most words of a time between a verb and its infinitive. */
const longestTime = 4;

/** The first word to the left that tells no time, from one that may: the "promised" of "promised on Friday to". */
function pastTime(tokens: readonly Token[], at: number): number {
  let i = at;
  while (i > at - longestTime && isOfTime(tokens, i)) i--;
  return i;
}

function isOfTime(tokens: readonly Token[], at: number): boolean {
  const word = lowerAt(tokens, at);
  return tokens[at]?.kind === "number" || weekdayNames.has(word) || monthNames.has(word) || timeWords.test(word);
}

const timeWords = /^(?:on|in|at|last|this|early|late|days?|weeks?|months?|years?|ago|yesterday|today|earlier)$/;

function beGroup(tokens: readonly Token[], at: number): VerbGroup {
  const next = rightOf(tokens, at);
  const word = lowerAt(tokens, next);
  const past = pastBe.has(lowerAt(tokens, at));
  if (word === "to" || word === "going" || forwardParticiples.has(word)) {
    return { from: at, to: next, direction: past ? "planned" : "future" };
  }
  if (past) return { from: at, to: word === "being" ? rightOf(tokens, next) : next, direction: "past" };
  // "The vote is on Sunday", "the deadline is Friday"
  if (next >= tokens.length || /^(?:on|at|in)$/.test(word) || weekdayNames.has(word)) {
    return { from: at, to: at, direction: "future" };
  }
  return { from: at, to: next, direction: isIngForm(word) && word !== "being" ? "future" : null };
}

/** "was seized", "has agreed", "will be released", "seized"; not the "besieged" of "the besieged city". */
function participle(tokens: readonly Token[], at: number): VerbGroup | null {
  const before = leftOf(tokens, at);
  const word = lowerAt(tokens, before);
  const own = forwardParticiples.has(lowerAt(tokens, at));
  const ahead = own && looksAhead(tokens, at);
  if (word === "be" || word === "been" || word === "being") {
    const helper = leftOf(tokens, before);
    const group = verbGroupAt(tokens, helper);
    if (group !== null && group.from === helper)
      return { from: helper, to: at, direction: ahead ? "future" : group.direction };
    return word === "be" && lowerAt(tokens, helper) === "to" ? null : { from: before, to: at, direction: null };
  }
  if (haveForms.has(word)) {
    const modal = leftOf(tokens, before);
    const will = lowerAt(tokens, modal) === "will";
    return { from: isModal(tokens, modal) ? modal : before, to: at, direction: ahead || will ? "future" : "past" };
  }
  if (pastBe.has(word)) return { from: before, to: at, direction: ahead ? "planned" : "past" };
  if (presentBe.has(word) && isBe(tokens, before)) {
    // "The film is released on Friday": what is put before the public is so by a timetable.
    return { from: before, to: at, direction: own || staged.test(lowerAt(tokens, at)) ? "future" : null };
  }
  if (word === "to" || isModal(tokens, before)) return null;
  if (nounLeads.has(word) || isHyphened(tokens, at)) return null;
  return { from: at, to: at, direction: ahead ? "future" : "past" };
}

/** The last part of a compound: "war-damaged". */
const isHyphened = (tokens: readonly Token[], at: number) =>
  lowerAt(tokens, at - 1) === "-" && tokens[at]?.glued === true && tokens[at - 1]?.glued === true;

/** "scheduled for", "due on", "postponed to"; not "moved in on". */
function looksAhead(tokens: readonly Token[], at: number): boolean {
  const next = lowerAt(tokens, at + 1);
  if (/^(?:moved|postponed|delayed|rescheduled|deferred|adjourned)$/.test(lowerAt(tokens, at))) {
    return /^(?:to|until|till|for)$/.test(next);
  }
  return /^(?:to|for|on|until|till|by|in|at|next|this)$/.test(next);
}

function ingGroup(tokens: readonly Token[], at: number): VerbGroup | null {
  const before = leftOf(tokens, at);
  const word = lowerAt(tokens, before);
  if (presentBe.has(word) && isBe(tokens, before)) return { from: before, to: at, direction: "future" };
  if (pastBe.has(word)) return { from: before, to: at, direction: lowerAt(tokens, at) === "going" ? "future" : "past" };
  if (word === "been") return { from: before, to: at, direction: "past" };
  if (word === "be") return { from: before, to: at, direction: "future" };
  if (/^(?:since|after|following)$/.test(word)) return { from: at, to: at, direction: "past" };
  return nounLeads.has(word) || tokens[before]?.kind === "number" ? null : { from: at, to: at, direction: null };
}

function presentGroup(tokens: readonly Token[], at: number): VerbGroup | null {
  const before = leftOf(tokens, at);
  const word = lowerAt(tokens, before);
  if (presentBe.has(word) || pastBe.has(word) || word === "been" || word === "be") return null;
  if (nounLeads.has(word) || word === "to" || isModal(tokens, before) || /^(?:did|does|do|not)$/.test(word))
    return null;
  if (isHyphened(tokens, at) || tokens[before]?.kind === "number" || before < 0) return null;
  const plural = /[^s]s$|^(?:we|they|you|who|which|that|people|men)$/.test(word);
  if (nounsToo.has(lowerAt(tokens, at)) && !plural) return null;
  return { from: at, to: at, direction: "future" };
}

/** From where to where a verb may be looked for: the sentence, or the quotation in it. */
export interface Within {
  readonly from: number;
  readonly to: number;
}

/** The nearest verb before a place; one without a tense of its own ("speaking") takes that of the verb before it. */
export function verbBefore(tokens: readonly Token[], at: number, within: Within): VerbGroup | null {
  let first: VerbGroup | null = null;
  for (let i = at - 1; i >= within.from; i--) {
    if (lowerAt(tokens, i) === ";") break;
    const group = verbGroupAt(tokens, i);
    if (group === null || group.to >= at || isCutOff(tokens, group, at)) continue;
    // "telling reporters on Thursday" goes with the finite verb before it, not with what that one intends.
    if (first !== null && first !== group && lowerAt(tokens, group.from) === "to") continue;
    first ??= group;
    if (group.direction !== null) return { ...first, direction: group.direction };
    i = Math.min(i, group.from);
  }
  return first;
}

/** A verb of an aside that is closed before the place: "the minister, who arrived on Saturday, will leave". */
function isCutOff(tokens: readonly Token[], group: VerbGroup, at: number): boolean {
  const opening = clauseOpening(tokens, group.from);
  if (opening === null || !/^(?:who|which|whose|whom|where)$/.test(lowerAt(tokens, opening))) return false;
  if (lowerAt(tokens, opening - 1) !== ",") return false;
  for (let i = group.to + 1; i < at; i++) {
    if (lowerAt(tokens, i) === "," && verbGroupAt(tokens, i + 1) !== null) return true;
  }
  return false;
}

function clauseOpening(tokens: readonly Token[], at: number): number | null {
  for (let i = at; i >= 0 && i > at - 12; i--) {
    if (subordinators.has(lowerAt(tokens, i))) return i;
    if (/^[,.;\n]$/.test(lowerAt(tokens, i))) return null;
  }
  return null;
}

const asideLeads =
  /^(?:who|which|whose|whom|where|when|while|after|before|as|because|since|although|though|if|amid|despite|during|following|with|without|in|on|at|by|for|from|over|under|to|of|near|according|about|weeks|days|months|years|hours|minutes|shortly|soon|just)$/;
const clauseLeads = /^(?:after|before|while|when|as)$/;
const timeUnits = /^(?:days?|weeks?|months?|years?|hours?|minutes?)$/;

/** The verb of the clause that a place opens: past asides to the first verb of the main clause. */
export function verbAfter(tokens: readonly Token[], at: number, within: Within): VerbGroup | null {
  let aside = false;
  let opening = true;
  for (let i = at; i < within.to; i++) {
    const word = lowerAt(tokens, i);
    if (word === ";" || word === "\n") return null;
    if (word === ",") {
      opening = true;
      continue;
    }
    if (opening) aside = i > at ? opensAside(tokens, i) : clauseLeads.test(word) && hasComma(tokens, at, within);
    opening = false;
    if (aside) continue;
    const group = finiteAt(tokens, i);
    if (group !== null) return group;
  }
  return null;
}

/** "two days after the vote", "who led it", "speaking in Rome"; not "at least 76 people", "40 men". */
function opensAside(tokens: readonly Token[], at: number): boolean {
  const word = lowerAt(tokens, at);
  const next = lowerAt(tokens, at + 1);
  if (timeUnits.test(next) && (tokens[at]?.kind === "number" || numberWords.has(word) || word === "a")) return true;
  if (next === "least" || next === "most" || tokens[at + 1]?.kind === "number") return false;
  return asideLeads.test(word) || (isIngForm(word) && verbGroupAt(tokens, at)?.direction === null);
}

function hasComma(tokens: readonly Token[], at: number, within: Within): boolean {
  for (let i = at; i < within.to; i++) if (lowerAt(tokens, i) === ",") return true;
  return false;
}

/** A finite verb that begins at a place, as one reads on. */
function finiteAt(tokens: readonly Token[], at: number): VerbGroup | null {
  const group = verbGroupAt(tokens, at);
  if (group === null || group.from < at) return group;
  const word = lowerAt(tokens, at);
  if (word === "to" || (isIngForm(word) && group.direction === null)) return null;
  if (isPastForm(word) && lowerAt(tokens, at + 1) === "by" && group.from === group.to) return null;
  if (group.from === group.to && isPastForm(word) && forwardParticiples.has(word))
    return { ...group, direction: "past" };
  return group;
}
