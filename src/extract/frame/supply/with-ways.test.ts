import { expect, test } from "vitest";
import { partiesOf } from "../event-frame.case.ts";
import { trees } from "../trees.case.ts";
import { transferFrame } from "./transfer-frame.case.ts";
import { withWays } from "./with-ways.ts";

const ways = (written: string, trigger: string) => {
  const parsed = trees(written);
  return partiesOf(parsed, withWays([transferFrame(parsed, trigger, [["item", "Rifles"]])], parsed));
};

test.each([
  [
    "Rifles/NOUN/2/nsubj reached/VERB/0/root Goma/PROPN/2/obj through/ADP/5/case Uganda/PROPN/2/obl",
    ["item Rifles", "via Uganda"],
  ],
  [
    "Rifles/NOUN/2/nsubj came/VERB/0/root via/ADP/5/case an/DET/5/det airfield/NOUN/2/obl in/ADP/7/case Chad/PROPN/5/nmod",
    ["item Rifles", "via Chad"],
  ],
  ["Rifles/NOUN/2/nsubj came/VERB/0/root through/ADP/4/case Friday/PROPN/2/obl", ["item Rifles"]],
  [
    "Rifles/NOUN/2/nsubj came/VERB/0/root through/ADP/4/case talks/NOUN/2/obl Oslo/PROPN/6/nsubj led/VERB/4/acl",
    ["item Rifles"],
  ],
])("%s", (written, found) => {
  const trigger = written.includes("reached") ? "reached" : "came";
  expect(ways(written, trigger)).toEqual(found);
});
