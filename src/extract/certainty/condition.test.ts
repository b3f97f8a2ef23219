import { expect, test } from "vitest";
import { conditionsIn } from "./condition.ts";
import { madeReading } from "./made-reading.case.ts";

test.each([
  ["of/ADP/10/case anonymity/NOUN/8/nmod", 0],
  ["that/SCONJ/11/mark it/PRON/11/nsubj ended/VERB/8/acl", 1],
])("on condition %s: %i", (behind, count) => {
  const reading = madeReading(
    `Oslo/PROPN/2/nsubj sells/VERB/0/root shells/NOUN/2/obj ,/PUNCT/2/punct he/PRON/6/nsubj said/VERB/2/parataxis on/ADP/8/case condition/NOUN/6/obl ${behind}`,
  );
  expect(conditionsIn(reading, { first: 0, last: reading.size - 1 })).toHaveLength(count);
});
