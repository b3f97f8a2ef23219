import { overlaps, type Range } from "../../../text/index.ts";
import type { Trees } from "../../trees.ts";
import type { Frame, FrameRole, RestrictionFrame, RoleWords } from "../frame.ts";
import { insertInOrder, rolesInOrder } from "../text-order.ts";

/** Where the name of a measure ends, and what it covers begins: "ban on arms exports". */
const name =
  /^.*?\b(?:bans?|embargo(?:es)?|moratorium|restrictions|controls|curbs|sanctions|limits?)(?=\s+(?:on|against|of)\b)/iu;
const between = /^\s+(?:on|against|of)(?:\s+|$)/iu;

/**
 * The model's frames with the measures that the trees show: one that both tell has the parties and the scope that the model
 * leaves open, and those whose sides it turned; one that the tree alone tells is added where it has who imposed it and whom or
 * what it is on.
 *
 * @param told - the measures read from the trees, in text order.
 */
export function withMeasures(frames: readonly Frame[], told: readonly RestrictionFrame[], trees: Trees): Frame[] {
  const found = frames.map((frame) => (frame.kind === "restriction" ? namedAlone(frame, trees) : frame));
  for (const one of told) {
    const at = found.findIndex((other) => other.kind === "restriction" && tellsTheSame(other, one));
    const known = found[at];
    if (known?.kind === "restriction") found[at] = joined(known, one);
    else if (isWhole(one, trees.text)) insertInOrder(found, one);
  }
  return found;
}

/** Whether the model has it at the same words, or all its sides in what it has: "forbidden by the Council", "the embargo". */
function tellsTheSame(model: RestrictionFrame, tree: RestrictionFrame): boolean {
  if (overlaps(model.trigger, tree.trigger)) return true;
  const isThere = ({ range }: RoleWords) => model.roles.some((one) => overlaps(one.range, range));
  return tree.roles.length > 1 && tree.roles.every(isThere);
}

/** What states restrict, where the words do not say to whom. */
const traded =
  /\b(?:exports?|imports?|exporting|importing|sales?|selling|suppl(?:y|ies)|transfers?|trade|arms|weapons?|oil|gas|technology|flights?|vessels?|ships?|shipments?|investments?)\b/iu;

/** "Barred the press from the port" is done to somebody; a rule that stands forbids trade, or is a measure by name. */
function isWhole({ roles, rule, form }: RestrictionFrame, text: string): boolean {
  const has = (wanted: FrameRole) => roles.some(({ role }) => role === wanted);
  const isOfTrade = roles.some(({ role, range }) => role === "item" && traded.test(text.slice(range.start, range.end)));
  const isAct = rule === "measure-verb" && form.value === "ban";
  return has("agent") && ((has("recipient") && !isAct) || isOfTrade);
}

const opposite: Partial<Record<FrameRole, FrameRole>> = { agent: "recipient", recipient: "agent" };

function joined(model: RestrictionFrame, tree: RestrictionFrame): RestrictionFrame {
  const kept = model.roles.filter(
    ({ role, range }) => !tree.roles.some((one) => one.role === opposite[role] && overlaps(one.range, range)),
  );
  const has = (role: FrameRole) => kept.some((one) => one.role === role);
  const turned = model.roles.filter((one) => !kept.includes(one));
  // What the model has for somebody is no thing that is covered.
  const added = tree.roles.filter(
    ({ role, range }) =>
      turned.some((one) => overlaps(one.range, range)) ||
      (!has(role) && !kept.some((one) => overlaps(one.range, range))),
  );
  const namedByRule = added.map(({ role }) => role).filter((role) => !model.roles.some((one) => one.role === role));
  return { ...model, roles: rolesInOrder([...kept, ...added]), ...(namedByRule.length === 0 ? {} : { namedByRule }) };
}

/** A measure named by its name alone; what the words add is what it covers. */
function namedAlone(frame: RestrictionFrame, trees: Trees): RestrictionFrame {
  const { start, end } = frame.trigger;
  const words = trees.text.slice(start, end);
  const length = name.exec(words)?.[0].length;
  if (length === undefined) return frame;
  const trigger: Range = { start, end: start + length };
  const from = trigger.end + (between.exec(words.slice(length))?.[0].length ?? 0);
  const isOpen = !frame.roles.some(({ role }) => role === "item") && from < end;
  const scope: RoleWords = {
    role: "item",
    range: { start: from, end },
    probability: frame.probability,
    rule: "scope-behind-name",
  };
  return { ...frame, trigger, roles: isOpen ? rolesInOrder([...frame.roles, scope]) : frame.roles };
}
