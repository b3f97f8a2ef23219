import { describe, expect, test } from "vitest";
import { rangeOf, tree } from "../../extract/tree.case.ts";
import { overlaps } from "../../text/index.ts";
import type { About } from "./about.ts";
import { claimsIn, type Words } from "./claims.case.ts";

const bought =
  "Tehran/PROPN/2/nsubj said/VERB/0/root that/SCONJ/5/mark Oman/PROPN/5/nsubj bought/VERB/2/ccomp drones/NOUN/5/obj";
const said: Words = ["Tehran", "said", "that Oman bought drones"];

test("what stands in somebody's content he claims, not the author", () => {
  const { short, whole, claims } = claimsIn(bought, "bought drones", [said]);
  expect(short).toEqual(["tehran asserts certain positive"]);
  expect(whole).toBe("certain positive");
  expect(claims[0]?.evidence.map((span) => span.text)).toEqual(["Tehran", "said", "bought drones"]);
});

test("the words of saying are the author's, or those of the speaker who reports them", () => {
  const parsed =
    "Seoul/PROPN/2/nsubj says/VERB/0/root that/SCONJ/5/mark Minsk/PROPN/5/nsubj denies/VERB/2/ccomp having/AUX/7/aux shipped/VERB/5/xcomp shells/NOUN/7/obj";
  const outer: Words = ["Seoul", "says", "that Minsk denies having shipped shells"];
  const inner: Words = ["Minsk", "denies", "having shipped shells", { denies: true }];
  expect(claimsIn(parsed, "says", [outer, inner], { kind: "statement" }).short).toEqual([
    "author asserts certain positive",
  ]);
  expect(claimsIn(parsed, "denies", [outer, inner], { kind: "statement" }).short).toEqual([
    "seoul asserts certain positive",
  ]);
  expect(claimsIn(parsed, "shipped", [outer, inner]).short).toEqual(["minsk denies certain negative"]);
});

test("what the report tells itself is the author's, beside what others say of it", () => {
  const parsed =
    "Chad/PROPN/2/nsubj left/VERB/0/root ./PUNCT/2/punct Cairo/PROPN/5/nsubj said/VERB/0/root it/PRON/7/nsubj fled/VERB/5/ccomp ./PUNCT/5/punct";
  const cairo: Words = ["Cairo", "said", "it fled"];
  expect(claimsIn(parsed, "left", [cairo]).short).toEqual(["author asserts certain positive"]);
  expect(claimsIn(parsed, ["left", "fled"], [cairo]).short).toEqual([
    "author asserts certain positive",
    "cairo asserts certain positive",
  ]);
});

test("a speaker who could not be resolved makes no claim, and the author none in his place", () => {
  const [speaker, cue, content] = said;
  expect(claimsIn(bought, "bought", [[speaker, cue, content, { speaker: null }]]).short).toEqual([]);
});

test("a speaker without a name counts where another denies it", () => {
  const [speaker, cue, content] = said;
  const parsed = `${bought} ./PUNCT/2/punct Muscat/PROPN/9/nsubj denies/VERB/0/root buying/VERB/9/ccomp any/PRON/10/obj`;
  const denial: Words = ["Muscat", "denies", "buying any", { denies: true }];
  const { short, whole } = claimsIn(parsed, ["bought", "buying"], [[speaker, cue, content, { speaker: null }], denial]);
  expect([short, whole]).toEqual([["muscat denies certain negative"], "probable positive"]);
});

test("what was not said is nobody's claim", () => {
  const [speaker, cue, content] = said;
  expect(claimsIn(bought, "bought", [[speaker, cue, content, { negated: true }]]).short).toEqual([]);
});

