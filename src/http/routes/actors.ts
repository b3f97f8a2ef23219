import { z } from "zod";
import { gatherDossier } from "../../corroborate/on-record/index.ts";
import { Actor } from "../../record/index.ts";
import { ActorsAnswer, DossierAnswer } from "../actor-answers.ts";
import { getRoute, type Route } from "../route.ts";
import { isJoined } from "../telling/joined.ts";

/** Who acts and speaks over all reports. */
export const actorRoutes: readonly Route[] = [
  getRoute({
    path: "/api/actors",
    does: "Lists actors over all reports, those that most reports speak of first.",
    params: {},
    query: {
      q: z.string().max(500).optional().describe("Words that all occur in one of its names."),
      kind: Actor.shape.kind.optional().describe("Only actors of this kind."),
      country: z
        .string()
        .regex(/^[A-Z]{3}$/)
        .optional()
        .describe("Only actors of this country: ISO 3166-1 alpha-3."),
      limit: z.coerce.number().int().min(1).max(1000).default(50).describe("Most actors to give."),
      skip: z.coerce.number().int().min(0).max(1_000_000_000).default(0).describe("Actors to leave out first."),
    },
    gives: ActorsAnswer,
    answer: async ({ store }, { q, kind, country, limit, skip }) => {
      const isWord = q !== undefined && /[\p{L}\p{N}]/u.test(q);
      const name = isWord ? q : undefined;
      return { actors: [...(await store.actors.list({ name, kind, country, limit, offset: skip }))] };
    },
  }),
  getRoute({
    path: "/api/actors/:id",
    does: "Gives the dossier of one actor: what it says, does, owes and threatens, who speaks of it, when, and where its position changed.",
    params: { id: z.string().min(1).max(500).describe("The actor's id, or its name.") },
    query: {
      limit: z.coerce.number().int().min(1).max(500).default(20).describe("Most entries of each kind."),
      timeline: z.coerce.number().int().min(1).max(200).default(100).describe("Most dated entries; the last of them."),
    },
    gives: DossierAnswer,
    answer: async ({ store }, { id, limit, timeline: most }) => {
      const joined = await isJoined(store);
      const { actor, entries, speakOfIt, timeline, changes } = await gatherDossier(store, id, limit, most);
      const { mentions: _, spoken: __, ...known } = actor;
      return {
        actor: {
          ...known,
          names: [...known.names],
          roles: [...known.roles],
          mergedIds: [...known.mergedIds],
        },
        entries: [...entries].map(([kind, own]) => ({ kind, entries: [...own] })),
        speakOfIt: [...speakOfIt],
        timeline: [...timeline],
        changes: [...changes],
        isJoined: joined,
      };
    },
  }),
];
