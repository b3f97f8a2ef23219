import { expect, test } from "vitest";
import { at, trees } from "../../extract/frame/trees.case.ts";
import { wholeThing } from "./whole-thing.ts";

const words = trees(
  "Oslo/PROPN/2/nsubj sold/VERB/0/root Peru/PROPN/5/compound heavy/ADJ/5/amod radars/NOUN/2/obj and/CCONJ/10/cc the/DET/10/det 40/NUM/10/nummod Thai/ADJ/10/amod rifles/NOUN/5/conj of/ADP/13/case Chad's/PROPN/13/nmod:poss guards/NOUN/10/nmod",
);
const whole = (thing: string) => {
  const { start, end } = wholeThing(
    words,
    {
      kind: "transfer",
      trigger: at(words, "sold"),
      probability: 0.9,
      stage: { value: "ordered", probability: 0.9 },
      type: { value: "arms", probability: 0.9 },
      roles: [{ role: "recipient", range: at(words, "Peru"), probability: 0.9 }],
    },
    at(words, thing),
  );
  return words.text.slice(start, end);
};

test.each([
  ["rifles", "40 Thai rifles"],
  ["radars", "heavy radars"],
  ["Thai", "Thai rifles"],
  ["guards", "guards"],
  ["40 Thai rifles", "40 Thai rifles"],
])("%j is %j: with its number and adjectives, without article, owner and whoever takes part", (thing, found) => {
  expect(whole(thing)).toBe(found);
});
