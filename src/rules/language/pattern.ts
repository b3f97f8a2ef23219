import { z } from "zod";
import { Claim } from "../../record/claim.ts";
import {
  Actor,
  Certainty,
  Commitment,
  Event,
  entryKinds,
  ploverCategories,
  Restriction,
  Threat,
  Transfer,
  TransferItem,
} from "../../record/index.ts";
import { roles } from "../deed/deed.ts";
import { safePattern } from "./safe-pattern.ts";

/** A word, or several of which one has to fit. */
const some = <T extends string>(values: readonly T[]) => {
  const word = z.enum(values);
  return z.union([word, z.array(word).min(1)]).transform((given) => [given].flat());
};

const names = z.union([z.string().min(1), z.array(z.string().min(1)).min(1)]).transform((given) => [given].flat());

/** `deed.recipient`: a role of another entry of the rule. */
const roleOfAnother = z
  .string()
  .regex(/^[a-z][a-z-]*\.[a-zA-Z]+$/u, "NAME.ROLE, such as pledge.recipient")
  .transform((given) => {
    const [name = "", role = ""] = given.split(".");
    return { name, role };
  })
  .pipe(z.strictObject({ name: z.string(), role: z.enum(roles) }));

/** Conditions on who has a role; all have to hold of one and the same party. */
export const Who = z
  .strictObject({
    is: names
      .optional()
      .describe("States (ISO 3166-1 alpha-3), organisations (id of data/actors) or groups of the file."),
    "member-of": names.optional().describe("Organisations it was a member of on the day (id of data/actors)."),
    "party-to": names.optional().describe("Pacts or treaties it was a party to on the day (id of data/rules)."),
    kind: some(Actor.shape.kind.options).optional().describe("What sort of actor."),
    official: z.boolean().optional().describe("Whether it stands for a state or is part of one."),
    same: roleOfAnother.optional().describe("It is, or is of the same state or group as, a party of another entry."),
    other: roleOfAnother.optional().describe("It is none of the parties of another entry, nor of their states."),
  })
  .describe("Conditions on who has a role.");

export type Who = z.infer<typeof Who>;

const number = z.int().min(1).max(36_500);

/** Conditions on one entry; all have to hold. */
export const Pattern = z
  .strictObject({
    kind: some(entryKinds).describe("What kind of entry."),
    who: z.partialRecord(z.enum(roles), Who).optional().describe("Who has which role: `who: {recipient: {is: PRK}}`."),
    nobody: some(roles).optional().describe("Roles that nobody is known to have."),
    items: z
      .strictObject({
        type: some(TransferItem.shape.type.options).optional(),
        unroca: some(["I", "II", "III", "IV", "V", "VI", "VII", "SALW"]).optional(),
        words: safePattern.optional(),
      })
      .optional()
      .describe("Of a transfer: an item that is so."),
    stage: some(Transfer.shape.stage.options).optional(),
    plover: some(ploverCategories).optional(),
    mode: names.optional(),
    occurrence: some(Event.shape.occurrence.options).optional(),
    form: some([
      ...Commitment.shape.form.options,
      ...Threat.shape.form.options,
      ...Restriction.shape.form.options.filter((one) => one !== "policy"),
    ]).optional(),
    status: some(Commitment.shape.status.options).optional(),
    certainty: some(Certainty.shape.modality.options).optional(),
    polarity: some(Certainty.shape.polarity.options).optional(),
    claims: z
      .strictObject({
        stance: some(Claim.shape.stance.options).optional(),
        basis: some(Claim.shape.basis.options).optional(),
        by: Who.optional(),
      })
      .optional()
      .describe("Somebody claims it so."),
    place: z
      .strictObject({ country: names.optional(), name: names.optional() })
      .optional()
      .describe("Where it holds: ISO 3166-1 alpha-3, or a place's name."),
    from: z.iso.date().optional().describe("It holds on this day or later."),
    to: z.iso.date().optional().describe("It holds on this day or earlier."),
    words: safePattern.optional().describe("A regular expression that its evidence has; capitals make no difference."),
    "not-words": safePattern.optional().describe("A regular expression that its evidence must not have."),
    "with-words": z
      .strictObject({
        of: z.string().regex(/^[a-z][a-z-]*\.(?:condition|obligation|content|evidence)$/u),
        least: number.default(2),
      })
      .optional()
      .describe("Its evidence has so many telling words in common with the words of another entry."),
    within: z
      .strictObject({
        days: number,
        side: z.enum(["after", "before", "around"]).default("after"),
        of: z.string(),
      })
      .optional()
      .describe("So many days after, before or around another entry."),
    later: z
      .strictObject({ days: number, than: z.string() })
      .optional()
      .describe("It is so many days, or more, later than another entry."),
    "meant-for": roleOfAnother
      .optional()
      .describe("Where its words name states besides its own parties, a party of another entry is among them."),
    "same-goods": z.string().optional().describe("It is of the same sort of goods as another transfer."),
    "other-figure": z.string().optional().describe("It gives another number of the same goods than another transfer."),
    "other-day": z.string().optional().describe("It gives another day than another entry, with none in common."),
    "other-report": z.string().optional().describe("It stands in another report than another entry."),
    "same-matter": z
      .string()
      .optional()
      .describe("It is in one matter with another entry; not asked where matters are not known."),
    "independent-of": z
      .string()
      .optional()
      .describe(
        "It has a source that is none of those of another entry; copies and repeats count as what they come from.",
      ),
    sources: z.strictObject({ least: number }).optional().describe("So many independent sources tell of its matter."),
  })
  .describe("Conditions on one entry.");

export type Pattern = z.infer<typeof Pattern>;
