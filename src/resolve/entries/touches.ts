import type { RestrictionFrame } from "../../extract/frame/index.ts";
import type { Restriction } from "../../record/index.ts";
import { overlaps, type Range } from "../../text/index.ts";
import type { Draft, DraftContext } from "./draft.ts";
import type { Placed } from "./placed.ts";
import { touchedBefore } from "./touched-before.ts";

/**
 * A restriction with the entries that are said to break it or to accord with it: those whose words overlap the act's, a
 * transfer before an event, the nearest first, or those told before that they go back to. Who says so is the speaker of the sentence, or the report.
 */
export function withTouches(
  context: DraftContext,
  { draft, id }: Placed & { readonly draft: Draft<Restriction> },
  all: readonly Placed[],
): Restriction {
  const frames = context.input.frames.flatMap((frame) => (frame.kind === "restriction" ? frame : []));
  const touchedBy = draft.breaches.flatMap((breach) => {
    const touching = touchedAt(breach, all) ?? touchedBefore(context, breach, all);
    if (touching === null) return [];
    const frame = frames.find((one) =>
      one.roles.some(({ role, range }) => role === "breach" && overlaps(range, breach)),
    );
    const statement = context.statementAt(frame?.trigger ?? breach);
    const by = statement === null ? "author" : statement.speaker;
    return [{ entry: touching.id, relation: relationOf(frame), by }];
  });
  const seen = new Set<string>();
  const once = touchedBy.filter(({ entry }) => !seen.has(entry) && seen.add(entry));
  const reasons = once.map(() => context.found("touchedBy", draft.breaches));
  return { ...draft.entry, id, touchedBy: once, reasons: [...draft.entry.reasons, ...reasons.slice(0, 1)] };
}

function relationOf(frame: RestrictionFrame | undefined): Restriction["touchedBy"][number]["relation"] {
  return frame?.relation?.value ?? "unstated";
}

function touchedAt(breach: Range, all: readonly Placed[]): Placed | null {
  for (const kind of ["transfer", "event"] as const) {
    const overlapping = all.filter(
      ({ draft }) => draft.entry.kind === kind && draft.entry.evidence.some((span) => overlaps(span, breach)),
    );
    const own = overlapping.find(({ draft }) => draft.triggers.some((trigger) => overlaps(trigger, breach)));
    if (own !== undefined) return own;
    if (overlapping[0] !== undefined) return overlapping[0];
  }
  return null;
}
