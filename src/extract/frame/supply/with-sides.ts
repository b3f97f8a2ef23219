import { stateNamed } from "../../../ontology/actor/index.ts";
import { overlaps, type Range } from "../../../text/index.ts";
import { nounPhrase } from "../../noun-phrase.ts";
import type { Trees } from "../../trees.ts";
import type { Frame, FrameRole, RoleWords, TransferFrame } from "../frame.ts";
import { isParty } from "../is-party.ts";
import { rolesInOrder } from "../text-order.ts";
import { wordsIn } from "../words-in.ts";

/** How likely a side is right that only the words around it give. */
const likely = 0.7;

/** Words by which whoever acts gets something: "took delivery of", "agreed to buy", "signed a contract for". */
const getting =
  /\b(?:(?:takes?|taking|took|taken) delivery|buy|buys|buying|bought|purchas\p{L}+|acquir\p{L}+|procur\p{L}+|order(?:ed|s|ing)?|contracts?)\b/iu;
/** Those among them that say with whom: "talks with China to buy", "a contract with Seoul for tanks". */
const withSupplier = /\b(?:contracts?|deals?|agreements?|orders?|talks|negotiat\p{L}+|bu(?:y|ying))\b/iu;
const together = /\b(?:together|along|jointly|in (?:cooperation|partnership)) with (?:the )?$/iu;
const through = /\b(?:via|through) (?:the )?$/iu;
const from = /\bfrom (?:the )?$/iu;
const dealtWith = /\bwith (?:the )?$/iu;
const load = /^.*\b(?:carrying|containing|loaded with|laden with|filled with|full of) /isu;
/** The front of a word that a hyphen cuts: "re" of "re-export". */
const cut = /^[-‐‑]\p{Ll}/u;

/**
 * Transfers with the sides that the words around them show where the model has them open or wrong: from whom or with whom one
 * buys, through whom it goes, who does it "together with" whom, whose goods they are by the adjective, and who gives in the
 * event that the same words name; of a ship "carrying" goods the goods.
 *
 * @example
 * // "Poland signed a contract with South Korea for tanks", both recipients to the model: South Korea supplies
 */
export function withSides(frames: readonly Frame[], trees: Trees): Frame[] {
  return frames.map((frame) => {
    if (frame.kind === "event")
      return withRoles(
        frame,
        frame.roles.map((one) => joint(trees, one)),
      );
    if (frame.kind !== "transfer") return frame;
    return withGiver(withMaker(ofGetting(ofWay(frame, trees), trees), trees), frames);
  });
}

function withRoles<F extends Frame>(frame: F, roles: readonly RoleWords[]): F {
  if (roles.length === frame.roles.length && roles.every((one, i) => one === frame.roles[i])) return frame;
  return { ...frame, roles: rolesInOrder(roles) };
}

function before(trees: Trees, { start }: Range): string {
  return trees.text.slice(Math.max(0, start - 30), start);
}

/** "Together with Denmark": who does it too. */
function joint(trees: Trees, one: RoleWords): RoleWords {
  const isJoint = one.role === "recipient" && together.test(before(trees, one.range));
  return isJoint ? { ...one, role: "agent", rule: "together-with" } : one;
}

function ofWay(frame: TransferFrame, trees: Trees): TransferFrame {
  const isWay = ({ role, range }: RoleWords) => role === "recipient" && through.test(before(trees, range));
  const roles = frame.roles.flatMap((one): RoleWords[] => {
    if (isWay(one))
      return frame.roles.some(({ role, range }) => role === "via" && overlaps(range, one.range))
        ? []
        : [{ ...one, role: "via", rule: "way-of-transfer" }];
    if (one.role !== "item") return [joint(trees, one)];
    if (cut.test(trees.text.slice(one.range.end, one.range.end + 2)) && /^\p{Ll}+$/u.test(textOf(trees, one.range)))
      return [];
    const vessel = load.exec(textOf(trees, one.range))?.[0].length ?? 0;
    return [vessel === 0 ? one : { ...one, range: { start: one.range.start + vessel, end: one.range.end } }];
  });
  return withRoles(frame, roles);
}

