import { overlaps } from "../../../text/index.ts";
import { nounPhrase } from "../../noun-phrase.ts";
import { isToldVerb } from "../../told-verb.ts";
import type { Trees } from "../../trees.ts";
import type { CommitmentFrame, Frame, RoleWords } from "../frame.ts";
import { doerOf } from "../supply/doer.ts";
import { insertInOrder } from "../text-order.ts";

/** How likely a treaty that somebody is told to have left is one. */
const likely = 0.8;
const rule = "treaty-left";

/** "Withdrew from", "suspended its participation in": what one does who is bound no more. */
const leaving =
  "(?:(?:formally|officially|unilaterally)\\s+)?(withdr(?:ew|awn|aws)\\s+from|pull(?:ed|s)\\s+(?:itself\\s+)?out\\s+of|walk(?:ed|s)\\s+out\\s+of|opt(?:ed|s)\\s+out\\s+of|quits?|left|leaves|exit(?:ed|s)|abrogate[ds]|(?:suspend|halt|end)(?:ed|s)\\s+(?:its|their|his|her)\\s+(?:participation|membership)\\s+in)";
/** A treaty by its name: capital words, one of which says what it is, and what it is on. */
const named =
  "((?:the\\s+)?(?:\\d{4}\\s+)?(?:\\p{Lu}[\\p{L}’'-]*\\s+){0,5}?(?:Treaty|Convention|Agreement|Accords?|Pact|Protocol|Charter|Covenant|Statute|START|NPT)(?:\\s+(?:on|of|for|against)\\s+(?:the\\s+)?(?:\\p{Lu}[\\p{L}-]*(?:\\s+(?:and|of|the)(?=\\s+\\p{Lu}))?\\s*)+)?)";
/** "Left the Agreement in tatters": another one is the subject's doing. */
const left = new RegExp(
  `\\b${leaving}\\s+${named}(?!\\s*(?:\\p{Lu}|in (?:tatters|ruins|doubt|limbo|place|force|shreds)|intact|unsigned|unchanged|talks|negotiations|summit|signing|conference))`,
  "gu",
);

/**
 * Treaties by name that somebody is told to have left, with who left them.
 *
 * @example
 * // "Iran withdrew from the Non-Proliferation Treaty": a treaty, withdrawn, of Iran
 */
export function withdrawalFrames(trees: Trees): CommitmentFrame[] {
  return [...trees.text.matchAll(left)].flatMap(({ index, 0: whole, 1: act = "", 2: treaty = "" }) => {
    const begin = index + whole.indexOf(act);
    const verb = trees.syntax.words.findIndex(({ start }) => start === begin);
    if (verb < 0 || !isToldVerb(trees, verb)) return [];
    const doer = doerOf(trees, verb);
    if (doer === null) return [];
    const parties = trees
      .joined(doer)
      .map((one): RoleWords => ({ role: "agent", range: nounPhrase(trees, one), probability: likely }));
    const name = treaty.trimEnd();
    const start = index + whole.indexOf(treaty, act.length);
    return [
      {
        kind: "commitment",
        rule,
        trigger: { start, end: start + name.length },
        probability: likely,
        roles: parties,
        form: { value: "treaty", probability: likely },
        status: { value: "withdrawn", probability: likely },
      },
    ];
  });
}

/** The model's frames with the treaties left that the words show; those that the model has at the same words are theirs. */
export function withWithdrawals(frames: readonly Frame[], told: readonly CommitmentFrame[]): Frame[] {
  const isTold = (frame: Frame) =>
    frame.kind === "commitment" && told.some(({ trigger }) => overlaps(trigger, frame.trigger));
  const found = frames.filter((frame) => !isTold(frame));
  for (const one of told) insertInOrder(found, one);
  return found;
}
