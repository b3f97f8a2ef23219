import type { Frame } from "../../extract/frame/index.ts";
import type { Event, Threat, Transfer } from "../../record/index.ts";
import { withBoundParties } from "./bound-parties.ts";
import { commitmentDraft } from "./commitment.ts";
import { withCounterpart } from "./counterpart.ts";
import type { Draft, DraftContext } from "./draft.ts";
import { withImpliedRecipients } from "./implied-recipients.ts";
import { withInheritedSides } from "./inherited-sides.ts";
import type { FrameEntry } from "./input.ts";
import { joinCommitments, joinEvents, joinRestrictions, joinThreats, joinTransfers } from "./joins.ts";
import { merged } from "./merge.ts";
import { framesOf, ownFrames } from "./own-frames.ts";
import { restrictionDraft } from "./restriction.ts";
import { isOfOneEvent } from "./same-act/index.ts";
import { threatDraft } from "./threat.ts";
import { withTarget } from "./threat-target.ts";
import { withThreatened } from "./threatened.ts";
import { toldEvents } from "./told-events.ts";
import { transferDraft } from "./transfer.ts";
import { withArmsOfAct } from "./transfer-items.ts";
import { withHost } from "./visit-host.ts";
import { withVisitor } from "./visitor.ts";

/** What a report's frames come to, however sure the reader is of it; what is told twice is one. */
export interface AllDrafts {
  readonly events: readonly Draft<Event>[];
  readonly transfers: readonly Draft<Transfer>[];
  readonly threats: readonly Draft<Threat>[];
  /** Transfers, commitments, threats and restrictions. */
  readonly others: readonly Draft<FrameEntry>[];
}

/** Ties the words of a report's frames to actors, days and places, and makes one of what is told twice. */
export function allDrafts(context: DraftContext): AllDrafts {
  const own = ownFrames(context);
  const of = <K extends Frame["kind"], D>(kind: K, make: (frame: Extract<Frame, { kind: K }>) => D | null): D[] =>
    framesOf(own, kind).flatMap((frame) => make(frame) ?? []);
  const told = merged(context, toldEvents(context, own), joinEvents, (one, other, of) =>
    isOfOneEvent(context, one, other, of),
  );
  const deals = of("transfer", (frame) => transferDraft(context, frame));
  const transfers = merged(context, withInheritedSides(context, deals), joinTransfers).map((one) =>
    withArmsOfAct(context, one),
  );
  const commitments = withBoundParties(
    context,
    of("commitment", (frame) => commitmentDraft(context, frame)),
    told,
  );
  const warnings = of("threat", (frame) => threatDraft(context, frame)).map((one) => withTarget(context, one, told));
  const threats = merged(context, warnings, joinThreats);
  const restrictions = of("restriction", (frame) => restrictionDraft(context, frame));
  const others = [
    transfers,
    merged(context, commitments, joinCommitments),
    threats,
    merged(context, restrictions, joinRestrictions),
  ].flat<Draft<FrameEntry>[][]>();
  const meant = told.map((event) => withThreatened(context, event, threats));
  const events = withImpliedRecipients(context, meant, [...meant, ...others])
    .map((event) => withHost(context, withVisitor(context, event)))
    .map((event) => withCounterpart(context, event, [...meant, ...others]));
  return { events, transfers, threats, others };
}