/** Who acts by such words receives; "from" and "with" say from whom. */
function ofGetting(frame: TransferFrame, trees: Trees): TransferFrame {
  const { trigger } = frame;
  const behind = trees.text.slice(trigger.start, trigger.end + 30);
  const words = /\bto \p{L}+ /u.exec(behind)?.[0] ?? "";
  const act = textOf(trees, trigger) + (getting.test(words) ? ` ${words}` : "");
  if (!getting.test(act) || /\b(?:sell|suppl|deliver|provid|export)/iu.test(act)) return frame;
  const isSource = (one: RoleWords) => {
    if (!isParty(one) || one.range.start < trigger.start) return false;
    const leading = before(trees, one.range);
    return from.test(leading) || (withSupplier.test(act) && dealtWith.test(leading));
  };
  const sources = frame.roles.filter(isSource);
  const named = sources.length > 0 ? null : namedWith(trees, trigger, act);
  if (sources.length === 0 && named === null) return frame;
  const roles = frame.roles.map((one): RoleWords => {
    const role = !isParty(one)
      ? one.role
      : isSource(one)
        ? "agent"
        : one.range.end <= trigger.start
          ? "recipient"
          : one.role;
    return role === one.role ? one : { ...one, role, rule: "side-of-buying" };
  });
  const supplier: RoleWords[] =
    named === null ? [] : [{ role: "agent", range: named, probability: likely, rule: "side-of-buying" }];
  return withRoles(frame, [...roles.filter(({ range }) => named === null || !overlaps(range, named)), ...supplier]);
}

/** "In talks with China to buy": the name that the words of the act bring with them. */
function namedWith(trees: Trees, trigger: Range, act: string): Range | null {
  if (!withSupplier.test(act)) return null;
  const words = wordsIn(trees, { start: trigger.start, end: trigger.end + 20 });
  const at = words.find((word) => trees.word(word) === "with");
  const noun = at === undefined ? undefined : [at + 1, at + 2].find((word) => trees.upos(word) === "PROPN");
  return noun === undefined ? null : nounPhrase(trees, noun);
}

/** "Took delivery of Chinese missiles", "cancelled an order for German boats": whose goods they are by the adjective, where nobody else supplies them to whom one gets. */
function withMaker(frame: TransferFrame, trees: Trees): TransferFrame {
  if (!getting.test(textOf(trees, frame.trigger))) return frame;
  const sides = frame.roles.filter(isParty);
  const [only] = sides;
  if (only === undefined || sides.some(({ role }) => role !== only.role) || only.range.start > frame.trigger.start)
    return frame;
  const goods = frame.roles.filter(({ role }) => role === "item").flatMap(({ range }) => wordsIn(trees, range));
  const maker = goods.find((word) => isOfOtherState(trees, word, sides));
  const words = maker === undefined ? undefined : trees.syntax.words[maker];
  if (words === undefined) return frame;
  const roles = frame.roles.map((one) =>
    one.role === "agent" ? { ...one, role: "recipient" as const, rule: "side-of-buying" } : one,
  );
  return withRoles(frame, [...roles, { role: "agent", range: words, probability: likely, rule: "maker-of-goods" }]);
}

function isOfOtherState(trees: Trees, word: number, sides: readonly RoleWords[]): boolean {
  const naming = stateNamed(trees.slice(word, word + 1));
  if (naming === null || naming.ambiguous || naming.form !== "adjective") return false;
  return !sides.some(({ range }) => stateNamed(textOf(trees, range))?.state.id === naming.state.id);
}

const giving = /^(?:AID|COOPERATE)$/u;

/** Who gives in the event of the same words, to whom the transfer goes. */
function withGiver(frame: TransferFrame, frames: readonly Frame[]): TransferFrame {
  const of = (wanted: FrameRole, { roles }: Frame) => roles.filter(({ role }) => role === wanted);
  const recipients = of("recipient", frame);
  if (of("agent", frame).length > 0 || recipients.length === 0) return frame;
  const event = frames.find(
    (other) =>
      other.kind === "event" &&
      giving.test(other.plover.value) &&
      overlaps(other.trigger, frame.trigger) &&
      of("recipient", other).some((one) => recipients.some(({ range }) => overlaps(range, one.range))),
  );
  const givers =
    event === undefined
      ? []
      : of("agent", event).filter((one) => !frame.roles.some(({ range }) => overlaps(range, one.range)));
  return withRoles(frame, [...frame.roles, ...givers.map((one) => ({ ...one, rule: "giver-of-event" }))]);
}

function textOf(trees: Trees, { start, end }: Range): string {
  return trees.text.slice(start, end);
}
