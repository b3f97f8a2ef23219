import type { Range } from "../../text/index.ts";
import type { Trees } from "../trees.ts";
import type { EventFrame, Frame, TransferFrame } from "./frame.ts";
import { isSurelyDone } from "./surely-done.ts";

/** What a noun names that is no fact: imagined, or on its way. */
type Open = "hypothetical" | "planned";

const imagined =
  /^(?:possible|potential|prospective|eventual|hypothetical|proposed|future|feared|threatened|would-be|conceivable|alternative)$/u;
const due = /^(?:planned|scheduled|upcoming|forthcoming|impending|intended|promised)$/u;
const definite = /^(?:the|this|that|these|those|its|his|her|their|our|my|your|both|such|last|latest|recent|no)$/u;
/** Nouns that make of what they are of something to come: "the prospect of a sale". */
const prospects =
  /^(?:prospects?|possibility|possibilities|chances?|likelihood|risks?|threats?|dangers?|fears?|ideas?|notion|options?|proposals?|plans?|talk|hopes?|calls?|requests?|readiness|willingness|case)$/u;
/** Verbs whose object is only thought of: "weighing strikes". */
const thinking =
  /^(?:consider|considers|considered|considering|weigh|weighs|weighed|weighing|mull|mulls|mulled|mulling|contemplat(?:e|es|ed|ing)|envisag(?:e|es|ed|ing)|fear|fears|feared|fearing|propos(?:e|es|ed|ing)|suggest|suggests|suggested|suggesting)$/u;
/** What one can only do with something that is there: "would end deliveries", "if the attacks go on". */
const withFacts =
  /^(?:go|goes|going|continu\w+|persist\w*|resum\w+|stop\w*|end(?:s|ed|ing)?|halt\w*|ceas\w+|suspend\w*|cut\w*|curb\w*|limit\w*|reduc\w+|increas\w+|escalat\w+|intensif\w+|expand\w*|condemn\w*|welcom\w+|thank\w*|investigat\w+|explain\w*|confirm\w*|deny|denies|denied)$/u;
const modal = /^(?:would|d|could|may|might)$/u;
const doubtful = /^(?:if|unless|whether|should)$/u;
/** Most steps from a noun up to the verb of its clause. */
const furthest = 4;

/**
 * Transfers and events that a noun names under a modal, a condition or a word of what may come, where the frame takes them
 * to have happened and is not sure of it: transfers are considered, events hypothetical or planned. What "the" or an owner makes a thing that is
 * known stays as it is.
 *
 * @example
 * // "supplies to Pyongyang would be a breach", "any transfer could escalate", "the prospect of a sale": considered
 * // "the attack could widen the war": it happened
 */
export function withOpenNouns(frames: readonly Frame[], trees: Trees): Frame[] {
  return frames.map((frame) => {
    if (frame.kind !== "transfer" && frame.kind !== "event") return frame;
    const noun = nounOf(frame.trigger, trees);
    const found = noun === null ? null : openness(trees, noun);
    return found === null ? frame : opened(frame, found);
  });
}

const rule = "open-noun";

function opened(frame: TransferFrame | EventFrame, open: Open): Frame {
  if (frame.kind === "event") {
    if (!/^(?:happened|ongoing)$/u.test(frame.occurrence.value) || isSurelyDone(frame)) return frame;
    return { ...frame, occurrence: { ...frame.occurrence, value: open, rule } };
  }
  if (!/^(?:delivered|under-way|unknown)$/u.test(frame.stage.value)) return frame;
  return { ...frame, stage: { ...frame.stage, value: open === "planned" ? "pledged" : "considered", rule } };
}

/** The noun on which the other words of a trigger hang; null where a verb does. */
function nounOf({ start, end }: Range, trees: Trees): number | null {
  const { words } = trees.syntax;
  const inside: number[] = [];
  for (let at = words.findIndex((one) => one.end > start); at >= 0 && (words[at]?.start ?? end) < end; at++)
    inside.push(at);
  const top = inside.find((at) => !inside.includes(trees.head(at)));
  return top !== undefined && trees.upos(top) === "NOUN" ? top : null;
}

function openness(trees: Trees, noun: number): Open | null {
  const before = trees.childrenOf(noun).filter((child) => child < noun);
  const attributes = before.filter((child) => /^(?:amod|compound)$/u.test(trees.kind(child)));
  if (attributes.some((child) => imagined.test(trees.word(child)))) return "hypothetical";
  if (attributes.some((child) => due.test(trees.word(child)))) return "planned";
  const isKnown = before.some((child) => definite.test(trees.word(child)) || trees.relation(child) === "nmod:poss");
  return !isKnown && isUnderOpenWord(trees, noun) ? "hypothetical" : null;
}

function isUnderOpenWord(trees: Trees, noun: number): boolean {
  let word = noun;
  for (let steps = 0; steps < furthest; steps++) {
    const head = trees.head(word);
    if (head < 0) return isPredicate(trees, word) && isOpenClause(trees, word);
    if (isPredicate(trees, head)) {
      if (isApart(trees, word) || isWithFact(trees, word, head)) return false;
      if (word > head && thinking.test(trees.word(head))) return true;
      if (isOpenClause(trees, head)) return true;
      if (!/^(?:xcomp|conj)$/u.test(trees.kind(head))) return false;
    } else if (head < word && prospects.test(trees.word(head))) return true;
    else if (isApart(trees, word)) return false;
    word = head;
  }
  return false;
}

/** "Would halt deliveries", "if attacks continue": they are there; not "exports could increase tension". */
function isWithFact(trees: Trees, word: number, verb: number): boolean {
  const moves = word < verb && !trees.isPassive(verb) && trees.childrenOf(verb, "obj").some((one) => one > verb);
  return !moves && withFacts.test(trees.word(verb));
}

/** Whether a word opens a clause or phrase of its own, on which what stands over it does not bear. */
function isApart(trees: Trees, word: number): boolean {
  return (
    /^(?:advcl|parataxis|appos|punct|dep|discourse|vocative)$/u.test(trees.kind(word)) ||
    trees.relation(word) === "acl:relcl"
  );
}

/** A verb, or what "is" says of a subject: the "breach" of "would be a breach". */
function isPredicate(trees: Trees, at: number): boolean {
  return trees.isVerb(at) || trees.childrenOf(at, "cop").length > 0;
}

function isOpenClause(trees: Trees, predicate: number): boolean {
  const helping = trees.childrenOf(predicate, "aux", "cop", "mark").filter((one) => one < predicate);
  const words = helping.map((one) => trees.word(one).replace(/^['’]/u, ""));
  // "Could have been fired": of the past.
  if (words.some((one) => /^(?:have|has|had|ve)$/u.test(one))) return false;
  return words.some((one) => modal.test(one) || doubtful.test(one));
}
