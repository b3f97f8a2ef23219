import { expect, test } from "vitest";
import { actorsOf } from "./marked-report.case.ts";

const congoOf = (text: string) => actorsOf(text).actors.find(({ id }) => /^state:CO[GD]$/u.test(id))?.id ?? null;

test.each([
  ["[Congo|state]'s army said that [M23|organisation] rebels had shelled [Goma|place].", "state:COD"],
  ["Rwanda attacked the Democratic Republic of Congo. [Congo|state] recalled its envoy.", "state:COD"],
  ["[Congo|state] protested. Kinshasa was shelled.", "state:COD"],
  ["[Congo|state] protested. Brazzaville was calm.", "state:COG"],
])("“%s”: %s, by what else the report names", (text, id) => {
  expect(congoOf(text)).toBe(id);
});

test("“Congo” stays open where nothing tells which, or both are named", () => {
  expect(congoOf("[Congo|state] signed a deal with France.")).toBeNull();
  expect(
    actorsOf("[Congo|state] met [Congo-Brazzaville|state] in Kinshasa.").actors.map(({ id, mentions }) => [
      id,
      mentions.some(({ text }) => text === "Congo"),
    ]),
  ).not.toContainEqual(["state:COG", true]);
});
