import { z } from "zod";
import { gatherDossier } from "../../corroborate/on-record/index.ts";
import { ActorsAnswer, DossierAnswer } from "../actor-answers.ts";
import { getRoute, type Route } from "../route.ts";
import { actorsNamed } from "../telling/actors-named.ts";
import { howJoined } from "../telling/joined.ts";

/** Who acts and speaks over all reports. */
export const actorRoutes: readonly Route[] = [
  getRoute({
    path: "/api/actors",
    does: "Lists actors over all reports, those that most reports speak of first.",
    params: {},
    query: {
      q: z.string().max(500).optional().describe("Words of a name; the last may be unfinished."),
      limit: z.coerce.number().int().min(1).max(1000).default(50).describe("Most actors to give."),
      skip: z.coerce.number().int().min(0).max(1_000_000_000).default(0).describe("Actors to leave out first."),
    },
    gives: ActorsAnswer,
    answer: async ({ store }, { q = "", limit, skip }) => {
      if (!/[\p{L}\p{N}]/u.test(q))
        return { actors: [...(await store.actors.list({ limit, offset: skip }))], near: [] };
      const { actors, near } = await actorsNamed(store, q, skip + limit);
      return { actors: actors.slice(skip), near };
    },
  }),
  getRoute({
    path: "/api/actors/:id",
    does: "Gives the dossier of one actor: what it says, does, owes and threatens, who speaks of it, when, and where its position changed.",
    params: { id: z.string().min(1).max(500).describe("The actor's id, or its name.") },
    query: {
      limit: z.coerce.number().int().min(1).max(500).default(20).describe("Most entries of each kind."),
      timeline: z.coerce.number().int().min(1).max(200).default(100).describe("Most dated entries; the last of them."),
      copies: z
        .enum(["with", "without"])
        .default("with")
        .describe("Whether entries of reports that copy others are left out, but for changed positions."),
    },
    gives: DossierAnswer,
    answer: async ({ store }, { id, limit, timeline: most, copies }) => {
      const joined = await howJoined(store);
      const { actor, entries, speakOfIt, timeline, changes } = await gatherDossier(store, id, {
        limit,
        timelineLimit: most,
        copies,
      });
      return {
        actor: {
          ...actor,
          names: [...actor.names],
          roles: [...actor.roles],
          mergedIds: [...actor.mergedIds],
          namesakes: [...actor.namesakes],
          sectorsApart: [...actor.sectorsApart],
        },
        entries: [...entries].map(([kind, own]) => ({ kind, entries: [...own] })),
        speakOfIt: [...speakOfIt],
        timeline: [...timeline],
        changes: [...changes],
        ...joined,
      };
    },
  }),
];
