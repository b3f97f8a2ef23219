import { expect, test } from "vitest";
import { isChosen, markFrom, markHref } from "./mark.ts";

test("a mark stands in the address beside everything else, and is taken out again", () => {
  const query = new URLSearchParams("from=2025-01-01&table=flow&agent=mali");
  const href = markHref(query, { agent: "côte & co", recipient: "none" });
  const chosen = markFrom(new URLSearchParams(href));
  expect(chosen).toEqual({ agent: "côte & co", recipient: "none" });
  expect(isChosen(chosen, { recipient: "none", agent: "côte & co" })).toBe(true);
  expect(isChosen(chosen, { agent: "côte & co" })).toBe(false);
  expect(markHref(new URLSearchParams(href), null)).toBe("?from=2025-01-01&table=flow");
  expect(markFrom(new URLSearchParams("from=2025-01-01"))).toBeNull();
});
