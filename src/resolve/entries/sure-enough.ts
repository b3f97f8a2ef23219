import { weaponNamed } from "../../ontology/weapon/index.ts";
import type { Transfer } from "../../record/index.ts";
import type { DraftContext } from "./draft.ts";
import type { FrameEntry } from "./input.ts";

/**
 * How sure the reader has to be of an entry for it to be recorded: about where most is found at least cost on the passages
 * held apart (`npm run bench -- calibrate-frames`) and in the gold (`npm run bench -- gold`). Confidence counts an entry as
 * right only with its category and its parties.
 */
const leastSure: Readonly<Record<FrameEntry["kind"], number>> = {
  event: 0.25,
  transfer: 0.27,
  commitment: 0.25,
  threat: 0.2,
  restriction: 0.25,
};

/** The same where a side of a transfer stays open, or where it is not known who did it: nearly all of these are wrong. */
const leastSureOneSided = 0.45;
/** The same where a side of a transfer is a crowd without a country: "dockers", "smugglers". */
const leastSureOfCrowds = 0.4;
/** Seized arms are told of by whom they were meant for, or where they came from. */
const leastSureOfSeized = 0.32;
/** Violence is told by its victims where nobody knows who did it. */
const leastSureOfVictims = 0.3;

/**
 * Whether an entry is recorded.
 *
 * PLOVER codes nothing without an actor; what stays of such events are those that took place and are very sure.
 *
 * @example
 * // "Two soldiers were killed" (0.4) is recorded, "Licences were revoked" (0.4) is not
 */
export function isSureEnough(context: DraftContext, entry: FrameEntry): boolean {
  if (entry.confidence < leastSure[entry.kind]) return false;
  const isOneSided =
    (entry.kind === "event" && entry.actors.length === 0) ||
    (entry.kind === "transfer" && (entry.supplier.length === 0 || entry.recipient.length === 0));
  if (entry.kind === "transfer" && !isOneSided && entry.confidence < leastSureOfCrowds)
    return hasParty(context, entry.supplier) && hasParty(context, entry.recipient);
  if (!isOneSided) return true;
  if (entry.kind === "event" && !/^(?:happened|ongoing)$/u.test(entry.occurrence)) return false;
  if (entry.kind === "transfer" && entry.stage === "intercepted" && hasArms(entry) && !isOfNobody(entry))
    return entry.confidence >= leastSureOfSeized;
  const isViolence = entry.kind === "event" && entry.plover === "ASSAULT";
  return entry.confidence >= (isViolence ? leastSureOfVictims : leastSureOneSided);
}

function hasArms({ items }: Transfer): boolean {
  return items.some(({ text }) => weaponNamed(text)?.type === "arms");
}

function isOfNobody({ supplier, recipient }: Transfer): boolean {
  return supplier.length === 0 && recipient.length === 0;
}

/** Whether one of them is more than a crowd without a country, such as "dockers" or "critics"; the West and its like are. */
function hasParty(context: DraftContext, ids: readonly string[]): boolean {
  return ids.some((id) => {
    const actor = context.actor(id);
    if (actor === undefined) return false;
    return (
      actor.country !== null || !/^(?:unknown|collective)$/u.test(actor.kind) || actor.identifiedBy.name === "ontology"
    );
  });
}
