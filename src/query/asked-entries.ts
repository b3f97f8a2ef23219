import type { Certainty, EntryKind, Event, Transfer } from "../record/index.ts";
import type { ReviewStatus } from "../store/reviews.ts";
import type { EntryFilter, Store } from "../store/store.ts";
import { OnrecordError } from "../util/problem.ts";
import { itemNamed } from "./item-named.ts";

/** Which entries somebody asks for: actors and reports by anything that names them. */
export interface AskedEntries {
  readonly kind?: EntryKind | undefined;
  readonly speaker?: string | undefined;
  readonly report?: string | undefined;
  readonly actor?: string | undefined;
  readonly agent?: string | undefined;
  readonly supplier?: string | undefined;
  readonly recipient?: string | undefined;
  readonly claimant?: string | undefined;
  readonly deniedBy?: string | undefined;
  readonly plover?: Event["plover"] | undefined;
  readonly occurrence?: Event["occurrence"] | undefined;
  readonly stage?: Transfer["stage"] | undefined;
  readonly certainty?: Certainty["modality"] | undefined;
  readonly polarity?: Certainty["polarity"] | undefined;
  readonly item?: string | undefined;
  readonly place?: string | undefined;
  readonly date?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly copies?: "with" | "without" | undefined;
  readonly reviewed?: ReviewStatus | "any" | undefined;
}

/**
 * The filter that is asked for, actors and reports by their whole ids; null where no entry can be both of what is asked.
 *
 * @throws {OnrecordError} `not-found` or `usage` for an actor or a report that is not one, `usage` for days that end before they
 * begin.
 */
export async function entryFilter(store: Store, asked: AskedEntries): Promise<EntryFilter | null> {
  const { kind, speaker, plover, occurrence, stage, certainty: modality, polarity, item, place, copies } = asked;
  const idOf = async (actor: string | undefined) =>
    actor === undefined ? undefined : (await store.actors.find(actor)).id;
  checkOrder(asked);
  // Who asks for the transfers of a supplier and for another kind asks for nothing.
  if (asked.supplier !== undefined && kind !== undefined && kind !== "transfer") return null;
  return {
    kind: kind ?? (asked.supplier === undefined ? undefined : "transfer"),
    speaker,
    report: asked.report === undefined ? undefined : (await store.reportMeant(asked.report)).id,
    actor: await idOf(asked.actor),
    agent: await idOf(asked.supplier ?? asked.agent),
    recipient: await idOf(asked.recipient),
    claimant: await idOf(asked.claimant),
    denier: await idOf(asked.deniedBy),
    plover,
    occurrence,
    stage,
    modality,
    polarity,
    item: item === undefined ? undefined : itemNamed(item),
    place,
    from: latest(asked.date, asked.from),
    to: earliest(asked.date, asked.to),
    copies,
    reviewed: asked.reviewed,
  };
}

/** @throws {OnrecordError} `usage` where the first day comes after the last. */
function checkOrder({ from, to }: AskedEntries): void {
  if (from === undefined || to === undefined || from <= to) return;
  throw new OnrecordError({
    code: "usage",
    message: "The days end before they begin.",
    received: `from ${from} to ${to}`,
    allowed: "a first day that is no later than the last",
    advice: "Did you mean the two the other way round?",
  });
}

/** Whether anything but copies is asked for. */
export function asksForEntries({ copies: _, ...asked }: AskedEntries): boolean {
  return Object.values(asked).some((value) => value !== undefined);
}

const earliest = (...days: readonly (string | undefined)[]) => days.filter((it) => it !== undefined).sort()[0];
const latest = (...days: readonly (string | undefined)[]) =>
  days
    .filter((it) => it !== undefined)
    .sort()
    .at(-1);
