import { nominalsOf } from "../../nominals.ts";
import { subjectOf } from "../../subject.ts";
import type { Trees } from "../../trees.ts";
import { governorAt } from "./governor.ts";

/** Most steps up to the verb whose subject acts. */
const furthest = 4;
/** Most words between a verb without a subject and the verb before it that governs it. */
const reach = 7;

/**
 * The noun that does what a verb says: its own subject, that of the verb it is joined to or governed by, or, where that verb
 * says so, its object; the owner of a plan or policy; null where the sentence names none.
 *
 * @example
 * // "Iran denied supplying drones": Iran; "Kyiv asked Germany to send missiles": Germany; "Oslo's plan to sell rifles": Oslo
 */
export function doerOf(trees: Trees, verb: number, steps = furthest): number | null {
  if (steps === 0 || trees.isPassive(verb)) return null;
  if (!isNonFinite(trees, verb)) {
    const own = subjectOf(trees, verb);
    if (own !== null) return own;
  }
  const head = trees.head(verb);
  if (trees.kind(verb) === "conj" && head >= 0) return doerOf(trees, head, steps - 1);
  if (!isNonFinite(trees, verb)) return null;
  const governor = governingVerb(trees, verb);
  if (governor === null) return head >= 0 ? (ownerOf(trees, head, steps - 1) ?? subjectOf(trees, head)) : null;
  if (governorAt(trees, governor)?.control !== "object") return doerOf(trees, governor, steps - 1);
  if (trees.isPassive(governor)) return subjectOf(trees, governor);
  const between = [...nominalsOf(trees, governor), ...nominalsOf(trees, verb)].filter(
    ({ noun, preposition }) => governor < noun && noun < verb && /^(?:on|to|of|)$/u.test(preposition),
  );
  return between[0]?.noun ?? null;
}

/** The verb that an infinitive or a form in -ing hangs on: by the tree, else the nearest before it that the lexicon knows. */
function governingVerb(trees: Trees, verb: number): number | null {
  const head = trees.head(verb);
  if (head >= 0 && head < verb && trees.isVerb(head)) return head;
  for (let at = verb - 1; at >= Math.max(0, verb - reach); at--) {
    if (/^[.;!?]$/u.test(trees.word(at))) return null;
    if (trees.isVerb(at) && governorAt(trees, at) !== null) return at;
  }
  return null;
}

/** "To send", "[of] sending": a verb without a subject of its own. */
function isNonFinite(trees: Trees, verb: number): boolean {
  const before = verb > 0 ? trees.word(verb - 1) : "";
  if (before === "to") return true;
  return trees.word(verb).endsWith("ing") && !trees.childrenOf(verb, "aux").some((one) => one < verb && verb - one < 4);
}

/** Who has the plan, makes the decision: its owner, or the subject of the verb that it is the object of. */
export function ownerOf(trees: Trees, noun: number, steps: number): number | null {
  const owner = trees.childrenOf(noun, "nmod").find((one) => trees.relation(one) === "nmod:poss");
  if (owner !== undefined) return owner;
  const head = trees.head(noun);
  return head >= 0 && head < noun && trees.isVerb(head) ? doerOf(trees, head, steps) : null;
}
