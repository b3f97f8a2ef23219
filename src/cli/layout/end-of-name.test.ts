import { expect, test } from "vitest";
import { endOfName } from "./end-of-name.ts";

test.each([
  ["/reports/2026/march.jsonl#17", 16, "…/march.jsonl#17"],
  ["/reports/a.txt", 14, "/reports/a.txt"],
  ["/reports/a.txt", 13, "…eports/a.txt"],
  ["in/😀😀😀.txt", 7, "…😀😀.txt"],
])("%s in %i columns is %s", (name, width, end) => {
  expect(endOfName(name, width)).toBe(end);
});
