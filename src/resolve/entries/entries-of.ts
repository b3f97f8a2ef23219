import type { Frame } from "../../extract/frame/index.ts";
import { type Range, spanOf } from "../../text/index.ts";
import { entryIds } from "../entry-ids.ts";
import { agentsOf } from "./agents-of.ts";
import { asOver } from "./as-over.ts";
import { asSettled } from "./as-settled.ts";
import { withBoundParties } from "./bound-parties.ts";
import { commitmentDraft } from "./commitment.ts";
import { withCounterpart } from "./counterpart.ts";
import { type Draft, DraftContext } from "./draft.ts";
import { eventsOfThreats } from "./event-of-threat.ts";
import { eventsOfTransfers } from "./event-of-transfer.ts";
import { withImpliedRecipients } from "./implied-recipients.ts";
import { withInheritedSides } from "./inherited-sides.ts";
import type { EntriesInput, FrameEntry } from "./input.ts";
import { joinCommitments, joinEvents, joinRestrictions, joinThreats, joinTransfers } from "./joins.ts";
import { merged } from "./merge.ts";
import { isOfMatch } from "./of-match.ts";
import { framesOf, ownFrames } from "./own-frames.ts";
import type { Placed } from "./placed.ts";
import { restrictionDraft } from "./restriction.ts";
import { isOfOneEvent } from "./same-act/index.ts";
import { isSureEnough } from "./sure-enough.ts";
import { threatDraft } from "./threat.ts";
import { withTarget } from "./threat-target.ts";
import { withThreatened } from "./threatened.ts";
import { toldEvents } from "./told-events.ts";
import { withTouches } from "./touches.ts";
import { transferDraft } from "./transfer.ts";
import { withArmsOfAct } from "./transfer-items.ts";
import { isUnfounded } from "./unfounded.ts";
import { withHost } from "./visit-host.ts";
import { withVisitor } from "./visitor.ts";

/**
 * The entries that a report's frames come to: their words tied to actors, days and places, what is told twice made one,
 * what PLOVER does not count left out, and each with who claims it.
 *
 * An entry in which nobody takes part is none, nor one from a part that is not the report's own prose.
 */
export function entriesOf(input: EntriesInput): FrameEntry[] {
  const context = new DraftContext(input);
  const own = ownFrames(context);
  const of = <K extends Frame["kind"], D>(kind: K, make: (frame: Extract<Frame, { kind: K }>) => D | null): D[] =>
    framesOf(own, kind).flatMap((frame) => make(frame) ?? []);
  const events = merged(context, toldEvents(context, own), joinEvents, (one, other, of) =>
    isOfOneEvent(context, one, other, of),
  );
  const deals = of("transfer", (frame) => transferDraft(context, frame));
  const transfers = merged(context, withInheritedSides(context, deals), joinTransfers).map((one) =>
    withArmsOfAct(context, one),
  );
  const commitments = withBoundParties(
    context,
    of("commitment", (frame) => commitmentDraft(context, frame)),
    events,
  );
  const threats = of("threat", (frame) => threatDraft(context, frame)).map((one) => withTarget(context, one, events));
  const restrictions = of("restriction", (frame) => restrictionDraft(context, frame));
  const warned = merged(context, threats, joinThreats);
  const others = [
    transfers,
    merged(context, commitments, joinCommitments),
    warned,
    merged(context, restrictions, joinRestrictions),
  ].flat<Draft<FrameEntry>[][]>();
  const meant = events.map((event) => withThreatened(context, event, warned));
  const acting = withImpliedRecipients(context, meant, [...meant, ...others])
    .map((event) => withHost(context, withVisitor(context, event)))
    .map((event) => withCounterpart(context, event, [...meant, ...others]))
    .filter(({ entry }) => isSureEnough(context, entry) && !isUnfounded(entry));
  const drafts = [
    ...acting,
    ...[...eventsOfTransfers(context, transfers, acting), ...eventsOfThreats(context, warned, acting)].filter(
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