describe("a denial that points back", () => {
  const claimed =
    "Tehran/PROPN/2/nsubj said/VERB/0/root that/SCONJ/5/mark Oman/PROPN/5/nsubj bought/VERB/2/ccomp drones/NOUN/5/obj ./PUNCT/2/punct Muscat/PROPN/9/nsubj rejects/VERB/0/root the/DET/11/det accusation/NOUN/9/obj ./PUNCT/9/punct";
  const denial: Words = ["Muscat", "rejects", "the accusation", { denies: true }];

  test("contradicts what the last speaker said as a fact, which is no longer certain", () => {
    const { short, whole } = claimsIn(claimed, "bought", [said, denial]);
    expect(short).toEqual(["tehran asserts certain positive", "muscat denies certain negative"]);
    expect(whole).toBe("probable positive");
  });

  test("does not contradict what the report itself tells", () => {
    expect(claimsIn(claimed, "said", [said, denial]).short).toEqual(["author asserts certain positive"]);
  });

  test("is the doer's own in the sentence in which the report tells it", () => {
    const told =
      "Oman/PROPN/2/nsubj bought/VERB/0/root drones/NOUN/2/obj ,/PUNCT/7/punct which/PRON/7/obj Oman/PROPN/7/nsubj denies/VERB/2/advcl ./PUNCT/2/punct";
    const own: Words = ["Oman", "denies", "which", { denies: true }];
    expect(claimsIn(told, "bought", [own], { agents: ["oman"] }).short).toEqual([
      "author asserts certain positive",
      "oman denies certain negative",
    ]);
    expect(claimsIn(told, "bought", [own], { agents: ["iran"] }).short).toEqual(["author asserts certain positive"]);
  });

  test("leaves the report's own telling as it is, whatever the parser hangs it on", () => {
    const told =
      "Oman/PROPN/2/nsubj bought/VERB/7/ccomp drones/NOUN/2/obj ,/PUNCT/7/punct though/SCONJ/7/mark Oman/PROPN/7/nsubj denies/VERB/0/root it/PRON/7/obj ./PUNCT/7/punct";
    const own: Words = ["Oman", "denies", "it", { denies: true, speakerSpan: { start: 27, end: 31 } }];
    expect(claimsIn(told, "bought", [own], { agents: ["oman"] }).short).toEqual([
      "author asserts certain positive",
      "oman denies certain negative",
    ]);
  });

  test("that somebody is not said to have made is none", () => {
    const not: Words = ["Muscat", "rejects", "the accusation", { denies: true, negated: true }];
    expect(claimsIn(claimed, "bought", [said, not]).whole).toBe("certain positive");
  });
});

describe("what has not happened yet", () => {
  test.each([
    [{ kind: "event", occurrence: "planned" }, "probable positive"],
    [{ kind: "transfer", stage: "ordered" }, "probable positive"],
    [{ kind: "transfer", stage: "offered" }, "possible positive"],
    [{ kind: "event", occurrence: "hypothetical" }, "possible positive"],
    [{ kind: "transfer", stage: "refused" }, "certain negative"],
    [{ kind: "event", occurrence: "denied" }, "certain negative"],
    [{ kind: "event", occurrence: "called-for" }, "underspecified underspecified"],
    [{ kind: "transfer", stage: "delivered" }, "certain positive"],
    [{ kind: "commitment" }, "certain positive"],
  ] as const)("%j is %s", (about, whole) => {
    expect(claimsIn(bought, "bought", [said], about).whole).toBe(whole);
  });
});

