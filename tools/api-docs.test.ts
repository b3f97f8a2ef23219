import { describe, expect, test } from "vitest";
import { z } from "zod";
import { getRoute } from "../src/http/route.ts";
import { routes } from "../src/http/routes/index.ts";
import { apiDocs, apiDocsPath, undescribedRoutes } from "./api-docs.ts";
import { readGenerated } from "./write-generated.ts";

describe("the routes", () => {
  test("are described, with every parameter", () => {
    expect(undescribedRoutes(routes)).toEqual([]);
  });

  test(`are described by ${apiDocsPath} as they are`, () => {
    expect(readGenerated(apiDocsPath), "npm run generate writes it anew").toBe(apiDocs(routes));
  });
});

test("the reference shows what a route takes, with choices and defaults", () => {
  const route = getRoute({
    path: "/api/olives/:tree",
    does: "Picks olives.",
    params: { tree: z.string().describe("Which tree.") },
    query: { ripe: z.enum(["green", "black"]).optional(), most: z.coerce.number().int().default(5).describe("Most.") },
    gives: z.object({}).describe("Olives."),
    answer: async () => ({}),
  });
  const docs = apiDocs([route]);
  expect(docs).toContain("## GET /api/olives/:tree\n\nPicks olives.");
  expect(docs).toContain("| `tree` | path, required | string | Which tree. |");
  expect(docs).toContain("| `ripe` | query | green, black |  |");
  expect(docs).toContain("Gives: Olives.");
  expect(undescribedRoutes([route])).toEqual(["/api/olives/:tree ripe"]);
});
