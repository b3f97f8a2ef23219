import { z } from "zod";
import { AboutAnswer, EntryAnswer, ReportAnswer, ReportsAnswer } from "../answers.ts";
import { limit, skip } from "../page-parameters.ts";
import { getRoute, type Route } from "../route.ts";
import { actorRoutes } from "./actors.ts";
import { matterDecisionRoutes } from "./matter-decisions.ts";
import { matterRoutes } from "./matters.ts";
import { pictureRoutes } from "./pictures.ts";
import { readingRoutes } from "./readings.ts";
import { reviewRoutes } from "./review.ts";
import { searchRoutes } from "./search.ts";
import { versionRoutes } from "./versions.ts";
import { watchRoutes } from "./watches.ts";

/** Every route that answers in JSON, in the order of the reference. */
export const routes: readonly Route[] = [
  getRoute({
    path: "/api/about",
    does: "Says what serves.",
    params: {},
    query: {},
    gives: AboutAnswer,
    answer: async ({ version, desk, readOnly }) => ({
      name: "onrecord" as const,
      version,
      readsIn: desk !== undefined && readOnly !== true,
      readOnly: readOnly === true,
    }),
  }),
  getRoute({
    path: "/api/reports",
    does: "Lists the reports on record.",
    params: {},
    query: { limit, skip },
    gives: ReportsAnswer,
    answer: async ({ store }, given) => ({
      reports: [...(await store.reports({ limit: given.limit, offset: given.skip }))],
      total: (await store.copies.count()).reports,
    }),
  }),
  getRoute({
    path: "/api/reports/:id",
    does: "Gives one report with its text and its whole record.",
    params: { id: z.string().min(1).max(200).describe("The report's id, or the beginning of it.") },
    query: { version: z.coerce.number().int().min(1).optional().describe("Which version; the latest by default.") },
    gives: ReportAnswer,
    answer: ({ store }, { id, version }) => store.report(id, version),
  }),
  getRoute({
    path: "/api/entries/:id",
    does: "Gives one entry and says which report it stands in.",
    params: { id: z.string().min(1).max(200).describe("The entry's id, or the beginning of it.") },
    query: {},
    gives: EntryAnswer,
    answer: async ({ store }, { id }) => {
      const { entry, speaker, report } = await store.entry(id);
      return { entry, speaker, report };
    },
  }),
  ...versionRoutes,
  ...searchRoutes,
  ...readingRoutes,
  ...reviewRoutes,
  ...pictureRoutes,
  ...matterRoutes,
  ...matterDecisionRoutes,
  ...actorRoutes,
  ...watchRoutes,
];
