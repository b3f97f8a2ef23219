import { expect, test } from "vitest";
import { attack, told } from "./told-acts.case.ts";

const first = "[Militants|~person] killed [130 people|~person] in May.";

test("the same large number of dead is told of one attack", () => {
  const text = `${first} Rain fell. [Bombers|~person] killed [130 people|~person] in the city.`;
  expect(
    told(text, [attack("killed", "Militants", "130 people"), attack("killed#2", "Bombers", "130 people")]),
  ).toMatchObject([{ actors: ["Militants"], recipients: ["people"], trigger: ["killed", "killed"] }]);
});

test.each([
  ["soldiers", 1],
  ["people", 2],
] as const)("two small numbers of %s make %d", (whom, count) => {
  const text = `[Rebels|~person] killed [four ${whom}|~person]. Rain fell. [Gunmen|~person] killed [four ${whom}|~person].`;
  expect(
    told(text, [attack("killed", "Rebels", `four ${whom}`), attack("killed#2", "Gunmen", `four ${whom}`)]),
  ).toHaveLength(count);
});

test("other numbers are of other attacks, as are those of other days", () => {
  const text = `${first} Rain fell. [Bombers|~person] killed [140 people|~person] in the city.`;
  const frames = (n: number) => [
    attack("killed", "Militants", "130 people"),
    attack("killed#2", "Bombers", `${n} people`),
  ];
  expect(told(text, frames(140))).toHaveLength(2);
  expect(told(text.replace("140", "130").replace("in the city", "in April"), frames(130))).toHaveLength(2);
});
