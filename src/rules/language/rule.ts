import { z } from "zod";
import { Certainty } from "../../record/index.ts";
import { roles } from "../deed/deed.ts";
import { Example } from "./example.ts";
import { Pattern } from "./pattern.ts";

const name = z.string().regex(/^[a-z][a-z-]*$/u, "small letters and hyphens, such as pledge");

/** What a rule reads an entry against: measures, pacts or treaties in force on its days. */
const Against = z.union([
  z.strictObject({
    embargo: z
      .strictObject({
        on: z.enum(["recipient", "supplier"]).describe("Which party is the target of the measure."),
        effect: z.array(z.enum(["binding", "call", "political", "policy"])).default(["binding", "call", "political"]),
        "voted-for-by": z
          .enum(["supplier", "recipient"])
          .optional()
          .describe("Only measures that this party itself voted for in the Security Council."),
      })
      .describe("Arms embargoes of data/rules/embargoes.csv."),
  }),
  z.strictObject({
    pact: z
      .strictObject({
        attacked: z.enum(roles),
        attacker: z.enum(roles),
        kinds: z
          .array(z.enum(["mutual-defence", "guarantee", "consultation", "declaration"]))
          .default(["mutual-defence", "guarantee"]),
      })
      .describe("Defence pacts of data/rules/pacts.csv."),
  }),
  z.strictObject({
    treaty: z.strictObject({ bound: z.enum(roles) }).describe("Treaties of data/rules/treaties.csv that ban goods."),
  }),
]);

export type Against = z.infer<typeof Against>;

/** One rule: what to find, and what it means. */
export const Rule = z
  .strictObject({
    id: z
      .string()
      .regex(/^[a-z][a-z0-9-]*$/u, "small letters, digits and hyphens")
      .describe("Its id, unlike any other."),
    title: z.string().min(1).describe("Its name."),
    says: z.string().min(1).describe("What it looks for, in plain language."),
    find: z
      .record(name, Pattern)
      .refine((patterns) => Object.keys(patterns).length > 0, "at least one entry")
      .describe("The entries it needs, by name; the first is what the finding is about."),
    without: z.record(name, Pattern).optional().describe("Entries that must not be there."),
    after: z
      .strictObject({ days: z.int().min(1).max(36_500) })
      .optional()
      .describe("`without` counts only once so many days have passed since the first entry."),
    against: Against.optional(),
    verb: z
      .strictObject({
        does: z.string().min(1).describe("`touches`"),
        would: z.string().min(1).describe("`would touch`"),
      })
      .describe("What the first entry does to what it is read against, or to the other entries."),
    object: z.string().min(1).optional().describe("What it does that to, in words, where it is read against nothing."),
    doubt: z
      .string()
      .min(1)
      .optional()
      .describe("What such a finding can never tell; it is then no more than possible."),
    least: Certainty.shape.modality
      .optional()
      .describe("How sure a finding has to be at least; what is less sure is none. Default: any."),
    exempts: z.array(z.string().min(1)).default([]).describe("What would make it no case, in plain language."),
    group: z.array(z.enum(roles)).default([]).describe("Roles of the first entry by which findings of a report join."),
    examples: z.array(Example).min(2).describe("At least one that it finds and one that it does not."),
  })
  .superRefine((rule, context) => {
    const found = rule.examples.map(({ finds }) => finds !== "nothing");
    if (!found.includes(true)) issue("an example that it finds", context);
    if (!found.includes(false)) issue("an example that it does not find (`finds: nothing`)", context);
    if (rule.against === undefined && rule.object === undefined) issue("`against` or `object`", context);
  });

const issue = (message: string, context: z.RefinementCtx) =>
  context.addIssue({ code: "custom", path: ["examples"], message });

export type Rule = z.infer<typeof Rule>;

/** A file of rules. */
export const RuleFile = z.strictObject({
  groups: z
    .record(z.string().regex(/^[a-z][a-z0-9-]*$/u), z.array(z.string().min(1)).min(1))
    .default({})
    .describe("Groups of states and organisations of one's own; a group may have others as members."),
  rules: z.array(Rule).min(1),
});

export type RuleFile = z.infer<typeof RuleFile>;