describe("what is on record as done", () => {
  // The parser hangs "got" on what was asked for.
  const got =
    "Lima/PROPN/2/nsubj asked/VERB/0/root for/ADP/4/case fuel/NOUN/2/obl and/CCONJ/6/cc got/VERB/4/conj tents/NOUN/6/obj";
  const event: About = { kind: "event", category: "AID", occurrence: "happened" };

  test("is asserted by whoever tells it, though the words seem to leave it open", () => {
    expect(claimsIn(got, "got tents", []).whole).toBe("underspecified underspecified");
    const { short, rules } = claimsIn(got, "got tents", [], event, true);
    expect(short).toEqual(["author asserts certain positive"]);
    expect(rules.map(({ rule }) => rule)).toEqual(["wanting, overruled", "occurrence"]);
    expect(claimsIn(got, "got tents", [], { kind: "transfer", stage: "delivered" }).whole).toBe("certain positive");
    expect(claimsIn(got, "got tents", [], { ...event, occurrence: "called-for" }).whole).toBe(
      "underspecified underspecified",
    );
  });

  const scrapped =
    "The/DET/2/det accord/NOUN/4/nsubj:pass was/AUX/4/aux:pass scrapped/VERB/0/root on/ADP/6/case Friday/PROPN/4/obl";

  test("was so, though the words of an event say that it came to nothing; a transfer's stand", () => {
    expect(claimsIn(scrapped, "accord", []).whole).toBe("certain negative");
    expect(claimsIn(scrapped, "accord", [], { ...event, category: "AGREE" }).whole).toBe("certain positive");
    expect(claimsIn(scrapped, "accord", [], { kind: "transfer", stage: "delivered" }).whole).toBe("certain negative");
  });

  test("is asserted by whoever seemed to leave it open, where all that else is held of it denies it", () => {
    const told =
      "Lima/PROPN/2/nsubj asked/VERB/0/root for/ADP/4/case fuel/NOUN/2/obl and/CCONJ/6/cc got/VERB/4/conj tents/NOUN/6/obj ./PUNCT/2/punct Bern/PROPN/10/nsubj denies/VERB/0/root sending/VERB/10/ccomp any/PRON/11/obj";
    const bern: Words = ["Bern", "denies", "sending any", { denies: true }];
    const { short, whole } = claimsIn(told, ["got tents", "sending"], [bern], event);
    expect([short, whole]).toEqual([
      ["bern denies certain negative", "author asserts certain positive"],
      "probable positive",
    ]);
  });

  test("is denied by whoever denies it", () => {
    const denied: Words = ["Tehran", "said", "that Oman bought drones", { denies: true }];
    expect(claimsIn(bought, "bought", [denied], { ...event, category: "COOPERATE" }).short).toEqual([
      "tehran denies certain negative",
    ]);
  });
});

describe("acts that are done by saying something", () => {
  const warned =
    "Baku/PROPN/2/nsubj warned/VERB/0/root that/SCONJ/6/mark it/PRON/6/nsubj would/AUX/6/aux answer/VERB/2/ccomp fire/NOUN/6/obj";
  const statement: Words = ["Baku", "warned", "that it would answer fire"];

  test("the report tells that they were done, where whoever did them speaks", () => {
    const about: About = { kind: "event", category: "THREATEN", occurrence: "happened", agents: ["baku"] };
    expect(claimsIn(warned, "answer fire", [statement], about).short).toEqual(["author asserts certain positive"]);
  });

  test("a threat is its issuer's, and certain as far as that it was made", () => {
    const { short, whole } = claimsIn(warned, "answer fire", [statement], { kind: "threat", agents: ["baku"] });
    expect(short).toEqual(["baku warns certain positive"]);
    expect(whole).toBe("certain positive");
  });
});

test("each claim says by which rule it is its claimant's", () => {
  const { claims, claimants } = claimsIn(bought, "bought drones", [said]);
  expect(claimants).toEqual([{ rule: "speaker of the content", words: claims[0]?.evidence }]);
  expect(claimsIn(bought, "bought", []).claimants.map(({ rule }) => rule)).toEqual(["report's own voice"]);
});

test("what an act's stage makes of its certainty is among the rules", () => {
  const planned = claimsIn(bought, "bought", [], { kind: "event", occurrence: "planned" });
  expect(planned.rules.map(({ rule }) => rule)).toContain("occurrence");
  expect(claimsIn(bought, "bought", [said]).rules.map(({ rule }) => rule)).toEqual(["saying"]);
});

