import { z } from "zod";
import { Claim } from "../../src/record/claim.ts";
import {
  Actor,
  Certainty,
  Commitment,
  Event,
  noticeKinds,
  ploverCategories,
  Restriction,
  Statement,
  strayReasons,
  Threat,
  Transfer,
  TransferItem,
} from "../../src/record/index.ts";

/** What the Register numbers; `SALW` for small arms and light weapons, which it asks for without giving them a number. */
export const unrocaCategories = ["I", "II", "III", "IV", "V", "VI", "VII", "SALW"] as const;

/** A string, or a list of them; a list is read as all of them, unless the field says otherwise. */
const words = z.union([z.string().min(1), z.array(z.string().min(1)).min(1)]).transform((one) => [one].flat());
const parties = z
  .union([z.string().min(1), z.null(), z.array(z.string().min(1)).min(1)])
  .transform((one) => (one === null ? [] : [one].flat()));

/** A day, week, month or year, `2026-03-01/2026-03-31`, or null where it stays unresolved; a list where either is right. */
const time = z
  .union([z.number().int(), z.string(), z.null()])
  .transform((value) => (value === null ? null : String(value)))
  .pipe(
    z
      .string()
      .regex(/^\d{4}(-W\d\d|-\d\d(-\d\d(\/\d{4}-\d\d-\d\d)?)?)?$/u)
      .nullable(),
  );

/** When an entry holds: a time, or the first and last day. */
const when = z.union([time, z.tuple([z.iso.date(), z.iso.date()]).transform(([first, last]) => `${first}/${last}`)]);

const modality = Certainty.shape.modality;
const polarity = Certainty.shape.polarity;

/** What each stance says of the claimant's certainty where the gold does not. */
export const certaintyOfStance = {
  asserts: { modality: "certain", polarity: "positive" },
  denies: { modality: "certain", polarity: "negative" },
  warns: { modality: "possible", polarity: "positive" },
  considers: { modality: "possible", polarity: "positive" },
  demands: { modality: "underspecified", polarity: "underspecified" },
  speculates: { modality: "possible", polarity: "positive" },
  reserves: { modality: "possible", polarity: "positive" },
} as const satisfies Record<Claim["stance"], Certainty>;

const claim = z
  .strictObject({
    by: z.string().min(1),
    stance: Claim.shape.stance,
    basis: Claim.shape.basis.default("unstated"),
    certainty: modality.optional(),
    polarity: polarity.optional(),
  })
  .transform(({ by, stance, basis, certainty, polarity: side }) => ({
    by,
    stance,
    basis,
    certainty: {
      modality: certainty ?? certaintyOfStance[stance].modality,
      polarity: side ?? certaintyOfStance[stance].polarity,
    },
  }));

/** The fields of every entry but a statement. */
const entry = {
  words: words.optional(),
  certainty: modality,
  polarity: polarity.default("positive"),
  claims: z.array(claim).min(1),
  date: when.optional(),
  place: z.string().optional(),
  optional: z.boolean().default(false),
};

const statement = z.strictObject({
  speaker: z.string().optional(),
  resolved: words.optional(),
  cue: words.optional(),
  form: Statement.shape.form,
  words,
  denies: z.boolean().default(false),
  negated: z.boolean().default(false),
  addressee: words.optional(),
  reported_by: z.string().optional(),
  date: when.optional(),
  place: z.string().optional(),
  optional: z.boolean().default(false),
});

const item = z.strictObject({
  type: TransferItem.shape.type,
  unroca: z.enum(unrocaCategories).nullable().default(null),
  quantity: z.number().min(0).nullable().default(null),
  approximate: z.boolean().default(false),
  secondhand: z.boolean().nullable().default(null),
});

const transfer = z.strictObject({
  ...entry,
  supplier: parties,
  recipient: parties,
  via: words.optional(),
  items: z.record(z.string(), item),
  stage: Transfer.shape.stage,
  completed: z.boolean().nullable().default(null),
  value: z.string().optional(),
  link: z.enum(["aid", "licence"]).optional(),
});

const commitment = z.strictObject({
  ...entry,
  form: Commitment.shape.form,
  parties: words,
  trigger: words.optional(),
  obligation: words.optional(),
  status: Commitment.shape.status,
});

const threat = z.strictObject({
  ...entry,
  form: Threat.shape.form,
  issuer: parties,
  target: parties.optional(),
  condition: words.optional(),
  consequence: words.optional(),
});

const forms = z.union([Restriction.shape.form, z.array(Restriction.shape.form)]).transform((one) => [one].flat());

const restriction = z.strictObject({
  ...entry,
  form: forms,
  instrument: words,
  imposed_by: parties.optional(),
  joined_by: parties.optional(),
  on: parties.optional(),
  about: words.optional(),
  touched_by: z.string().optional(),
  relation: z.enum(["violates", "accords"]).optional(),
  relation_certainty: modality.optional(),
  said_by: z.string().optional(),
});

const category = z.enum(ploverCategories);

const event = z
  .strictObject({
    ...entry,
    words,
    plover: category.optional(),
    either: z.array(category).min(2).optional(),
    mode: words.optional(),
    context: z.array(z.string()),
    actor: parties.optional(),
    actors: parties.optional(),
    recipient: parties.optional(),
    occurrence: Event.shape.occurrence,
  })
  .refine(({ plover, either }) => (plover === undefined) !== (either === undefined), "one of plover and either")
  .refine(({ actor, actors }) => (actor === undefined) !== (actors === undefined), "one of actor and actors")
  .transform(({ plover, either, actor, actors, mode, recipient, ...rest }) => ({
    ...rest,
    /** The categories that are right. */
    plover: plover === undefined ? (either ?? []) : [plover],
    mode: mode ?? [],
    actors: actors ?? actor ?? [],
    recipients: recipient ?? [],
  }));

const actor = z.strictObject({
  country: z.string().length(3).nullable().default(null),
  kind: Actor.shape.kind,
  role: z.string().optional(),
  affiliation: z.string().optional(),
  mentions: z.array(z.string().min(1)).min(1),
});

const place = z.strictObject({
  country: z.string().length(3).optional(),
  lat: z.number().min(-90).max(90).optional(),
  lon: z.number().min(-180).max(180).optional(),
  region: z.boolean().default(false),
});

const document = z.strictObject({
  published: z.iso.date().nullable(),
  without_date: z.string().optional(),
  region: z.string(),
  manner: z.string(),
  subjects: z.array(z.string()).min(1),
  title: z.string().nullable(),
  dateline: z.strictObject({ words: z.string(), place: z.string(), date: z.iso.date().optional() }).optional(),
  authors: z.array(z.string()).default([]),
  stray: z.array(z.strictObject({ words: z.string(), reason: z.enum(strayReasons) })),
  notices: z.array(z.strictObject({ words: z.string(), kind: z.enum(noticeKinds) })).default([]),
});

/** What a careful reader puts on record from one report of the gold; coding.md says how it is coded. */
export const GoldRecord = z.strictObject({
  document,
  actors: z.record(z.string(), actor),
  statements: z.array(statement),
  transfers: z.array(transfer),
  commitments: z.array(commitment),
  threats: z.array(threat),
  restrictions: z.array(restriction),
  events: z.array(event),
  places: z.record(z.string(), place),
  dates: z.record(z.string(), z.union([time.transform((one) => [one]), z.array(time).min(2)])),
});

export type GoldRecord = z.infer<typeof GoldRecord>;
