import { describe, expect, test } from "vitest";
import { eventFrame } from "./event-frame.case.ts";
import type { TransferFrame } from "./frame.ts";
import { at, trees } from "./trees.case.ts";
import { withOpenNouns } from "./with-open-nouns.ts";

const base = { kind: "transfer", probability: 0.9, roles: [] } as const;
const type = { value: "arms", probability: 0.9 } as const;

describe("a transfer named by a noun is only considered", () => {
  test.each([
    [
      "under would",
      "Sales/NOUN/5/nsubj to/ADP/3/case Iran/PROPN/1/nmod would/AUX/5/aux breach/VERB/0/root it/PRON/5/obj",
      "Sales",
    ],
    [
      "as the subject of what would be",
      "Reciprocal/ADJ/2/amod supplies/NOUN/6/nsubj would/AUX/6/aux be/AUX/6/cop a/DET/6/det breach/NOUN/0/root",
      "Reciprocal supplies",
    ],
    [
      "called possible",
      "Israel/PROPN/2/nsubj fears/VERB/0/root possible/ADJ/4/amod deliveries/NOUN/2/obj",
      "deliveries",
    ],
    [
      "of which there is a prospect",
      "The/DET/2/det prospect/NOUN/6/nsubj of/ADP/5/case a/DET/5/det sale/NOUN/2/nmod alarmed/VERB/0/root Oslo/PROPN/6/obj",
      "sale",
    ],
    [
      "under a condition",
      "If/SCONJ/3/mark deliveries/NOUN/3/nsubj reach/VERB/6/advcl Iran/PROPN/3/obj we/PRON/6/nsubj act/VERB/0/root",
      "deliveries",
    ],
  ])("%s", (_, written, words) => {
    const parsed = trees(written);
    const stage = { value: "under-way", probability: 0.9 } as const;
    const frame: TransferFrame = { ...base, type, trigger: at(parsed, words), stage };
    expect(withOpenNouns([frame], parsed)).toMatchObject([{ stage: { value: "considered", rule: "open-noun" } }]);
  });
});

describe("a transfer named by a noun stays as it is", () => {
  test.each([
    ["that is known", "The/DET/2/det sale/NOUN/4/nsubj would/AUX/4/aux anger/VERB/0/root Oslo/PROPN/4/obj", "sale"],
    ["that has been", "Sales/NOUN/4/nsubj may/AUX/4/aux have/AUX/4/aux begun/VERB/0/root", "Sales"],
    ["told plainly", "Deliveries/NOUN/2/nsubj began/VERB/0/root in/ADP/4/case May/PROPN/2/obl", "Deliveries"],
    ["that would end", "Oslo/PROPN/3/nsubj would/AUX/3/aux halt/VERB/0/root deliveries/NOUN/3/obj", "deliveries"],
  ])("%s", (_, written, words) => {
    const parsed = trees(written);
    const stage = { value: "delivered", probability: 0.9 } as const;
    const frame: TransferFrame = { ...base, type, trigger: at(parsed, words), stage };
    expect(withOpenNouns([frame], parsed)).toEqual([frame]);
  });
  test("with a stage of its own", () => {
    const parsed = trees("Sales/NOUN/3/nsubj would/AUX/3/aux follow/VERB/0/root");
    const frame: TransferFrame = {
      ...base,
      type,
      trigger: at(parsed, "Sales"),
      stage: { value: "refused", probability: 0.9 },
    };
    expect(withOpenNouns([frame], parsed)).toEqual([frame]);
  });
});

describe("an event named by a noun", () => {
  const event = (written: string, words: string) => {
    const parsed = trees(written);
    return withOpenNouns([eventFrame(parsed, words, [])], parsed)[0];
  };
  test.each([
    ["An/DET/2/det attack/NOUN/4/nsubj could/AUX/4/aux follow/VERB/0/root", "attack", "hypothetical"],
    ["A/DET/3/det planned/ADJ/3/amod strike/NOUN/4/nsubj leaked/VERB/0/root", "strike", "planned"],
    ["The/DET/2/det attack/NOUN/4/nsubj could/AUX/4/aux spread/VERB/0/root", "attack", "happened"],
  ])("%s", (written, words, value) => {
    expect(event(written, words)).toMatchObject({ occurrence: { value } });
  });
});
