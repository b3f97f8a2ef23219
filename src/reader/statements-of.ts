import type { Parsed } from "../extract/parsed.ts";
import type { StatementDraft } from "../extract/statement/index.ts";
import type { Place, Reason, Statement } from "../record/index.ts";
import type { ResolvedActors } from "../resolve/actor/index.ts";
import { isTheTwo, twoBefore } from "../resolve/addressee/the-two.ts";
import {
  type DateSurroundings,
  entryDate,
  governingDate,
  isOfOtherClause,
  type ResolvedDate,
} from "../resolve/date/index.ts";
import { entryPlace } from "../resolve/entry-place/entry-place.ts";
import { entryIds } from "../resolve/index.ts";
import { type Range, rangeIndexAt, spanOf } from "../text/index.ts";

/** Words for somebody who is spoken to, and whom they stand for. */
export interface Told {
  readonly range: Range;
  readonly ids: readonly string[];
}

/** What statements are tied with. */
export interface StatementContext {
  readonly reportId: string;
  readonly parsed: Parsed;
  readonly actors: ResolvedActors;
  /** Of each statement whom its words of saying are addressed to. */
  readonly told: readonly (readonly Told[])[];
  readonly dates: readonly ResolvedDate[];
  readonly places: readonly Place[];
  readonly around: DateSurroundings & { readonly sentences: readonly Range[] };
}

/** The statements of a report, their speakers, addressees, days and places tied, with what made each field. */
export function statementsOf(drafts: readonly StatementDraft[], context: StatementContext): Statement[] {
  const { actors, parsed, places, around } = context;
  const { text } = around;
  const ids = entryIds(context.reportId, drafts);
  const ties = new Map(actors.actors.map(({ id, identifiedBy }) => [id, identifiedBy.name]));
  return drafts.map((draft, i): Statement => {
    const { speakerSpan, cue, content, evidence } = draft;
    const [saying] = cue;
    const own = nearDates(saying, context).filter(
      ({ expression: { core } }) => saying === undefined || !isOfOtherClause(parsed, text, core, saying),
    );
    const governing = governingDate({ evidence, cue, content }, own, around);
    const apart = speakerSpan === null ? content : [...content, speakerSpan];
    const reading = actors.speakers[i];
    const speaker = reading?.id ?? null;
    const told = addresseesOf(speaker, context, context.told[i] ?? []);
    const date = governing === null ? null : entryDate(text, governing);
    const place = entryPlace(parsed, text, { trigger: cue, apart }, places);
    const reasons: Reason[] = [...draft.reasons];
    if (speaker !== null) {
      const by = speaker === "author" ? "first-person-of-author" : (ties.get(speaker) ?? "same-words");
      reasons.push({ field: "speaker", by, words: speakerSpan === null ? [] : [speakerSpan] });
    }
    reasons.push(...told.reasons);
    if (date !== null) reasons.push({ field: "date", by: date.rule, words: date.span === null ? [] : [date.span] });
    if (place !== null)
      reasons.push({ field: "place", by: place.rule, words: place.span === null ? [] : [place.span] });
    return { ...draft, id: ids[i] ?? "", speaker, addressee: told.addressee, date, place, reasons };
  });
}

/** The dates of the sentence that words of saying stand in, and of the one before: those that may govern a statement. */
function nearDates(
  saying: Range | undefined,
  { dates, around: { sentences } }: StatementContext,
): readonly ResolvedDate[] {
  const at = rangeIndexAt(sentences, saying?.start ?? -1);
  const [before, own] = [sentences[at - 1] ?? sentences[at], sentences[at]];
  if (before === undefined || own === undefined) return dates;
  return dates.filter(({ expression: { core } }) => core.start < own.end && core.end > before.start);
}

/** Whom a statement addresses by what hangs on its words of saying; "both sides" are the two that were told of before. */
function addresseesOf(
  speaker: string | null,
  { actors: { actors }, around: { text, sentences } }: StatementContext,
  told: readonly Told[],
): { readonly addressee: string[]; readonly reasons: Reason[] } {
  const addressee = new Set<string>();
  const reasons: Reason[] = [];
  for (const { range, ids } of told) {
    const isBoth = ids.some((id) => actors.some((actor) => actor.id === id && isTheTwo(actor.name)));
    const two = isBoth ? twoBefore(actors, sentences, range, speaker) : null;
    const found = (two ?? ids).filter((id) => id !== speaker);
    for (const id of found) addressee.add(id);
    if (found.length === 0) continue;
    const words = [spanOf(text, range)];
    reasons.push({ field: "addressee", by: "syntax-of-telling", words });
    if (two !== null) reasons.push({ field: "addressee", by: "the-two-told-of-before", words });
  }
  return { addressee: [...addressee], reasons };
}
