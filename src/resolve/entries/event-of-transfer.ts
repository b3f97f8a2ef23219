import type { Event, Transfer } from "../../record/index.ts";
import type { Draft, DraftContext } from "./draft.ts";
import { followingEvent } from "./following-event.ts";
import { isSameParty } from "./same-act/index.ts";

const rule = "event-of-transfer";

interface Act {
  readonly plover: Event["plover"];
  readonly mode: string | null;
  readonly occurrence: Event["occurrence"];
  /** Whether the recipient acts: who asks for arms. */
  readonly byRecipient?: boolean;
}

/** What a transfer is as an event by its stage; a refusal or stop may be either side's, so none follows from it. */
const acts: Readonly<Partial<Record<Transfer["stage"], Act>>> = {
  sought: { plover: "REQUEST", mode: "assist", occurrence: "happened", byRecipient: true },
  offered: { plover: "AGREE", mode: null, occurrence: "happened" },
  pledged: { plover: "AGREE", mode: null, occurrence: "happened" },
  ordered: { plover: "AGREE", mode: null, occurrence: "happened" },
  "under-way": { plover: "AID", mode: null, occurrence: "ongoing" },
  delivered: { plover: "AID", mode: null, occurrence: "happened" },
};

const bought =
  /\b(?:s[eo]ll(?:s|ing)?|sold|sales?|b(?:uy|uys|uying|ought)|purchas\w+|paid|pay(?:s|ing|ments?)?|in exchange|order(?:ed|s)?)\b/iu;

/** Categories in which the report may tell of a transfer itself. */
const told: ReadonlySet<Event["plover"]> = new Set<Event["plover"]>([
  "AGREE",
  "SUPPORT",
  "COOPERATE",
  "AID",
  "REQUEST",
  "REJECT",
  "SANCTION",
  "COERCE",
]);

/**
 * The events that transfers are: arms, aid and money provided are AID, or COOPERATE where they were bought; promises,
 * offers and orders AGREE; requests REQUEST (PLOVER 2021, sections on these). None where an event of the same sentence and
 * parties tells of it already, or where a side is not known.
 */
export function eventsOfTransfers(
  context: DraftContext,
  transfers: readonly Draft<Transfer>[],
  events: readonly Draft<Event>[],
): Draft<Event>[] {
  return transfers.flatMap((transfer) => {
    const act = acts[transfer.entry.stage];
    const { supplier, recipient } = transfer.entry;
    if (act === undefined || supplier.length === 0 || recipient.length === 0) return [];
    if (events.some((event) => tellsOf(context, event, transfer))) return [];
    return [eventOf(context, transfer, act)];
  });
}

function tellsOf(context: DraftContext, event: Draft<Event>, transfer: Draft<Transfer>): boolean {
  if (!told.has(event.entry.plover)) return false;
  const sentences = new Set(transfer.triggers.map((trigger) => context.sentenceOf(trigger)));
  if (!event.triggers.some((trigger) => sentences.has(context.sentenceOf(trigger)))) return false;
  const sides = [...transfer.entry.supplier, ...transfer.entry.recipient];
  return [...event.entry.actors, ...event.entry.recipients].some((one) =>
    sides.some((other) => isSameParty(context, one, other)),
  );
}

function eventOf(context: DraftContext, transfer: Draft<Transfer>, act: Act): Draft<Event> {
  const { entry, triggers } = transfer;
  const isBought = entry.value !== null || triggers.some((trigger) => bought.test(context.slice(trigger)));
  const plover = act.plover === "AID" && isBought && entry.link !== "aid" ? "COOPERATE" : act.plover;
  const [actors, recipients] =
    act.byRecipient === true ? (["recipient", "supplier"] as const) : (["supplier", "recipient"] as const);
  return followingEvent(
    context,
    transfer,
    rule,
    {
      plover,
      mode: act.mode,
      context: entry.items.some(({ type }) => type === "arms") ? ["military"] : [],
      actors: entry[actors],
      recipients: entry[recipients],
      occurrence: act.occurrence,
    },
    { plover: "stage", actors, recipients },
  );
}
