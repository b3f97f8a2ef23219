import type { Transfer } from "../../../record/index.ts";
import type { Trees } from "../../trees.ts";
import { governorAt } from "./governor.ts";
import type { SupplyWord } from "./supply-words.ts";

/** How far a transfer has come, and how sure the words make it. */
interface Stage {
  readonly value: Transfer["stage"];
  readonly probability: number;
}

const told = 0.95;
const supposed = 0.75;

const future = /^(?:will|shall|ll|wo)$/u;
const possible = /^(?:may|might|could|would|can|ca|cannot)$/u;
const due = /^(?:should|must|ought)$/u;
const not = /^(?:not|n't|never|t|no|cannot)$/u;
const conditions = /^(?:if|whether|unless|should|were)$/u;
/** Nouns on which a transfer hangs as something to come: "a plan to sell", "a licence for the export". */
const nouns: Readonly<Record<string, Transfer["stage"]>> = {
  talks: "considered",
  negotiations: "considered",
  licence: "licensed",
  licences: "licensed",
  license: "licensed",
  licenses: "licensed",
  permit: "licensed",
  plan: "considered",
  plans: "considered",
  idea: "considered",
  right: "considered",
  option: "considered",
  possibility: "considered",
  ability: "considered",
  capacity: "considered",
  intention: "considered",
  readiness: "considered",
  willingness: "considered",
  proposal: "offered",
  offer: "offered",
  pledge: "pledged",
  promise: "pledged",
  deal: "ordered",
  contract: "ordered",
  contracts: "ordered",
  agreement: "ordered",
  request: "sought",
  requests: "sought",
  refusal: "refused",
  ban: "refused",
  policy: "refused",
};

/**
 * How far a transfer has come by the verb's own time and modal words, else by what governs it, else as the lexicon has it.
 *
 * @example
 * // "will send": pledged; "might send": considered; "cannot deliver": refused; "halted the export": suspended
 */
export function stageOf(trees: Trees, at: number, { stage }: SupplyWord): Stage {
  const own = trees.isVerb(at) ? ofVerb(trees, at, stage) : null;
  return own ?? ofGovernor(trees, at) ?? ofVerbBefore(trees, at) ?? { value: stage, probability: supposed };
}

function ofVerb(trees: Trees, verb: number, stage: Transfer["stage"]): Stage | null {
  const words = helpingWords(trees, verb);
  const toCome: Stage = { value: stage === "ordered" ? "ordered" : "pledged", probability: told };
  const to = words.includes("be") ? verb - 2 : verb - 1;
  if (to > 0 && trees.word(to) === "to" && /^(?:is|are|was|were)$/u.test(trees.word(to - 1))) return toCome;
  const isNegated = words.some((word) => not.test(word));
  if (words.some((word) => conditions.test(word))) return { value: "considered", probability: supposed };
  if (words.some((word) => future.test(word))) return isNegated ? { value: "refused", probability: told } : toCome;
  if (words.some((word) => possible.test(word)))
    return { value: isNegated ? "refused" : "considered", probability: isNegated ? told : supposed };
  if (words.some((word) => due.test(word))) return { value: "sought", probability: supposed };
  if (words.some((word) => /^(?:is|are|been|being)$/u.test(word)) && trees.word(verb).endsWith("ing"))
    return { value: stage === "delivered" ? "under-way" : stage, probability: supposed };
  if (words.some((word) => /^(?:has|have|had|was|were|been|did)$/u.test(word)))
    return { value: stage, probability: told };
  return null;
}

/** Its own auxiliaries, negation and conjunction; those of the verb it is joined to where it is a bare form ("will buy and send"). */
function helpingWords(trees: Trees, verb: number): string[] {
  const of = (one: number) => {
    const found = trees.childrenOf(one, "aux", "advmod", "mark", "cop").filter((child) => child < one);
    for (let at = one - 1; at >= 0 && /^(?:AUX|ADV|PART)$/u.test(trees.upos(at)) && trees.word(at) !== "to"; at--)
      found.push(at);
    return found.map((child) => trees.word(child));
  };
  const own = of(verb);
  const isBare = !/(?:ed|ing|s|t|en)$/u.test(trees.word(verb));
  return own.length === 0 && isBare && trees.kind(verb) === "conj" ? of(trees.head(verb)) : own;
}

function ofGovernor(trees: Trees, at: number): Stage | null {
  let named: Stage | null = null;
  for (let word = at, steps = 0; steps < 4; steps++) {
    const head = trees.head(word);
    if (head < 0 || /^(?:parataxis|punct|appos)$/u.test(trees.kind(word)) || trees.relation(word) === "acl:relcl")
      break;
    if (trees.kind(word) === "conj" && word !== at) break;
    // What stands before a verb is its subject: "sales were halted" is governed, "sales rose" is not.
    const isSubject = word < head && trees.isVerb(head) && !trees.isPassive(head);
    const governor = trees.isVerb(head) && !isSubject ? governorAt(trees, head) : null;
    if (governor?.stage != null && !(named !== null && governor.stage === "ordered"))
      return { value: negatedStage(trees, head, governor.stage), probability: told };
    const noun = nouns[trees.word(head)];
    if (noun !== undefined) named ??= { value: noun, probability: supposed };
    if (isSubject) {
      const helping = trees.childrenOf(head, "aux").map((one) => trees.word(one));
      if (helping.some((one) => possible.test(one))) named ??= { value: "considered", probability: supposed };
      break;
    }
    if (trees.isVerb(head) && governor === null && /^(?:conj|advcl)$/u.test(trees.kind(word))) break;
    word = head;
  }
  return named;
}

/** The governor right before a form in -ing, where the tree hangs it elsewhere: the "opposed" of "opposed arming Kyiv". */
function ofVerbBefore(trees: Trees, at: number): Stage | null {
  const isGoverned = trees.word(at).endsWith("ing") && trees.isVerb(at - 1);
  const stage = isGoverned ? (governorAt(trees, at - 1)?.stage ?? null) : null;
  return stage === null ? null : { value: negatedStage(trees, at - 1, stage), probability: told };
}

/** "Has not ruled out", "did not approve". */
function negatedStage(trees: Trees, verb: number, stage: Transfer["stage"]): Transfer["stage"] {
  const isNegated = trees.childrenOf(verb, "advmod").some((one) => not.test(trees.word(one)));
  if (!isNegated) return stage;
  if (stage === "refused") return "considered";
  return stage === "licensed" || stage === "pledged" || stage === "ordered" ? "refused" : stage;
}
