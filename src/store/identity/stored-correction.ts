import { z } from "zod";
import { ActorCodes, actorKinds } from "../../record/index.ts";
import type { correctionKinds } from "../actors.ts";

const Role = z.strictObject({ title: z.string(), former: z.boolean() });

const { plover, sector, cow, gw, wikidata } = ActorCodes.shape;

const Codes = z.strictObject({
  plover: plover.exactOptional(),
  sector: sector.exactOptional(),
  cow: cow.exactOptional(),
  gw: gw.exactOptional(),
  wikidata: wikidata.exactOptional(),
});

/** What an actor was or became, as it is kept in JSON. */
export const StoredState = z.strictObject({
  name: z.string().nullable().exactOptional(),
  kind: z.enum(actorKinds).exactOptional(),
  country: z.string().nullable().exactOptional(),
  codes: Codes.exactOptional(),
  addRoles: z.array(Role).exactOptional(),
  removeRoles: z.array(z.string()).exactOptional(),
});

/** What reports tell of the actor that another is merged into, for reports that speak of the other only. */
export const Traits = z.strictObject({
  name: z.string().nullable(),
  kind: z.enum(actorKinds),
  country: z.string().nullable(),
});

export type Traits = z.infer<typeof Traits>;

/** A part of a report that a split moves: all of it where there are no words. */
export interface SplitPart {
  readonly report: string;
  readonly words: {
    readonly start: number;
    readonly end: number;
    readonly text: string;
    /** What stands around the words, to find them again in a changed text. */
    readonly before: string;
    readonly after: string;
  } | null;
}

/** A correction that stands, as far as it changes what is shown. */
export interface StandingCorrection {
  /** Grows in the order in which corrections were made. */
  readonly id: number;
  readonly what: (typeof correctionKinds)[number];
  readonly actor: string;
  readonly target: string | null;
  readonly after: z.infer<typeof StoredState>;
  readonly targetTraits: Traits | null;
  readonly parts: readonly SplitPart[];
  readonly by: string;
  readonly at: string;
}
