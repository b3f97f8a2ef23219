import { overlaps } from "../../text/index.ts";
import { nounPhrase } from "../noun-phrase.ts";
import { subjectOf } from "../subject.ts";
import type { Trees } from "../trees.ts";
import type { EventFrame, Frame, RoleWords } from "./frame.ts";
import { textBefore } from "./text-before.ts";
import { rolesInOrder } from "./text-order.ts";
import { withRoles } from "./with-roles.ts";
import { headIn, wordsIn } from "./words-in.ts";

/** What is asked for by words that name it. */
const asking = /^(?:calls?|petitions?|appeals?|demands?|requests?|pleas?|pressure|pleading|calling)$/u;
const owing = /^(?:must|should|ought|needs?|has|have)$/u;

/** What is asked, offered or charged by somebody, who is refused with it. */
const asked =
  /^(?:pleas?|calls?|requests?|demands?|appeals?|offers?|proposals?|invitations?|suggestions?|accusations?|allegations?|overtures?|criticisms?|advice)$/u;

/**
 * Requests with who is asked as recipient, where the model has him ask: "for" him "to" do something, or who "must" do it; and
 * refusals with whose request is refused.
 *
 * @example
 * // "a petition for Emanuel to resign", "Israel must acknowledge": Emanuel and Israel are asked
 * // "rebuffed pleas from conservatives", of which the model has conservatives act: they are refused
 */
export function withAsked(frames: readonly Frame[], trees: Trees): Frame[] {
  return frames.map((frame) => {
    if (frame.kind !== "event") return frame;
    if (frame.plover.value === "REJECT") return withRefused(trees, frame);
    if (frame.plover.value !== "REQUEST") return frame;
    const roles = frame.roles.map((one) => (one.role === "agent" && isAsked(trees, frame, one) ? turned(one) : one));
    const found = roles.some(({ role }) => role === "recipient") ? null : askedIn(trees, frame);
    if (found !== null && !roles.some((one) => overlaps(one.range, found.range)))
      return { ...frame, roles: rolesInOrder([...roles, found]) };
    return withRoles(frame, roles);
  });
}

const turned = (one: RoleWords): RoleWords => ({ ...one, role: "recipient", rule: "who-is-asked" });

function withRefused(trees: Trees, frame: EventFrame): EventFrame {
  const act = wordsIn(trees, frame.trigger);
  const roles = frame.roles.map((one) => {
    if (one.role === "agent" && isRefused(trees, act, one)) return turned(one);
    return one.role === "recipient" ? ofWhoseRequest(trees, one) : one;
  });
  return withRoles(frame, roles);
}

/** "A call from the African Union", of which the model takes "a call" for who is refused: the Union. */
function ofWhoseRequest(trees: Trees, one: RoleWords): RoleWords {
  const noun = headIn(trees, one.range);
  if (noun === null || !asked.test(trees.word(noun))) return one;
  const by = trees
    .childrenOf(noun)
    .find((child) => child > noun && trees.childrenOf(child).some((word) => /^(?:from|by)$/u.test(trees.word(word))));
  return by === undefined ? one : { ...one, range: nounPhrase(trees, by), rule: "who-is-refused" };
}

/** "Pleas from conservatives" among or right behind the words of a refusal, which a verb names. */
function isRefused(trees: Trees, act: readonly number[], { range }: RoleWords): boolean {
  const head = headIn(trees, range);
  if (head === null || !act.some((word) => trees.isVerb(word) && word < head)) return false;
  const words = /(\p{L}+)\s(?:from|by)\s(?:the\s|an?\s)?$/u.exec(textBefore(trees, range));
  return words?.[1] !== undefined && asked.test(words[1]);
}

/** Whether a party stands between "for" and "to" of what is asked, or is the subject of "must" among the words of the act. */
function isAsked(trees: Trees, frame: EventFrame, { range }: RoleWords): boolean {
  const act = wordsIn(trees, frame.trigger);
  const behind = trees.text.slice(range.end, range.end + 12);
  if (
    /\bfor\s(?:the\s)?$/u.test(textBefore(trees, range)) &&
    /^\sto\s\p{L}/u.test(behind) &&
    act.some((one) => asking.test(trees.word(one)))
  )
    return true;
  const owes = act.findIndex((one) => /^(?:must|should|ought)$/u.test(trees.word(one)));
  const head = headIn(trees, range);
  const verb = act.find((one, i) => i > owes && trees.isVerb(one) && !owing.test(trees.word(one)));
  return owes === 0 && head !== null && verb !== undefined && subjectOf(trees, verb) === head;
}

/** Whom the words of the act themselves, or those right behind, name between "for" and "to". */
function askedIn(trees: Trees, { trigger }: EventFrame): RoleWords | null {
  const act = wordsIn(trees, trigger);
  const asks = act.find((one) => asking.test(trees.word(one)));
  if (asks === undefined || trees.word(asks + 1) !== "for") return null;
  for (let at = asks + 2; at < asks + 9; at++) {
    if (!/^(?:NOUN|PROPN|DET|ADJ|NUM|ADP|PART|PUNCT|X)$/u.test(trees.upos(at))) return null;
    if (trees.word(at + 1) !== "to" || !trees.isVerb(at + 2)) continue;
    if (!/^(?:NOUN|PROPN)$/u.test(trees.upos(at))) return null;
    const range = nounPhrase(trees, at);
    return { role: "recipient", range, probability: 0.7, rule: "who-is-asked" };
  }
  return null;
}
