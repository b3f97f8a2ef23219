import { overlaps, type Range } from "../../../text/index.ts";
import { nominalsOf } from "../../nominals.ts";
import { nounPhrase } from "../../noun-phrase.ts";
import { subjectOf } from "../../subject.ts";
import type { Trees } from "../../trees.ts";
import type { Frame, RestrictionFrame, RoleWords } from "../frame.ts";
import { rolesInOrder } from "../text-order.ts";
import { headIn, wordsIn } from "../words-in.ts";

const likely = 0.8;
const rule = "said-to-break-or-accord";

const breaking =
  /^(?:violat(?:e|es|ed|ing)|breach(?:es|ed|ing)?|break(?:s|ing)?|broke|broken|contraven(?:e|es|ed|ing)|flout(?:s|ed|ing)?|def(?:y|ies|ied|ying)|infring(?:e|es|ed|ing)|circumvent(?:s|ed|ing)?|evad(?:e|es|ed|ing)|skirt(?:s|ed|ing)?|undermin(?:e|es|ed|ing))$/u;
const keeping =
  /^(?:respect(?:s|ed|ing)?|observ(?:e|es|ed|ing)|honou?r(?:s|ed|ing)?|compl(?:y|ies|ied|ying)|accord(?:s|ed)?|conform(?:s|ed|ing)?|abid(?:e|es|ed|ing)|adher(?:e|es|ed|ing))$/u;
/** What stands right before the name: "in breach of the", "in line with UN". */
const inBreach =
  /\b(?:in\s+(?:(?:\p{L}+)\s+)?(?:breach|violation|defiance|contravention)\s+of|contrary\s+to|counter\s+to|despite|in\s+spite\s+of)\s+(?:[\p{L}.’'-]+\s+){0,5}$/iu;
const inLine =
  /\b(?:in\s+(?:(?:\p{L}+)\s+)?(?:line|accordance|compliance|conformity|accord|keeping)\s+with|consistent\s+with|compatible\s+with|in\s+accord\s+with|permitted\s+(?:by|under)|allowed\s+(?:by|under))\s+(?:[\p{L}.’'-]+\s+){0,5}$/iu;
const negated = /\b(?:not|n['’]t|never|no|nor|deni(?:es|ed)|denying)\b/iu;

/**
 * Restrictions that an act is said to break, or to accord with, by the words around their name: the act is the subject of the
 * verb, what is done "in breach of" or "in line with" it, or what "by" brings.
 *
 * @example
 * // "The deliveries do not violate the embargo": accords, by "The deliveries"; "sold rifles in breach of the ban": violates, "sold"
 */
export function withBreaches(frames: readonly Frame[], trees: Trees): Frame[] {
  return frames.map((frame) => (frame.kind === "restriction" ? withBreach(frame, trees) : frame));
}

function withBreach(frame: RestrictionFrame, trees: Trees): RestrictionFrame {
  const told = ofVerb(frame.trigger, trees) ?? ofPhrase(frame.trigger, trees);
  if (told === null) return frame;
  const others = frame.roles.filter(({ range, role }) => role === "breach" || !overlaps(range, told.act));
  const isTold = others.some(({ role }) => role === "breach");
  const breach: RoleWords = { role: "breach", range: told.act, probability: likely, rule };
  return {
    ...frame,
    relation: { value: told.relation, probability: likely, rule },
    roles: isTold ? others : rolesInOrder([...others, breach]),
  };
}

interface Told {
  readonly relation: "violates" | "accords";
  readonly act: Range;
}

const turned = { violates: "accords", accords: "violates" } as const;

function ofVerb(name: Range, trees: Trees): Told | null {
  for (let word = headIn(trees, name) ?? -1, steps = 0; word >= 0 && steps < 3; word = trees.head(word), steps++) {
    const verb = trees.head(word);
    if (verb < 0) return null;
    const relation = breaking.test(trees.word(verb)) ? "violates" : keeping.test(trees.word(verb)) ? "accords" : null;
    if (relation === null || !/^(?:obj|obl|nmod|nsubj)$/u.test(trees.kind(word))) continue;
    if (word < verb && !trees.isPassive(verb)) return null;
    const act = actOf(trees, verb);
    return act === null ? null : { relation: trees.isNegated(verb) ? turned[relation] : relation, act };
  }
  return null;
}

/** What "by doing" brings; else, of a passive, what "by" does; else the subject. */
function actOf(trees: Trees, verb: number): Range | null {
  const doing = trees
    .childrenOf(verb, "advcl")
    .find((one) => trees.word(one).endsWith("ing") && trees.childrenOf(one).some((mark) => trees.word(mark) === "by"));
  if (doing !== undefined) return trees.syntax.words[doing] ?? null;
  if (trees.isPassive(verb)) {
    const by = nominalsOf(trees, verb).find(({ preposition, noun }) => preposition === "by" && noun > verb);
    return by === undefined ? null : nounPhrase(trees, by.noun);
  }
  return subjectRange(trees, verb);
}

/** "In breach of": what the clause that it stands in says. */
function ofPhrase(name: Range, trees: Trees): Told | null {
  const before = trees.text.slice(Math.max(0, name.start - 90), name.start);
  const [breach, line] = [inBreach.exec(before), inLine.exec(before)];
  const found = breach ?? line;
  if (found === null || /[.;:!?]/u.test(found[0])) return null;
  const at = name.start - before.length + found.index;
  const [first] = wordsIn(trees, { start: at, end: name.start });
  const noun = headIn(trees, name);
  const act = first === undefined || noun === null ? null : clauseAround(trees, noun, first);
  if (act === null) return null;
  const relation = breach === null ? "accords" : "violates";
  const words = trees.text.slice(Math.max(0, at - 12), at);
  return { relation: negated.test(words) ? turned[relation] : relation, act };
}

/** The verb above a phrase that begins with `first`, or the subject where there it "is" in breach. */
function clauseAround(trees: Trees, noun: number, first: number): Range | null {
  for (let word = noun, steps = 0; steps < 6; steps++) {
    const copula = trees.childrenOf(word, "cop").find((one) => one < first);
    const subject = copula === undefined ? undefined : trees.childrenOf(word, "nsubj").find((one) => one < first);
    if (subject !== undefined) return nounPhrase(trees, subject);
    const head = trees.head(word);
    if (head < 0) return null;
    if (head < first && (trees.isVerb(head) || trees.upos(head) === "NOUN"))
      return /^(?:is|are|was|were|be|been)$/u.test(trees.word(head))
        ? subjectRange(trees, head)
        : trees.isVerb(head)
          ? (trees.syntax.words[head] ?? null)
          : nounPhrase(trees, head);
    word = head;
  }
  return null;
}

function subjectRange(trees: Trees, verb: number): Range | null {
  const subject = subjectOf(trees, verb);
  return subject === null ? null : nounPhrase(trees, subject);
}
