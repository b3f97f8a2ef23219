import { weaponNamed } from "../../ontology/weapon/index.ts";
import type { Event, Transfer } from "../../record/index.ts";
import type { DraftContext } from "./draft.ts";
import type { FrameEntry } from "./input.ts";

/**
 * How sure the reader has to be of an entry for it to be recorded: where on the passages that it has not learned two are wrong
 * for each one that is right (training/README.md). Confidence counts an entry as right only with its category and its parties.
 */
const leastSure: Readonly<Record<FrameEntry["kind"], number>> = {
  event: 0.22,
  transfer: 0.27,
  commitment: 0.25,
  threat: 0.25,
  restriction: 0.3,
};

/** The same of an event with both sides, of which either may be wrong, and of one that nobody is known to have done. */
const leastSureOfSides = 0.27;
/** The same where a side of a transfer stays open: nearly always the report names it elsewhere. */
const leastSureOneSided = 0.45;
/** The same where a side of a transfer is a crowd without a country: "dockers", "smugglers". */
const leastSureOfCrowds = 0.4;
/** Seized arms are told of by whom they were meant for, or where they came from. */
const leastSureOfSeized = 0.32;

/** PLOVER codes nothing without an actor; what stays of such events are those that took place. */
export function hasDoerOrTookPlace({ actors, occurrence }: Event): boolean {
  return actors.length > 0 || /^(?:happened|ongoing)$/u.test(occurrence);
}

/** Whether the model is sure enough of an entry; an event that it is less sure of can still be sound. */
export function isSureEnough(context: DraftContext, entry: FrameEntry): boolean {
  if (entry.confidence < leastSure[entry.kind]) return false;
  if (entry.kind === "event") return isSureEvent(entry);
  return entry.kind !== "transfer" || isSureTransfer(context, entry);
}

function isSureEvent(entry: Event): boolean {
  const { actors, recipients, confidence } = entry;
  if (!hasDoerOrTookPlace(entry)) return false;
  return (actors.length > 0 && recipients.length === 0) || confidence >= leastSureOfSides;
}

function isSureTransfer(context: DraftContext, entry: Transfer): boolean {
  const { supplier, recipient, confidence } = entry;
  if (supplier.length > 0 && recipient.length > 0)
    return confidence >= leastSureOfCrowds || (hasParty(context, supplier) && hasParty(context, recipient));
  const isSeized = entry.stage === "intercepted" && hasArms(entry) && !isOfNobody(entry);
  return confidence >= (isSeized ? leastSureOfSeized : leastSureOneSided);
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
