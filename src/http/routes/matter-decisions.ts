import { z } from "zod";
import type { Decision } from "../../store/matters.ts";
import type { Store } from "../../store/store.ts";
import { MatterDecidedAnswer, MatterDecisionsAnswer } from "../matter-answers.ts";
import { limit, skip } from "../page-parameters.ts";
import { getRoute, postRoute, type Route } from "../route.ts";
import { isJoined } from "../telling/joined.ts";

const id = z.string().min(1).max(200);
const by = z.string().min(1).max(80).describe("The name of who decides.");

/** The routes by which people join and part matters. */
export const matterDecisionRoutes: readonly Route[] = [
  getRoute({
    path: "/api/matter-decisions",
    does: "Lists what people decided about matters, the last first.",
    params: {},
    query: { limit, skip },
    gives: MatterDecisionsAnswer,
    answer: async ({ store }, given) => ({
      decisions: await store.matters.decisions({ limit: given.limit, offset: given.skip }),
    }),
  }),
  postRoute({
    path: "/api/matters/:id/join",
    does: "Makes one matter of two; it holds when reports are read again, and can be undone.",
    params: { id: id.describe("The matter that is another, or an entry in it; the beginning of an id is enough.") },
    body: { into: id.describe("The matter that it is, or an entry in it; this one's id stays."), by },
    gives: MatterDecidedAnswer,
    answer: ({ store }, given) => decided(store, () => store.matters.join(given.id, given.into, given.by)),
  }),
  postRoute({
    path: "/api/matters/part",
    does: "Parts entries from the others of their matter; they are a matter of their own from then on.",
    params: {},
    body: { entries: z.array(id).min(1).max(1000).describe("Ids of the entries, all of one matter."), by },
    gives: MatterDecidedAnswer,
    answer: ({ store }, given) => decided(store, () => store.matters.part(given.entries, given.by)),
  }),
  postRoute({
    path: "/api/matters/undo",
    does: "Takes back what somebody decided about matters; what was parted goes back to its matter, what was joined is joined anew.",
    params: {},
    body: {
      decision: z.number().int().min(1).optional().describe("Its number; the last that stands by default."),
      by,
    },
    gives: MatterDecidedAnswer,
    answer: ({ store }, given) => decided(store, () => store.matters.undo(given.decision, given.by)),
  }),
];

/** Decides on what is joined by now, and has what the decision leaves open joined anew. */
async function decided(store: Store, decide: () => Promise<Decision>) {
  await isJoined(store);
  const decision = await decide();
  await isJoined(store);
  return { decision };
}
