import { expect, test } from "vitest";
import { actorsOf } from "./marked-report.case.ts";

const ids = (marked: string) =>
  actorsOf(marked).actors.flatMap(({ id, mentions }) => mentions.map(({ text }) => `${text}: ${id}`));

test.each([
  ["Iran's Revolutionary Guards fired. The Guards agreed.", "The Guards: org:irgc"],
  ["The UN Security Council met. Later the Council agreed.", "the Council: org:un-security-council"],
])("a known name's last word with an article and a capital is the name: %s", (marked, mention) => {
  expect(ids(marked)).toContain(mention);
});

test.each([
  ["The Guards agreed. Iran's Revolutionary Guards fired."],
  ["Iran's Revolutionary Guards fired. The guards agreed."],
  ["Iran's Revolutionary Guards fired. The Guards Brigade agreed."],
  ["Iran's Revolutionary Guards met the [Border Guards|organisation]. The Guards agreed."],
  ["Islamic State struck. The State agreed."],
])("no other words are: %s", (marked) => {
  expect(ids(marked).filter((one) => /^the (?:guards|state):/iu.test(one))).toEqual([]);
});
