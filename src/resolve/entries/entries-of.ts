import { type Range, spanOf } from "../../text/index.ts";
import { entryIds } from "../entry-ids.ts";
import { agentsOf } from "./agents-of.ts";
import { allDrafts } from "./all-drafts.ts";
import { asOver } from "./as-over.ts";
import { asSettled } from "./as-settled.ts";
import { type Draft, DraftContext } from "./draft.ts";
import { eventsOfThreats } from "./event-of-threat.ts";
import { eventsOfTransfers } from "./event-of-transfer.ts";
import type { EntriesInput, FrameEntry } from "./input.ts";
import { isOfMatch } from "./of-match.ts";
import type { Placed } from "./placed.ts";
import { soundEvents } from "./soundness/index.ts";
import { isSureEnough } from "./sure-enough.ts";
import { withTouches } from "./touches.ts";
import { isUnfounded } from "./unfounded.ts";

/**
 * The entries that a report's frames come to: their words tied to actors, days and places, what is told twice made one,
 * what PLOVER does not count left out, and each with who claims it.
 *
 * An entry in which nobody takes part is none, nor one from a part that is not the report's own prose.
 */
export function entriesOf(input: EntriesInput): FrameEntry[] {
  const context = new DraftContext(input);
  const { events, transfers, threats, others } = allDrafts(context);
  const acting = soundEvents(
    context,
    events.filter(({ entry }) => !isUnfounded(entry)),
  );
  const drafts = [
    ...acting,
    ...[...eventsOfTransfers(context, transfers, acting), ...eventsOfThreats(context, threats, acting)].filter(
      ({ entry }) => isSureEnough(context, entry),
    ),
    ...others.filter(({ entry }) => isSureEnough(context, entry)),
  ].filter((draft) => !isOfMatch(context, draft.entry));
  const ordered = drafts.sort((a, b) => startOf(a) - startOf(b));
  const ids = entryIds(
    input.reportId,
    ordered.map(({ entry }) => entry),
  );
  const placed = ordered.map((draft, i): Placed => ({ id: ids[i] ?? "", draft }));
  return placed.map((one) => withClaims(input, one.draft, finished(context, one, placed)));
}

function finished(context: DraftContext, { id, draft }: Placed, all: readonly Placed[]): FrameEntry {
  const { entry } = draft;
  if (entry.kind !== "restriction") return { ...entry, id };
  return withTouches(context, { id, draft: { ...draft, entry } }, all);
}

/** Who claims it, all its passages taken together. */
function withClaims(
  { claimsOf, text }: EntriesInput,
  { triggers, ended = [] }: Draft<FrameEntry>,
  entry: FrameEntry,
): FrameEntry {
  const found = claimsOf(triggers, {
    kind: entry.kind,
    agents: agentsOf(entry),
    ...(entry.kind === "event" ? { occurrence: entry.occurrence, category: entry.plover } : {}),
    ...(entry.kind === "transfer" ? { stage: entry.stage } : {}),
  });
  const { claims, certainty, rules, settled, claimants = [] } = ended.length > 0 ? asOver(found, ended) : found;
  const reason = (field: string, by: string, words: readonly Range[]) => ({
    field,
    by,
    words: words.map((range) => spanOf(text, range)),
  });
  const judged = rules.map(({ rule, words }) => reason("certainty", rule, [words]));
  const plain = certainty === null || judged.length > 0 ? [] : [reason("certainty", "plainly told", triggers)];
  const whose = claimants.map(({ rule, words }, at) => reason(`claims.${at}`, rule, words));
  const claimed = { ...entry, claims, certainty, reasons: [...entry.reasons, ...whose, ...judged, ...plain] };
  return asSettled(claimed, settled, judged);
}

function startOf({ entry }: Draft<FrameEntry>): number {
  return entry.evidence[0]?.start ?? 0;
}
