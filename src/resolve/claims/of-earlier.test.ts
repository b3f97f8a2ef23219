import { expect, test } from "vitest";
import type { About } from "./about.ts";
import { claimsIn, type Words } from "./claims.case.ts";

const act = (category: About["category"]): About => ({
  kind: "event",
  occurrence: "happened",
  agents: ["ruiz"],
  ...(category === undefined ? {} : { category }),
});
const speaker = "ruiz asserts certain positive";
const author = "author asserts certain positive";

test("what was said before is told by whoever quotes it of himself; what is said by saying it, by the report", () => {
  const parsed = (verb: string) =>
    `“/PUNCT/3/punct We/PRON/3/nsubj ${verb}/VERB/7/ccomp Oslo/PROPN/3/obj ,/PUNCT/3/punct ”/PUNCT/3/punct said/VERB/0/root Ruiz/PROPN/7/nsubj`;
  const said = (verb: string): Words => ["Ruiz", "said", `We ${verb} Oslo`];
  expect(claimsIn(parsed("asked"), "asked", [said("asked")], act("REQUEST")).short).toEqual([speaker]);
  expect(claimsIn(parsed("ask"), "ask", [said("ask")], act("REQUEST")).short).toEqual([author]);
});

test("what somebody has decided, or wanted to say, he says now", () => {
  const parsed = (verb: string) =>
    `“/PUNCT/3/punct I/PRON/4/nsubj have/AUX/4/aux ${verb}/VERB/9/ccomp to/PART/6/mark back/VERB/4/xcomp Oslo/PROPN/6/obj ”/PUNCT/4/punct said/VERB/0/root Ruiz/PROPN/9/nsubj`;
  const said = (verb: string): Words => ["Ruiz", "said", `I have ${verb} to back Oslo`];
  expect(claimsIn(parsed("decided"), "back", [said("decided")], act("SUPPORT")).short).toEqual([author]);
  expect(claimsIn(parsed("tried"), "back", [said("tried")], act("SUPPORT")).short).toEqual([speaker]);
});

test("what others did before makes no act of speech an earlier one", () => {
  const parsed =
    "“/PUNCT/3/punct Oslo/PROPN/3/nsubj lied/VERB/6/ccomp ,/PUNCT/3/punct ”/PUNCT/3/punct said/VERB/0/root Ruiz/PROPN/6/nsubj";
  expect(claimsIn(parsed, "lied", [["Ruiz", "said", "Oslo lied"]], act("ACCUSE")).short).toEqual([author]);
});

test("a quoted perfect is earlier, shortened or not", () => {
  const parsed =
    "“/PUNCT/5/punct We/PRON/5/nsubj '/AUX/5/aux ve/X/3/goeswith backed/VERB/9/ccomp Oslo/PROPN/5/obj ,/PUNCT/5/punct ”/PUNCT/5/punct said/VERB/0/root Ruiz/PROPN/9/nsubj";
  expect(claimsIn(parsed, "backed", [["Ruiz", "said", "We ' ve backed Oslo"]], act("SUPPORT")).short).toEqual([
    speaker,
  ]);
});

test("what hangs on a deed of the past is as early as it: “spent years criticising”", () => {
  const parsed =
    "“/PUNCT/3/punct I/PRON/3/nsubj spent/VERB/8/ccomp years/NOUN/3/obj criticising/VERB/3/advcl Oslo/PROPN/5/obj ”/PUNCT/3/punct said/VERB/0/root Ruiz/PROPN/8/nsubj";
  const said: Words = ["Ruiz", "said", "I spent years criticising Oslo"];
  expect(claimsIn(parsed, "criticising", [said], act("ACCUSE")).short).toEqual([speaker]);
});

test("in reported speech a past is earlier where the verb is no word of saying", () => {
  const parsed = (verb: string) =>
    `Ruiz/PROPN/2/nsubj said/VERB/0/root he/PRON/4/nsubj ${verb}/VERB/2/ccomp for/ADP/6/case Oslo/PROPN/4/obl`;
  const said = (verb: string): Words => ["Ruiz", "said", `he ${verb} for Oslo`];
  expect(claimsIn(parsed("voted"), "voted", [said("voted")], act("SUPPORT")).short).toEqual([speaker]);
  expect(claimsIn(parsed("pleaded"), "pleaded", [said("pleaded")], act("SUPPORT")).short).toEqual([author]);
  const had =
    "Ruiz/PROPN/2/nsubj said/VERB/0/root he/PRON/5/nsubj had/AUX/5/aux pleaded/VERB/2/ccomp for/ADP/7/case Oslo/PROPN/5/obl";
  expect(claimsIn(had, "pleaded", [["Ruiz", "said", "he had pleaded for Oslo"]], act("SUPPORT")).short).toEqual([
    speaker,
  ]);
});
