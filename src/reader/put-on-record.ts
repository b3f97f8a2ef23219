import type { StatementDraft } from "../extract/statement/index.ts";
import type { Gazetteer } from "../ontology/gazetteer/index.ts";
import { type ReportInput, type ReportRecord, recordVersion, type Statement } from "../record/index.ts";
import { type ResolvedActors, resolveActors } from "../resolve/actor/index.ts";
import { addresseeWords } from "../resolve/addressee/addressee.ts";
import { entryDate, governingDate, unresolvedDates } from "../resolve/date/index.ts";
import { entryPlace } from "../resolve/entry-place/entry-place.ts";
import { entryIds } from "../resolve/index.ts";
import { seatSense, withKnownNames } from "../resolve/place/index.ts";
import type { Parsed } from "../resolve/syntax/parsed.ts";
import { paragraphs, quotedRanges, sentences, spanOf } from "../text/index.ts";
import { datesOf } from "./dates-of.ts";
import { placesOf } from "./places-of.ts";
import type { Findings } from "./read-text.ts";
import { reportOf } from "./report-of.ts";

/** Whom a statement addresses: by its own words, and by what hangs on its words of saying. */
function addressees(
  parsed: Parsed,
  text: string,
  { cue, content }: StatementDraft,
  actors: ResolvedActors,
  named: readonly string[],
): string[] {
  const hanging = addresseeWords(parsed, text, cue, content).flatMap((word) => {
    const range = parsed.words[word];
    return range === undefined ? [] : (actors.actorAt(range) ?? []);
  });
  return [...new Set([...named, ...hanging])];
}

/** Ties what was found in a report to actors, places and days, and puts it on record. */
export function putOnRecord(input: ReportInput, findings: Findings, gazetteer: Gazetteer): ReportRecord {
  const { text } = input;
  const { parts, statements, parsed } = findings;
  const around = { text, sentences: sentences(text), paragraphs: paragraphs(text), quoted: quotedRanges(text) };
  const { anchor, dates } = datesOf(input, parts, around);
  const entities = withKnownNames(gazetteer, text, findings.entities, parts.apart);
  const actors = resolveActors({
    reportId: input.id,
    text,
    words: parsed.words,
    entities,
    coreference: findings.coreference,
    syntax: parsed,
    statements,
    date: anchor?.date ?? null,
    apart: parts.apart,
    seat: (range) => seatSense(text, range).sense,
  });
  const { places, dateline, open } = placesOf(text, parts, entities, actors, gazetteer);
  const ids = entryIds(input.id, statements);
  const entries = statements.map((draft, i): Statement => {
    const { speakerSpan, cue, content, evidence } = draft;
    const date = governingDate({ evidence, cue, content }, dates, around);
    const apart = speakerSpan === null ? content : [...content, speakerSpan];
    return {
      ...draft,
      id: ids[i] ?? "",
      speaker: actors.speakers[i]?.id ?? null,
      addressee: addressees(parsed, text, draft, actors, actors.speakers[i]?.addressee ?? []),
      date: date === null ? null : entryDate(text, date),
      place: entryPlace(parsed, text, { trigger: cue, apart }, places),
    };
  });
  return {
    onrecord: recordVersion,
    report: reportOf(input, parts, anchor, dateline),
    offsets: "utf-16",
    actors: actors.actors,
    entries,
    places,
    dates: dates.map((date) => entryDate(text, date)),
    stray: parts.stray.map(({ range, reason }) => ({ ...spanOf(text, range), reason })),
    unresolved: [...actors.unresolved, ...open, ...unresolvedDates(text, dates)].sort(
      (a, b) => a.span.start - b.span.start,
    ),
  };
}
