import { z } from "zod";
import { Entry, EntryDate, entryKinds, Place, ploverCategories, quadClasses, Transfer } from "../record/index.ts";
import { degrees } from "../store/degree.ts";

const counts = { entries: z.number(), independent: z.number() };
const Counts = z.object(counts);

export type Counts = z.infer<typeof Counts>;

/** What all pictures tell: what they are of, what of it is too rare for them, and whether all copies are known. */
const picture = { whole: Counts, left: Counts, isJoined: z.boolean() };

const pair = { recipient: z.string().nullable(), ...counts };

/** Transfers between two, at one stage. */
export const TransferRow = z.object({
  supplier: z.string().nullable(),
  ...pair,
  stage: Transfer.shape.stage,
  degree: z.enum(degrees),
  denied: z.boolean(),
});

export type TransferRow = z.infer<typeof TransferRow>;

/** Who supplies whom. */
export const TransfersPicture = z
  .object({ ...picture, pairs: z.number(), rows: z.array(TransferRow), names: z.record(z.string(), z.string()) })
  .describe(
    "`rows`: for each supplier and recipient (null: not named), stage, certainty and whether somebody denies it, how many transfers, and how many without copies (`independent`); of the 300 most frequent of `pairs` pairs, the rest counted in `left`; `whole`: each transfer once; `names` of the actors; `isJoined`: false while copies among what came on record lately are still being found.",
  );

export type TransfersPicture = z.infer<typeof TransfersPicture>;

/** What one does to another, of one category. */
export const EventRow = z.object({
  agent: z.string().nullable(),
  ...pair,
  plover: z.enum(ploverCategories),
  quad: z.enum(quadClasses),
});

export type EventRow = z.infer<typeof EventRow>;

/** Who acts on whom. */
export const EventsPicture = z
  .object({ ...picture, pairs: z.number(), rows: z.array(EventRow), names: z.record(z.string(), z.string()) })
  .describe(
    "`rows`: for each actor and recipient (null: not named), PLOVER category and its quad class, how many events; of the 300 most frequent of `pairs` pairs, the rest counted in `left`; `whole`: each event once; `names` of the actors.",
  );

export type EventsPicture = z.infer<typeof EventsPicture>;

/** Entries of one kind at one place. */
export const PlaceRow = z.object({
  name: z.string(),
  folded: z.string(),
  geonames: z.number().nullable(),
  country: z.string().nullable(),
  precision: Place.shape.precision,
  latitude: z.number().nullable(),
  longitude: z.number().nullable(),
  kind: z.enum(entryKinds),
  ...counts,
});

export type PlaceRow = z.infer<typeof PlaceRow>;

/** Where entries hold. */
export const PlacesPicture = z
  .object({ ...picture, without: Counts, places: z.number(), rows: z.array(PlaceRow) })
  .describe(
    "`rows`: for each place and kind, how many entries; of the 1,000 most frequent of `places` places, the rest counted in `left`; `without`: entries that name no place.",
  );

export type PlacesPicture = z.infer<typeof PlacesPicture>;

/** Entries of one kind at one time. */
export const DateRow = z.object({
  start: z.string().nullable(),
  end: z.string().nullable(),
  precision: EntryDate.shape.precision,
  kind: z.enum(entryKinds),
  ...counts,
});

export type DateRow = z.infer<typeof DateRow>;

/** How days are counted where there are many. */
export const daySteps = ["day", "month", "year"] as const;

/** When entries hold. */
export const DatesPicture = z
  .object({ ...picture, without: Counts, step: z.enum(daySteps), rows: z.array(DateRow) })
  .describe(
    "`rows`: for each time and kind, how many entries; where there are more than 400 days, those of a month or a year (`step`) are counted together; of weeks, months, years and ranges the 400 most frequent times, the rest counted in `left`; `without`: entries without a date.",
  );

export type DatesPicture = z.infer<typeof DatesPicture>;

/** The entries behind a mark of a picture. */
export const BehindAnswer = z
  .object({
    whole: Counts,
    entries: z.array(
      z.object({
        entry: Entry,
        speaker: z.string().nullable(),
        names: z.record(z.string(), z.string()),
        report: z.object({
          id: z.string(),
          source: z.string(),
          title: z.string().nullable(),
          published: z.string().nullable(),
          version: z.number(),
        }),
      }),
    ),
  })
  .describe("`entries`, each with its report and its names; `whole`: how many there are.");

export type BehindAnswer = z.infer<typeof BehindAnswer>;

/** What pictures can be narrowed to. */
export const ScopeAnswer = z
  .object({ countries: z.array(z.string()), actor: z.object({ id: z.string(), name: z.string() }).nullable() })
  .describe("`countries` of actors and places on record (ISO 3166-1 alpha-3); the `actor` that was asked for.");
