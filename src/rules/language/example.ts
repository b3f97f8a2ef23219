import { z } from "zod";
import { Claim } from "../../record/claim.ts";
import {
  Actor,
  Certainty,
  Commitment,
  Event,
  ploverCategories,
  Restriction,
  Threat,
  Transfer,
  TransferItem,
} from "../../record/index.ts";

const names = z.union([z.string().min(1), z.array(z.string().min(1))]).transform((given) => [given].flat());
const days = z.string().regex(/^\d{4}-\d\d-\d\d(?:\/\d{4}-\d\d-\d\d)?$/u, "YYYY-MM-DD or YYYY-MM-DD/YYYY-MM-DD");

const shared = {
  words: z.string().min(1).describe("Its evidence."),
  certainty: Certainty.shape.modality.default("certain"),
  polarity: Certainty.shape.polarity.default("positive"),
  claims: z
    .array(
      z.strictObject({
        by: z.string().min(1),
        stance: Claim.shape.stance,
        basis: Claim.shape.basis.default("unstated"),
      }),
    )
    .default([]),
  date: days.optional(),
  place: z.string().optional().describe("A name, or a name and a country: `Nyala, SDN`."),
  matter: z.string().optional().describe("A word that entries about the same thing have in common."),
} as const;

/** An entry of an example, written short; who has a role is given by name. */
export const ExampleEntry = z.discriminatedUnion("kind", [
  z.strictObject({
    ...shared,
    kind: z.literal("transfer"),
    supplier: names.default([]),
    recipient: names.default([]),
    via: names.default([]),
    items: z
      .record(
        z.string(),
        z.strictObject({
          type: TransferItem.shape.type.default("arms"),
          unroca: z.string().nullable().default(null),
          quantity: z.number().nullable().default(null),
        }),
      )
      .default({}),
    stage: Transfer.shape.stage.default("unknown"),
    completed: z.boolean().nullable().default(null),
  }),
  z.strictObject({
    ...shared,
    kind: z.literal("event"),
    plover: z.enum(ploverCategories),
    mode: z.string().nullable().default(null),
    actors: names.default([]),
    recipients: names.default([]),
    occurrence: Event.shape.occurrence.default("happened"),
  }),
  z.strictObject({
    ...shared,
    kind: z.literal("commitment"),
    parties: names,
    form: Commitment.shape.form,
    obligation: z.string().optional(),
    status: Commitment.shape.status.default("unknown"),
  }),
  z.strictObject({
    ...shared,
    kind: z.literal("threat"),
    form: Threat.shape.form.default("conditional"),
    issuer: names,
    target: names.default([]),
    condition: z.string().optional(),
    consequence: z.string().optional(),
  }),
  z.strictObject({
    ...shared,
    kind: z.literal("restriction"),
    form: Restriction.shape.form,
    imposedBy: names.default([]),
    on: names.default([]),
  }),
  z.strictObject({
    ...shared,
    kind: z.literal("statement"),
    speaker: z.string().optional(),
    denies: z.boolean().default(false),
  }),
]);

export type ExampleEntry = z.infer<typeof ExampleEntry>;

/** A report of an example. */
export const ExampleReport = z.strictObject({
  published: z.iso.date().nullable().default(null),
  actors: z
    .record(
      z.string(),
      z.strictObject({ kind: Actor.shape.kind, country: z.string().length(3).nullable().default(null) }),
    )
    .default({})
    .describe("Who the names are, where they are no states or known organisations."),
  "copy-of": z.int().min(1).optional().describe("Which report of the example it copies: 1 for the first."),
  entries: z.array(ExampleEntry).min(1),
});

export type ExampleReport = z.infer<typeof ExampleReport>;

/** What a rule finds, or does not, in a few entries. */
export const Example = z.strictObject({
  says: z.string().min(1).describe("What it shows, in plain language."),
  reports: z.array(ExampleReport).min(1),
  finds: z
    .union([
      z.literal("nothing"),
      z.strictObject({
        verdict: z.enum(["touches", "would-touch", "cannot-say"]),
        facts: z.array(z.string()).optional().describe("Facts of data/rules that the finding has to name."),
        "not-facts": z.array(z.string()).optional().describe("Facts that it must not name."),
        certainty: Certainty.shape.modality.optional(),
      }),
    ])
    .describe("`nothing`, or the verdict and what it rests on."),
});

export type Example = z.infer<typeof Example>;
