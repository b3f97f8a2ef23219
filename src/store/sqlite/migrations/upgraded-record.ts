import { z } from "zod";

/** What stands for the rule of a date or place that version 1 kept without one. */
const rule = "version-1";

const Fields = z.record(z.string(), z.unknown());
const Words = z.looseObject({ start: z.unknown(), end: z.unknown(), text: z.unknown() });

const RecordOne = z.looseObject({
  onrecord: z.literal("1"),
  report: z.looseObject({ published: z.string().nullable(), text: z.string() }),
  offsets: z.unknown(),
  actors: z.array(z.looseObject({ mentions: z.array(Words) })),
  stray: z.array(Words),
  unresolved: z.array(z.unknown()),
});

/**
 * A record of version 1, without its entries, as version 2 has it: what version 1 did not know is open or empty, and
 * stray parts, which had no reason, stay open. Null for what is no record of version 1.
 *
 * This is how the released version 2 had it; it never changes, whatever the vocabulary becomes.
 */
export function upgradedRecord(stored: unknown): object | null {
  const parsed = RecordOne.safeParse(stored);
  if (!parsed.success) return null;
  const { report, offsets, actors, stray, unresolved } = parsed.data;
  const { text, published, ...head } = report;
  return {
    onrecord: "2",
    report: {
      ...head,
      published,
      publishedBy: published === null ? null : "given",
      dateline: null,
      authors: [],
      outlet: null,
      agencies: [],
      notices: [],
      text,
    },
    offsets,
    actors: actors.map(({ mentions, ...actor }) => ({
      ...actor,
      partOf: null,
      members: [],
      roles: [],
      codes: { plover: null, sector: null, cow: null, gw: null, wikidata: null },
      identifiedBy: { kind: "rule", name: rule, version: "1" },
      mentions: mentions.map((mention) => ({ ...mention, form: "name" })),
    })),
    entries: [],
    places: [],
    dates: [],
    stray: [],
    unresolved: [
      ...unresolved,
      ...stray.map((span) => ({ span, reason: "a stray part that version 1 gave no reason" })),
    ],
  };
}

/** An entry of version 1 as version 2 has it; null for what is no entry of version 1. */
export function upgradedEntry(stored: unknown): object | null {
  const entry = Fields.safeParse(stored);
  if (!entry.success) return null;
  const { date, place } = entry.data;
  if (date === undefined || place === undefined) return null;
  return { ...entry.data, date: withFields(date, { rule, anchor: null }), place: withFields(place, { rule }) };
}

function withFields(value: unknown, added: object): unknown {
  const fields = Fields.safeParse(value);
  return fields.success ? { ...fields.data, ...added } : value;
}
