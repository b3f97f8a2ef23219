import { z } from "zod";
import { entryKinds } from "../../record/index.ts";

/** An actor of an entry, as entries are compared by it. */
const Party = z.strictObject({
  id: z.string(),
  /** The state that it is or belongs to (ISO 3166-1 alpha-3). */
  state: z.string().nullable(),
  name: z.string(),
  /** Whether the report names it somewhere; else all that is known of it is a description. */
  named: z.boolean(),
  person: z.boolean(),
  /** How much it says that it takes part: 1 where it does in one entry of its report, less the more there are. */
  rare: z.number(),
});

export type Party = z.infer<typeof Party>;

/** What an entry is compared by with entries of other reports. */
export const Trace = z.strictObject({
  report: z.string(),
  entry: z.string(),
  kind: z.enum(entryKinds),
  published: z.string().nullable(),
  /** The sentences in which it stands, by their number in the report, and where its words begin and end. */
  sentences: z.array(z.number()),
  spans: z.array(z.tuple([z.number(), z.number()])),
  agents: z.array(Party),
  recipients: z.array(Party),
  /** PLOVER category, form of a commitment, threat or restriction; null for others. */
  category: z.string().nullable(),
  quad: z.string().nullable(),
  /** UNROCA categories and sorts of items, and the stems of their last words. */
  itemClasses: z.array(z.string()),
  itemHeads: z.array(z.string()),
  /** First and last day (ISO 8601). */
  days: z.tuple([z.string(), z.string()]).nullable(),
  place: z
    .strictObject({
      name: z.string(),
      geonames: z.number().nullable(),
      country: z.string().nullable(),
      latitude: z.number().nullable(),
      longitude: z.number().nullable(),
      wide: z.boolean(),
    })
    .nullable(),
  /** Words that tell what it is about, but for the parties' names; as they stand. */
  words: z.array(z.string()),
  /** Names among them. */
  names: z.array(z.string()),
  /** Stems of those that stand in several sentences of its report: what it is about, not what this entry tells. */
  often: z.array(z.string()),
  /** The words that name what is done, threatened or owed, and whether they do as of something known: "the attack". */
  deed: z.array(z.string()),
  definite: z.boolean(),
  /** Words that stand beside those that name what is done; see {@link besideDeed}. */
  beside: z.array(z.string()),
  behind: z.array(z.string()),
  /** The actors of which its sentences tell, or what is said in a statement. */
  actorsTold: z.array(z.strictObject({ id: z.string(), weight: z.number() })),
  /** PLOVER mode of an event; null for others and where it has none. */
  mode: z.string().nullable(),
  /** The words of a threat's condition. */
  condition: z.array(z.string()),
  /** The same of all words of the sentences in which it stands, the parties' names among them. */
  context: z.array(z.string()),
  contextNames: z.array(z.string()),
  /** Years that its sentences name, or count back to. */
  years: z.array(z.number()),
  /** The rarest words of the beginning of its report. */
  topic: z.array(z.string()),
  /** What its words mean, as the record has it; null where that is not known. */
  sense: z.string().nullable(),
  counts: z.array(z.strictObject({ of: z.string(), value: z.number(), approximate: z.boolean(), text: z.string() })),
  /** Whether it is put on record as denied. */
  denied: z.boolean(),
});

export type Trace = z.infer<typeof Trace>;
