import { z } from "zod";
import { Certainty, Claim, Span } from "../../record/index.ts";

export const verdicts = ["touches", "would-touch", "cannot-say"] as const;

export type Verdict = (typeof verdicts)[number];

const Degree = Certainty.shape.modality;

export type Degree = z.infer<typeof Degree>;

/** Words of an entry of a report. */
export const Words = z.strictObject({ report: z.string(), entry: z.string(), span: Span });

export type Words = z.infer<typeof Words>;

/** A condition that was met: how surely, and by which words or fact. */
export const Condition = z
  .strictObject({
    about: z.string().min(1).describe("`goods`, `recipient`, `date`, `stage` ..."),
    degree: Degree.describe("How surely it is met."),
    says: z.string().min(1).describe("How, in plain language."),
    words: z.array(Words).describe("The words of the reports that met it; empty where a fact did."),
    fact: z.string().nullable().describe("The line of data that met it; null where words did."),
  })
  .describe("A condition that was met.");

export type Condition = z.infer<typeof Condition>;

/** A paragraph of a measure, pact or treaty that an entry touches. */
export const Provision = z
  .strictObject({
    fact: z.string().min(1).describe("Id of the line of data/rules, or of the user's file."),
    row: z.string().min(1).describe("Where that line stands."),
    authority: z.string().min(1).describe("Who set it."),
    instrument: z.string().min(1),
    paragraph: z.string().min(1),
    effect: z.string().min(1).describe("`binding`, `call`, `political`, `policy`."),
    from: z.string().nullable(),
    until: z.string().nullable().describe("First day on which it no longer held; null for open."),
    exemptions: z.string(),
    disputed: z.string(),
    obliged: z.array(z.string()).describe("The states that it would oblige, where it is a pact."),
    source: z.string().min(1),
    degree: Degree.describe("How surely it applies, whatever is certain of the entry: its weakest condition."),
  })
  .describe("A paragraph that is touched.");

export type Provision = z.infer<typeof Provision>;

const FindingEntry = z.strictObject({
  report: z.string(),
  entry: z.string(),
  verdict: z.enum(verdicts),
  certainty: Degree,
});

export type FindingEntry = z.infer<typeof FindingEntry>;

/** What entries mean against what was in force: to be read, never a verdict. */
export const Finding = z
  .strictObject({
    id: z
      .string()
      .regex(/^f-[0-9a-f]{12}$/u)
      .describe("Stable: the same rule on the same parties of a report keeps it."),
    rule: z.string().min(1),
    title: z.string().min(1).describe("The rule's name."),
    verdict: z
      .enum(verdicts)
      .describe(
        "`touches`: what took place; `would-touch`: what may, or is not sure; `cannot-say`: something is missing.",
      ),
    says: z.string().min(1).describe("The finding in a sentence."),
    entries: z.array(FindingEntry).min(1).describe("The entries it rests on, the strongest first."),
    provisions: z.array(Provision).describe("The paragraphs; empty where entries are held against each other."),
    conditions: z.array(Condition).min(1).describe("Why: each condition with the words or the fact that met it."),
    exempts: z.array(z.string()).describe("What would exempt."),
    certainty: Degree.describe("How certain: no more than its weakest condition."),
    weakest: Condition.describe("The condition that limits it."),
    missing: z.array(z.string()).describe("What would have to be known to say more."),
    said: z
      .array(
        z.strictObject({
          by: z.string().describe("The name of an actor, or `author`."),
          stance: Claim.shape.stance,
          entry: z.string(),
          words: z.array(Words),
        }),
      )
      .describe("Who says so, and who denies it."),
  })
  .describe("What entries mean against what was in force.");

export type Finding = z.infer<typeof Finding>;
