import { expect, test } from "vitest";
import { eventFrame, partiesOf } from "./event-frame.case.ts";
import type { EventFrame } from "./frame.ts";
import { trees } from "./trees.case.ts";
import { withDoers } from "./with-doers.ts";

const parties = (written: string, trigger: string, plover: EventFrame["plover"]["value"]) => {
  const parsed = trees(written);
  return partiesOf(
    parsed,
    withDoers([eventFrame(parsed, trigger, [], plover)], parsed, () => true),
  );
};

test.each([
  ["Ann/PROPN/2/nsubj spent/VERB/0/root years/NOUN/2/obj in/ADP/5/case jail/NOUN/3/nmod", "spent", "COERCE"],
  ["Ann/PROPN/2/nsubj died/VERB/0/root in/ADP/5/case a/DET/5/det raid/NOUN/2/obl", "died", "ASSAULT"],
] as const)("%s: who does not do the harm suffers it", (written, trigger, plover) => {
  expect(parties(written, trigger, plover)).toEqual(["recipient Ann"]);
});

test("who is harmed is not harmed by whose he is", () => {
  const written =
    "a/DET/2/det man/NOUN/6/nsubj:pass from/ADP/4/case Oslo/PROPN/2/nmod was/AUX/6/aux:pass shot/VERB/0/root";
  const parsed = trees(written);
  const given = eventFrame(parsed, "shot", [
    ["recipient", "a man"],
    ["agent", "Oslo"],
  ]);
  expect(
    partiesOf(
      parsed,
      withDoers([given], parsed, () => true),
    ),
  ).toEqual(["recipient a man"]);
});

test("of other acts the subject of the verb acts", () => {
  expect(parties("Oslo/PROPN/2/nsubj refused/VERB/0/root", "refused", "REJECT")).toEqual(["agent Oslo"]);
});
