import { overlaps, type Range } from "../../text/index.ts";
import type { Trees } from "../trees.ts";
import type { Frame, RoleWords } from "./frame.ts";
import { isParty } from "./is-party.ts";
import { verbIn } from "./verb-in.ts";
import type { NamedPhrase } from "./with-named-wholes.ts";
import { withRoles } from "./with-roles.ts";
import { headIn } from "./words-in.ts";

/**
 * Events of a clause with "which" whose party is a person, with the body that is named right before "which" in his place:
 * "which" is nobody.
 *
 * @example
 * // "Ann Lee, the head of the Dockers' Union, which endorsed him": the union endorsed, where the tree has Ann Lee
 */
export function withAntecedents(
  frames: readonly Frame[],
  trees: Trees,
  names: readonly NamedPhrase[],
  isPerson: (noun: number) => boolean,
): Frame[] {
  return frames.map((frame) => {
    const verb = frame.kind === "event" ? verbIn(trees, frame.trigger) : null;
    const pronoun = verb === null ? null : whichOf(trees, verb);
    if (verb === null || pronoun === null) return frame;
    const body = bodyBefore(trees, pronoun, names);
    if (body === null) return frame;
    const side = trees.isPassive(verb) ? "recipient" : "agent";
    const isWrong = ({ role, range }: RoleWords) => {
      const head = headIn(trees, range);
      return role === side && head !== null && head < pronoun && isPerson(head);
    };
    const isKnown = frame.roles.some((one) => isParty(one) && !isWrong(one) && overlaps(one.range, body));
    const roles = frame.roles.flatMap((one) => {
      if (!isWrong(one)) return [one];
      return isKnown ? [] : [{ ...one, range: body, rule: "named-before-which" }];
    });
    return withRoles(frame, roles);
  });
}

/** The first "which" of a relative clause, the subject of its verb or of the verb that this one is joined to. */
function whichOf(trees: Trees, verb: number): number | null {
  for (let at = verb, steps = 0; steps < 3; steps++) {
    const found = trees.childrenOf(at, "nsubj").find((one) => trees.word(one) === "which");
    if (trees.kind(at) === "acl") return found ?? null;
    if (trees.kind(at) !== "conj") return null;
    at = trees.head(at);
  }
  return null;
}

/** The name that ends right before a word, but for a comma or dash: no person's. */
function bodyBefore(trees: Trees, word: number, names: readonly NamedPhrase[]): Range | null {
  const start = trees.syntax.words[word]?.start ?? 0;
  const found = names.find(
    ({ label, range }) =>
      /^(?:organisation|state)$/u.test(label) &&
      range.end < start &&
      /^[)’”"]?\s?[,–—-]? $/u.test(trees.text.slice(range.end, start)),
  );
  return found?.range ?? null;
}
