import { expect, test } from "vitest";
import { madeMember } from "./member.case.ts";
import { partiesAgree, type Sides, sidesOf } from "./parties-agree.ts";

const sides = (supplier: readonly string[]): Sides => {
  const { record } = madeMember({ id: "a", supplier: [...supplier] });
  const [entry] = record.entries;
  if (entry === undefined) throw new Error("no entry");
  return sidesOf(entry, record);
};

test.each<[string[], string[], boolean]>([
  [["state:KOR"], ["state:KOR"], true],
  // Its spy agency is the state.
  [["state:KOR"], ["a:agency"], true],
  [["state:KOR"], ["state:PRK"], false],
  [["state:KOR"], ["a:lume"], false],
  [["state:KOR"], ["state:PRK", "state:KOR"], true],
  // Who is left open may be anybody.
  [["state:KOR"], [], true],
])("suppliers %o and %o", (one, other, agree) => expect(partiesAgree(sides(one), sides(other))).toBe(agree));
