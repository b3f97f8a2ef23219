import { expect, test } from "vitest";
import { eventFrame, type Given, partiesOf } from "./event-frame.case.ts";
import { trees } from "./trees.case.ts";
import { withoutTopics } from "./without-topics.ts";

function parties(written: string, trigger: string, given: Given, plover: "CONSULT" | "ACCUSE" = "CONSULT"): string[] {
  const parsed = trees(written);
  return partiesOf(parsed, withoutTopics([eventFrame(parsed, trigger, given, plover)], parsed));
}

const discussed =
  "Ministers/NOUN/2/nsubj discussed/VERB/0/root arms/NOUN/2/obj for/ADP/5/case rebels/NOUN/3/nmod with/ADP/7/case Ankara/PROPN/2/obl";

test("what is discussed, and whom it is for, takes no part in the talks", () => {
  const all = [
    ["agent", "Ministers"],
    ["recipient", "rebels"],
    ["recipient", "Ankara"],
  ] as const;
  expect(parties(discussed, "discussed", all)).toEqual(["agent Ministers", "recipient Ankara"]);
  expect(parties(discussed, "discussed", all, "ACCUSE")).toHaveLength(3);
});

test("nor does what talks are on; those they are between do, wherever they hang", () => {
  const talks =
    "talks/NOUN/0/root on/ADP/3/case Cyprus/PROPN/1/nmod between/ADP/5/case Athens/PROPN/3/nmod and/CCONJ/7/cc Ankara/PROPN/5/conj";
  const all = [
    ["recipient", "Cyprus"],
    ["agent", "Athens"],
    ["agent", "Ankara"],
  ] as const;
  expect(parties(talks, "talks", all)).toEqual(["agent Athens", "agent Ankara"]);
});
