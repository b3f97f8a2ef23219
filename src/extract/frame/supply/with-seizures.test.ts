import { expect, test } from "vitest";
import { eventFrame, partiesOf } from "../event-frame.case.ts";
import { trees } from "../trees.case.ts";
import { transferFrame } from "./transfer-frame.case.ts";
import { withSeizures } from "./with-seizures.ts";

const bound = trees(
  "Peru/PROPN/2/nsubj seized/VERB/0/root rifles/NOUN/2/obj bound/VERB/3/acl for/ADP/6/case Chad/PROPN/4/obl",
);

test("nothing is done to whom seized goods were bound for", () => {
  const frame = eventFrame(
    bound,
    "seized",
    [
      ["agent", "Peru"],
      ["recipient", "Chad"],
    ],
    "COERCE",
  );
  expect(partiesOf(bound, withSeizures([frame], bound))).toEqual(["agent Peru"]);
});

test("whoever is seized from, and whoever another act is done to, stays", () => {
  const from = trees("Peru/PROPN/2/nsubj seized/VERB/0/root rifles/NOUN/2/obj of/ADP/5/case Chad/PROPN/3/nmod");
  const frame = eventFrame(from, "seized", [["recipient", "Chad"]], "COERCE");
  expect(withSeizures([frame], from)).toEqual([frame]);
  const sent = trees(
    "Peru/PROPN/2/nsubj sent/VERB/0/root rifles/NOUN/2/obj bound/VERB/3/acl for/ADP/6/case Chad/PROPN/4/obl",
  );
  const aid = eventFrame(sent, "sent", [["recipient", "Chad"]], "AID");
  expect(withSeizures([aid], sent)).toEqual([aid]);
});

test("whom seized arms were bound for receives them, and who seizes supplies nothing", () => {
  const frame = transferFrame(
    bound,
    "seized",
    [
      ["agent", "Peru"],
      ["item", "rifles bound"],
      ["agent", "Chad"],
    ],
    "intercepted",
  );
  const [found] = withSeizures([frame], bound);
  expect(found?.roles.map(({ role, range }) => `${role} ${bound.text.slice(range.start, range.end)}`)).toEqual([
    "item rifles",
    "recipient Chad",
  ]);
  expect(found?.agreed).toBeCloseTo(0.512);
});

test("of goods that are no arms the words make nothing surer", () => {
  const oil = trees(
    "Peru/PROPN/2/nsubj seized/VERB/0/root oil/NOUN/2/obj bound/VERB/3/acl for/ADP/6/case Chad/PROPN/4/obl",
  );
  const frame = transferFrame(
    oil,
    "seized",
    [
      ["item", "oil"],
      ["recipient", "Chad"],
    ],
    "intercepted",
  );
  expect(withSeizures([frame], oil)).toEqual([frame]);
});
