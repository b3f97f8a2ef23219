import { z } from "zod";
import { codes, confidences, filled, parts, periodCells, stateCodes } from "./cells.ts";

/** What goods a measure covers; data/rules/README.md says what each word means. */
export const scopes = [
  "arms",
  "major-arms",
  "arms-but-small-arms",
  "small-arms",
  "lethal-arms",
  "missile-programme",
  "any-military-use",
  "dual-use",
  "services",
  "repair",
  "repression",
  "vessels-helicopters",
  "industrial",
  "some-licences",
] as const;

export type Scope = (typeof scopes)[number];

/** A line of embargoes.csv: one measure, in one direction, over one period. */
export const Embargo = z.strictObject({
  id: filled.describe("Its id, unlike any other."),
  authority: filled.describe("Who set it: an id of authorities.csv."),
  effect: z
    .enum(["binding", "call", "political", "policy"])
    .describe("`binding`; `call`: asks, and binds nobody; `political`: a promise; `policy`: a state's own practice."),
  target: filled.describe("Whom it is on, in words."),
  states: stateCodes.describe("The states it is on, as ISO 3166-1 alpha-3 parted by spaces."),
  groups: parts.describe("The groups it is on: ids of data/actors/organisations.csv parted by `|`."),
  reach: z
    .enum(["state", "territory", "non-state", "listed"])
    .describe("`state`, `territory`: anyone there; `non-state`: all but the state itself; `listed`: the groups only."),
  places: parts.describe("Where in the state it holds, where not everywhere; names parted by `|`."),
  direction: z.enum(["to", "from", "both"]).describe("Whether supply to the target is banned, from it, or both."),
  scope: parts.pipe(z.array(z.enum(scopes)).min(1)).describe("What goods it covers, parted by `|`."),
  also: parts
    .pipe(z.array(z.enum(["training", "technology", "money"])))
    .describe("What else than goods it covers, parted by `|`."),
  instrument: filled.describe("The legal instrument, or several parted by `; `."),
  paragraph: filled.describe("Paragraph or article; `not known` where it was not found."),
  ...periodCells,
  exemptions: z.string().describe("What it lets through."),
  disputed: z.string().describe("Who disputes that it is in force or what it covers; empty for nobody."),
  note: z.string(),
  confidence: z.enum(confidences).describe("How sure whoever wrote the line was."),
  source: filled.describe("Where it is from; a line without one is refused."),
});

export type Embargo = z.infer<typeof Embargo>;

/** A line of authorities.csv: who sets measures, and whom they bind. */
export const Authority = z.strictObject({
  id: filled,
  name: filled,
  binds: codes
    .pipe(z.array(z.string()).min(1))
    .describe(
      "`all`, ids of states, or ids of organisations whose members it binds; `GBR@2020-02-01/2020-12-31` for some days.",
    ),
  source: filled,
});

export type Authority = z.infer<typeof Authority>;

/** A line of votes.csv: how members of the Security Council voted on a resolution. */
export const Vote = z.strictObject({
  instrument: filled,
  for: stateCodes,
  against: stateCodes,
  abstained: stateCodes,
  source: filled,
});

export type Vote = z.infer<typeof Vote>;
