import { z } from "zod";
import { confidences, dayOrNull, filled, parts, periodCells, stateCodes } from "./cells.ts";

/** A line of pacts.csv: what parties owe each other when one is attacked. */
export const Pact = z.strictObject({
  id: filled,
  name: filled,
  kind: z
    .enum(["mutual-defence", "guarantee", "consultation", "declaration", "no-defence-clause"])
    .describe("Only `mutual-defence` binds every party, only `guarantee` its guarantors."),
  article: filled,
  trigger: filled.describe("What makes it apply."),
  obligation: filled.describe("What is then owed."),
  area: z
    .enum(["", "home", "pacific", "north-atlantic"])
    .describe("Where an attack has to be: `home` on a party's own territory; empty for anywhere."),
  limits: z.string().describe("Where it applies, in words."),
  signed: dayOrNull,
  ...periodCells,
  disputed: z.string(),
  note: z.string(),
  confidence: z.enum(confidences),
  source: filled,
});

export type Pact = z.infer<typeof Pact>;

/** A line of pact-parties.csv; without days, the party is one as long as the pact is in force. */
export const PactParty = z.strictObject({
  pact: filled,
  states: stateCodes,
  role: z.enum(["party", "guarantor", "protected"]),
  from: dayOrNull,
  until: dayOrNull,
  confidence: z.enum(confidences),
  source: filled,
});

export type PactParty = z.infer<typeof PactParty>;

/** A line of treaties.csv: what a treaty bans its parties from passing on. */
export const Treaty = z.strictObject({
  id: filled,
  name: filled,
  effect: z.enum(["binding", "political"]),
  article: filled,
  bans: filled.describe("What its parties may not do, in words."),
  words: parts.describe(
    "Words by which news names the goods, parted by `|`; none: it is read together with an embargo.",
  ),
  signed: dayOrNull,
  ...periodCells,
  exemptions: z.string(),
  disputed: z.string(),
  note: z.string(),
  confidence: z.enum(confidences),
  source: filled,
});

export type Treaty = z.infer<typeof Treaty>;

/** A line of treaty-parties.csv; `all` in `states` stands for every UN member that no other line of the treaty names. */
export const TreatyParty = z.strictObject({
  treaty: filled,
  states: z.union([z.literal("all").transform(() => "all" as const), stateCodes]),
  status: z.enum(["party", "outside"]),
  from: dayOrNull,
  until: dayOrNull,
  confidence: z.enum(confidences),
  source: filled,
});

export type TreatyParty = z.infer<typeof TreatyParty>;
