import { z } from "zod";
import { MadeBy } from "./made-by.ts";
import { Span } from "./span.ts";

/** An {@link Actor}'s id, or `author` for the report's own voice. */
export const ActorRef = z.string().min(1).describe("An actor's id, or `author` for the report's own voice.");

/** An office, title or post that the report gives somebody. */
export const Role = z
  .strictObject({
    title: z.string().min(1).describe("The title or office as the report words it."),
    former: z.boolean().describe('Whether it is over, as the report has it ("former", "ex-").'),
    of: ActorRef.nullable().describe("Whose office it is: a state, a body or an organisation; null where not said."),
    span: Span,
  })
  .describe("An office, title or post that the report gives somebody.");

export type Role = z.infer<typeof Role>;

/** The codes by which the field knows an actor; a code is null where none is known, never a default. */
export const ActorCodes = z
  .strictObject({
    plover: z.string().nullable().describe("PLOVER actor code, country and sector, such as `RUSGOV`."),
    sector: z.string().nullable().describe("PLOVER sector, such as `GOV`, `MIL` or `REB`."),
    cow: z.int().nullable().describe("Correlates of War number of the state."),
    gw: z.int().nullable().describe("Gleditsch-Ward number of the state."),
    wikidata: z
      .string()
      .regex(/^Q\d+$/)
      .nullable()
      .describe("Wikidata item."),
  })
  .describe("The codes by which the field knows an actor.");

export type ActorCodes = z.infer<typeof ActorCodes>;

/** The codes of an actor of whom none is known. */
export const noCodes: ActorCodes = { plover: null, sector: null, cow: null, gw: null, wikidata: null };

/** Words that stand for an actor. */
export const Mention = z
  .strictObject({
    ...Span.shape,
    form: z.enum(["name", "description", "pronoun"]).describe("How the words stand for the actor."),
  })
  .describe("Words that stand for an actor.");

export type Mention = z.infer<typeof Mention>;

export const actorKinds = [
  "person",
  "state",
  "igo",
  "organisation",
  "armed-group",
  "company",
  "media",
  "collective",
  "unknown",
] as const;

/** A person, state, organisation or other party that acts or speaks in a report. */
export const Actor = z
  .strictObject({
    id: z
      .string()
      .min(1)
      .describe("Stable id; entries refer to it. The same in every report where the name settles who it is."),
    name: z.string().min(1).describe("The name to show."),
    kind: z.enum(actorKinds).describe("What sort of actor; `unknown` where nothing in the report says."),
    country: z
      .string()
      .length(3)
      .nullable()
      .describe("ISO 3166-1 alpha-3 (`XKX` for Kosovo), or null where not known."),
    partOf: ActorRef.nullable().describe(
      "The actor it is a body or member of: a ministry's state; null where not known.",
    ),
    members: z.array(ActorRef).describe("The actors a compound stands for; empty for all others."),
    roles: z.array(Role).describe("The offices and titles that the report gives it, in text order."),
    codes: ActorCodes,
    identifiedBy: MadeBy.describe("What tied the mentions to this identity."),
    mentions: z.array(Mention).describe("Where the report speaks of it, in text order."),
  })
  .describe("A party that acts or speaks in the report.");

export type Actor = z.infer<typeof Actor>;
