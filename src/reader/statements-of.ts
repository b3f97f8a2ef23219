import type { StatementDraft } from "../extract/statement/index.ts";
import type { Place, Reason, Statement } from "../record/index.ts";
import type { ResolvedActors } from "../resolve/actor/index.ts";
import { addresseeWords } from "../resolve/addressee/addressee.ts";
import { type DateSurroundings, entryDate, governingDate, type ResolvedDate } from "../resolve/date/index.ts";
import { entryPlace } from "../resolve/entry-place/entry-place.ts";
import { entryIds } from "../resolve/index.ts";
import type { Parsed } from "../resolve/syntax/parsed.ts";
import { type Range, spanOf } from "../text/index.ts";

/** What statements are tied with. */
export interface StatementContext {
  readonly reportId: string;
  readonly parsed: Parsed;
  readonly actors: ResolvedActors;
  readonly dates: readonly ResolvedDate[];
  readonly places: readonly Place[];
  readonly around: DateSurroundings;
}

/** The statements of a report, their speakers, addressees, days and places tied, with what made each field. */
export function statementsOf(drafts: readonly StatementDraft[], context: StatementContext): Statement[] {
  const { actors, parsed, dates, places, around } = context;
  const { text } = around;
  const ids = entryIds(context.reportId, drafts);
  const ties = new Map(actors.actors.map(({ id, identifiedBy }) => [id, identifiedBy.name]));
  return drafts.map((draft, i): Statement => {
    const { speakerSpan, cue, content, evidence } = draft;
    const governing = governingDate({ evidence, cue, content }, dates, around);
    const apart = speakerSpan === null ? content : [...content, speakerSpan];
    const reading = actors.speakers[i];
    const speaker = reading?.id ?? null;
    const told = addresseesOf(draft, context, reading?.addressee ?? []);
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

/** Whom a statement addresses: by its own words, and by what hangs on its words of saying. */
function addresseesOf(
  { cue, content }: StatementDraft,
  { parsed, actors, around: { text } }: StatementContext,
  named: readonly string[],
): { readonly addressee: string[]; readonly reasons: Reason[] } {
  const addressee = new Set(named);
  const reasons: Reason[] = named.length === 0 ? [] : [{ field: "addressee", by: "after-telling", words: spans(cue) }];
  for (const word of addresseeWords(parsed, text, cue, content)) {
    const range = parsed.words[word];
    const id = range === undefined ? null : actors.actorAt(range);
    if (range === undefined || id === null) continue;
    addressee.add(id);
    reasons.push({ field: "addressee", by: "syntax-of-telling", words: spans([range]) });
  }
  return { addressee: [...addressee], reasons };

  function spans(ranges: readonly Range[]) {
    return ranges.map((range) => spanOf(text, range));
  }
}
