import { overlaps } from "../../../text/index.ts";
import { productOf } from "../confidence.ts";
import type { Frame, FrameRole, RoleWords, TransferFrame } from "../frame.ts";
import { insertInOrder, rolesInOrder } from "../text-order.ts";

/** Sorts of goods whose transfer the tree alone may tell: what else is sent and given is too often no matter of states. */
const bySelf: ReadonlySet<string> = new Set(["arms", "technology"]);
/** From here on the model's own answer about the stage stands. */
const sureOfStage = 0.8;
/** Below, a party of the model's gives way to the tree's where that has all of them. */
const sureOfParty = 0.6;

/**
 * The model's frames with what the trees show of transfers: a transfer that both tell is one frame that is surer than either,
 * with the sides that one of them lacks; one that the tree alone tells is added where both sides stand in the sentence.
 *
 * @param told - the transfers read from the trees, in text order.
 */
export function withSupply(frames: readonly Frame[], told: readonly TransferFrame[]): Frame[] {
  const found = [...frames];
  for (const one of told) {
    const at = found.findIndex((other) => other.kind === "transfer" && tellsTheSame(other, one));
    const known = found[at];
    if (known?.kind === "transfer") found[at] = isOnlySpokenOf(known, one) ? one : joined(known, one);
    else if (standsAlone(one)) insertInOrder(found, one);
  }
  return found;
}

function standsAlone(tree: TransferFrame): boolean {
  return isWhole(tree) && bySelf.has(tree.type.value);
}

/** Whether it has both sides; what is supplied is in the verb itself where it names nothing ("arming Ukraine"). */
function isWhole({ roles }: TransferFrame): boolean {
  return ["agent", "recipient"].every((role) => roles.some((one) => one.role === role));
}

function tellsTheSame(a: TransferFrame, b: TransferFrame): boolean {
  if (overlaps(a.trigger, b.trigger)) return true;
  const items = (frame: TransferFrame) => frame.roles.filter(({ role }) => role === "item");
  const near = Math.abs(a.trigger.start - b.trigger.start) < 40;
  return near && items(a).some((one) => items(b).some((other) => overlaps(one.range, other.range)));
}

/** Whether the model's words tell of a supply that the tree reads itself: "discussed [provisions of missiles for Chad]". */
function isOnlySpokenOf({ trigger, roles }: TransferFrame, tree: TransferFrame): boolean {
  const isThere = roles.some(({ role, range }) => role === "item" && overlaps(range, tree.trigger));
  return isThere && !overlaps(trigger, tree.trigger) && isWhole(tree);
}

/** One frame of the model's and the tree's; where they give a party opposite sides the tree is right. */
function joined(model: TransferFrame, tree: TransferFrame): TransferFrame {
  const rule = tree.rule ?? "";
  const opposite: Partial<Record<FrameRole, FrameRole>> = { agent: "recipient", recipient: "agent" };
  const isTurned = ({ role, range }: RoleWords) =>
    tree.roles.some((one) => one.role === opposite[role] && overlaps(one.range, range));
  const isDoubtful = ({ role, probability }: RoleWords) =>
    isWhole(tree) && opposite[role] !== undefined && probability < sureOfParty;
  const kept = model.roles.filter((one) => !isTurned(one) && !isDoubtful(one));
  const added = tree.roles.filter(({ role, range }) =>
    role === "item"
      ? !kept.some((one) => one.role === "item" && overlaps(one.range, range))
      : !kept.some((one) => one.role === role),
  );
  const stage =
    model.stage.value === tree.stage.value || model.stage.probability >= sureOfStage || tree.stage.value === "unknown"
      ? { ...model.stage, probability: Math.max(model.stage.probability, 0.7) }
      : tree.stage.probability >= model.stage.probability
        ? { ...tree.stage, rule, ...(model.stage.ranked === undefined ? {} : { ranked: model.stage.ranked }) }
        : model.stage;
  return {
    ...model,
    probability: Math.max(model.probability, tree.probability),
    roles: rolesInOrder([...kept, ...added.map((one) => ({ ...one, rule }))]),
    stage,
    ...(standsAlone(tree) ? { agreed: productOf(tree) } : {}),
  };
}
