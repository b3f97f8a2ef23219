import { expect, test } from "vitest";
import { eventFrame, type Given, partiesOf } from "./event-frame.case.ts";
import { at, trees } from "./trees.case.ts";
import { withAntecedents } from "./with-antecedents.ts";

const chief =
  "Lee/PROPN/8/nsubj head/NOUN/1/appos of/ADP/4/case Oxfam/PROPN/2/nmod ,/PUNCT/1/punct which/PRON/7/nsubj sued/VERB/1/acl:relcl left/VERB/0/root";

function parties(written: string, name: string, given: Given): string[] {
  const parsed = trees(written);
  const names = [{ label: "organisation", range: at(parsed, name) }];
  const isPerson = (noun: number) => parsed.word(noun) === "lee";
  return partiesOf(parsed, withAntecedents([eventFrame(parsed, "sued", given)], parsed, names, isPerson));
}

test("which is the body named right before it, not its head", () => {
  expect(parties(chief, "Oxfam", [["agent", "Lee"]])).toEqual(["agent Oxfam"]);
  const both = [
    ["agent", "Lee"],
    ["agent", "Oxfam"],
  ] as const;
  expect(parties(chief, "Oxfam", both)).toEqual(["agent Oxfam"]);
});

test("who is somebody, and is left as it is", () => {
  expect(parties(chief.replace("which", "who"), "Oxfam", [["agent", "Lee"]])).toEqual(["agent Lee"]);
});