test("evidence and rules lie in the text", () => {
  const { claims, rules } = claimsIn(bought, "bought", [said]);
  const { text } = tree(bought);
  for (const span of claims.flatMap(({ evidence }) => evidence))
    expect(text.slice(span.start, span.end)).toBe(span.text);
  expect(rules.some(({ rule, words }) => rule === "saying" && overlaps(words, rangeOf(text, "said")))).toBe(true);
});

test("a rule in force that the report tells of is the report's claim, whoever says that something breaks it", () => {
  const parsed =
    "The/DET/2/det embargo/NOUN/3/nsubj bars/VERB/0/root sales/NOUN/3/obj ./PUNCT/3/punct Oslo/PROPN/7/nsubj said/VERB/0/root they/PRON/9/nsubj broke/VERB/7/ccomp resolution/NOUN/9/obj 1591/NUM/10/nummod";
  const oslo: Words = ["Oslo", "said", "they broke resolution 1591"];
  const both = ["embargo", "resolution 1591"];
  expect(claimsIn(parsed, both, [oslo], { kind: "restriction" }).short).toEqual(["author asserts certain positive"]);
  expect(claimsIn(parsed, "resolution 1591", [oslo], { kind: "restriction" }).short).toEqual([
    "oslo asserts certain positive",
  ]);
});

describe("what is quoted without words of saying", () => {
  const parsed =
    "\u201cWe/PRON/2/nsubj know/VERB/0/root it\u201d/PRON/2/obj said/VERB/0/root Quito/PROPN/4/nsubj ./PUNCT/4/punct \u201cThe/DET/8/det army/NOUN/9/nsubj shelled/VERB/0/root both/DET/11/det towns/NOUN/9/obj again\u201d/ADV/9/advmod";
  const said: Words = ["Quito", "said", "We know it"];
  test("goes on with whoever spoke right before", () => {
    expect(claimsIn(parsed, "shelled", [said]).short).toEqual(["quito asserts certain positive"]);
  });
  test("is his of whose words a part stands between the same marks", () => {
    const part: Words = ["Quito", "said", "The army"];
    expect(claimsIn(parsed, "shelled", [part]).short).toEqual(["quito asserts certain positive"]);
  });
  test("is nobody's claim where nobody spoke before, and not the report's", () => {
    expect(claimsIn(parsed, "shelled", []).short).toEqual([]);
  });
});

describe("what the report tells too", () => {
  test("is claimed by whoever admits it and by the report", () => {
    const parsed =
      "Oslo/PROPN/2/nsubj admitted/VERB/0/root that/SCONJ/5/mark it/PRON/5/nsubj fired/VERB/2/ccomp shells/NOUN/5/obj";
    expect(claimsIn(parsed, "fired", [["Oslo", "admitted", "that it fired shells"]]).short).toEqual([
      "author asserts certain positive",
      "oslo asserts certain positive",
    ]);
  });
});

test("who is told to hold something within somebody's words claims it, where the speaker leaves it open", () => {
  const parsed =
    "Oslo/PROPN/2/nsubj says/VERB/0/root Minsk/PROPN/4/nsubj believes/VERB/2/ccomp ships/NOUN/6/nsubj sank/VERB/4/ccomp";
  const { short } = claimsIn(parsed, "sank", [["Oslo", "says", "Minsk believes ships sank"]], {}, true);
  expect(short).toEqual(["minsk asserts probable positive"]);
});

test("what somebody is accused of by nobody who is named is nobody's claim, the report's neither", () => {
  const parsed =
    "Ruiz/PROPN/3/nsubj was/AUX/3/aux accused/VERB/0/root of/SCONJ/5/mark shelling/VERB/3/advcl ports/NOUN/5/obj";
  const about = { kind: "event", category: "ASSAULT", occurrence: "happened", agents: ["ruiz"] } as const;
  const { short, whole, rules } = claimsIn(parsed, "shelling", [], about, true);
  expect(short).toEqual([]);
  expect(whole).toBe("underspecified underspecified");
  expect(rules.map(({ rule }) => rule)).toEqual(["accusing"]);
});
