import { overlaps } from "../../../text/index.ts";
import { nounPhrase } from "../../noun-phrase.ts";
import type { Trees } from "../../trees.ts";
import type { CommitmentFrame, Frame, RoleWords } from "../frame.ts";
import { ownerOf } from "../supply/doer.ts";
import { insertInOrder, rolesInOrder } from "../text-order.ts";

/** How likely a policy that is told with what it says is one. */
const likely = 0.8;
const rule = "policy-of-doing";

/** "Policy of not sending weapons", "policy against supplying them": the name, and what is owed. */
const policy =
  /\b(?:polic(?:y|ies)|doctrine)\s+(?:(?:of|on)\s+(?=(?:not\s+)?\p{L}+ing\b)|(?=against\s+\p{L}+ing\b))((?:not\s+|against\s+)?\p{L}+ing\b[^,;:.“”"—\n]*)/giu;

/**
 * Policies that say themselves what they oblige to, with their owner or whoever keeps them: "Seoul's policy of not sending
 * weapons", "maintains a policy against supplying weapons to countries at war".
 */
export function policyFrames(trees: Trees): CommitmentFrame[] {
  return [...trees.text.matchAll(policy)].flatMap(({ index, 0: whole, 1: owed = "" }) => {
    const noun = trees.syntax.words.findIndex(({ start }) => start === index);
    if (noun < 0) return [];
    const owner = ownerOf(trees, noun, 3);
    if (owner === null) return [];
    const end = index + whole.trimEnd().length;
    const parties: RoleWords[] = [{ role: "agent", range: nounPhrase(trees, owner), probability: likely }];
    const consequence: RoleWords = {
      role: "consequence",
      range: { start: index + whole.length - owed.length, end },
      probability: likely,
    };
    const trigger = trees.syntax.words[noun] ?? { start: index, end };
    return [
      {
        kind: "commitment",
        rule,
        trigger,
        probability: likely,
        roles: rolesInOrder([...parties, consequence]),
        form: { value: "policy", probability: likely },
        status: { value: "in-force", probability: likely },
      },
    ];
  });
}

/** The model's frames with the policies that the words show; where both tell one, the words' clause is taken. */
export function withPolicies(frames: readonly Frame[], told: readonly CommitmentFrame[]): Frame[] {
  const isTold = (frame: Frame) =>
    frame.kind === "commitment" &&
    frame.form.value === "policy" &&
    told.some(({ trigger, roles }) =>
      [trigger, ...roles.map(({ range }) => range)].some((range) => overlaps(range, frame.trigger)),
    );
  const found = frames.filter((frame) => !isTold(frame));
  for (const one of told) insertInOrder(found, one);
  return found;
}
