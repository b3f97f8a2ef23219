import { expect, test } from "vitest";
import { rangeOf, tree } from "../../extract/tree.case.ts";
import type { NamedEntity } from "./input.ts";
import { actorsOf } from "./marked-report.case.ts";
import { resolveActors } from "./resolve-actors.ts";

/** Who speaks in a parsed sentence, by name. */
function speakerOf(written: string, speaker: string, names: Readonly<Record<string, string>>): string | null {
  const { text, syntax } = tree(written);
  const entities = Object.entries(names).map(
    ([name, label]): NamedEntity => ({ range: rangeOf(text, name), label, probability: 0.9 }),
  );
  const read = resolveActors({
    reportId: "r",
    text,
    words: syntax.words,
    entities: entities.sort((a, b) => a.range.start - b.range.start),
    coreference: null,
    syntax,
    statements: [{ speakerSpan: rangeOf(text, speaker), cue: [], content: [] }],
    date: null,
    apart: [],
  });
  return read.actors.find((a) => a.id === read.speakers[0]?.id)?.name ?? null;
}

test.each([
  ["[Gavin Hale|person], who has said so, left.", "Gavin Hale"],
  ["The minister, [Gavin Hale|person] – who has said so – left.", "Gavin Hale"],
  ["Nobody knows who has said so.", undefined],
])("“who” without syntax is whom it stands beside: %s", (marked, name) => {
  const read = actorsOf(marked, [{ speaker: "who" }]);
  expect(read.actors.find((a) => a.id === read.speakers[0]?.id)?.name).toBe(name);
});

test("“who” is whom its clause hangs on, not the last named", () => {
  const clause =
    "Ann/PROPN/8/nsubj Lee/PROPN/1/flat of/ADP/4/case Peru/PROPN/1/nmod who/PRON/7/nsubj has/AUX/7/aux warned/VERB/1/acl:relcl left/VERB/0/root";
  expect(speakerOf(clause, "who", { "Ann Lee": "person", Peru: "state" })).toBe("Ann Lee");
});

test("“which” is what stands before it where the tree hangs its clause on a verb or on no actor, “who” is no state", () => {
  const clause = (pronoun: string, over: string) =>
    `It/PRON/2/nsubj sat/VERB/0/root ill/ADV/2/advmod with/ADP/6/case the/DET/6/det talks/NOUN/2/obl of/ADP/8/case Peru/PROPN/6/nmod ${pronoun}/PRON/10/nsubj fears/VERB/${over}/acl:relcl`;
  for (const over of ["2", "6"]) {
    expect(speakerOf(clause("which", over), "which", { Peru: "state" })).toBe("Peru");
    expect(speakerOf(clause("who", over), "who", { Peru: "state" })).toBeNull();
  }
});

test("a body that is nobody named, in a state, is not the state", () => {
  const clause =
    "the/DET/2/det firm/NOUN/8/nsubj in/ADP/4/case Peru/PROPN/2/nmod ,/PUNCT/2/punct which/PRON/7/nsubj denied/VERB/2/acl:relcl left/VERB/0/root";
  expect(speakerOf(clause, "which", { Peru: "state" })).toBeNull();
});

test("a clause that hangs on nobody known leaves the speaker open", () => {
  const clause =
    "recruits/NOUN/8/nsubj of/ADP/3/case Peru/PROPN/1/nmod who/PRON/6/nsubj have/AUX/6/aux warned/VERB/1/acl:relcl also/ADV/8/advmod left/VERB/0/root";
  expect(speakerOf(clause, "who", { Peru: "state" })).toBeNull();
});

test("the father of somebody is not somebody", () => {
  const clause =
    "The/DET/2/det father/NOUN/6/nsubj of/ADP/4/case Ann/PROPN/2/nmod Lee/PROPN/4/flat protested/VERB/0/root";
  expect(speakerOf(clause, "The father of Ann Lee", { "Ann Lee": "person" })).toBe("father");
});

test("a name beside a title with a place is who speaks", () => {
  const clause =
    "the/DET/2/det envoy/NOUN/9/nsubj for/ADP/4/case Peru/PROPN/2/nmod ,/PUNCT/2/punct Ann/PROPN/2/appos Lee/PROPN/6/flat ,/PUNCT/2/punct left/VERB/0/root";
  expect(speakerOf(clause, "the envoy for Peru , Ann Lee", { Peru: "state", "Ann Lee": "person" })).toBe("Ann Lee");
});

test("a clause is no organisation, nor is what a state has", () => {
  const clause =
    "Pyongyang/PROPN/4/nsubj has/AUX/4/aux already/ADV/4/advmod provided/VERB/0/root North/PROPN/6/compound Korean/ADJ/7/amod missiles/NOUN/4/obj";
  const { text, syntax } = tree(clause);
  const entities = ["Pyongyang has already provided", "North Korean missiles"].map(
    (words): NamedEntity => ({ range: rangeOf(text, words), label: "organisation", probability: 0.9 }),
  );
  const read = resolveActors({
    reportId: "r",
    text,
    words: syntax.words,
    entities,
    coreference: null,
    syntax,
    statements: [],
    date: null,
    apart: [],
    seat: () => "government",
  });
  expect(read.actors.map((a) => a.id)).toEqual(["state:PRK"]);
});

test("a relative's country is not told by the other's", () => {
  const read = actorsOf("French minister [Ann Lee|person] came. [The father of [Ann Lee|person]|~person] spoke.", [
    { speaker: "The father of Ann Lee" },
  ]);
  expect(read.actors.find((a) => a.id === read.speakers[0]?.id)).toMatchObject({ name: "father", country: null });
});

test.each([
  ["[Bashar|person] al-Assad spoke.", "Bashar", "Bashar al-Assad"],
  ["[Omar al-Zayat|person] spoke.", "Omar", "Omar al-Zayat"],
  ["[Anna|person] von Trotten spoke.", "Anna", "Anna von Trotten"],
  ['Rep. [Robert C.|person] "Bobby" [Ondo|person] spoke.', "Robert", 'Robert C. "Bobby" Ondo'],
  ["Then Del. [Ana Mcgowan|person] spoke.", "Ana", "Ana Mcgowan"],
  ["Then H.R. [Mcgowan|person] spoke.", "Mcgowan", "H.R. Mcgowan"],
  ["The US [Mcgowan|person] spoke.", "Mcgowan", "Mcgowan"],
  ["[Peruvian president Omar al-Zayat’s government|person] spoke.", "Omar", "Omar al-Zayat"],
])("a name has what belongs to it: %s", (marked, speaker, name) => {
  const read = actorsOf(marked, [{ speaker }]);
  expect(read.actors.find((a) => a.id === read.speakers[0]?.id)?.name).toBe(name);
});

test("a name beside what somebody is, with all its titles, is who speaks", () => {
  const read = actorsOf(
    "[A Pentagon spokeswoman|~person], Lt. Col. [Dana Ondo|person], spoke. [The spokeswoman|~person] left.",
    [{ speaker: "A Pentagon spokeswoman, Lt. Col. Dana Ondo" }],
  );
  expect(read.actors.find((a) => a.id === read.speakers[0]?.id)?.name).toBe("Dana Ondo");
});

test("a last name that looks like a title is the one's who was named before", () => {
  const read = actorsOf("Minister [Julie Bishop|person] came. [Bishop|~name] spoke.", [
    { speaker: "Julie Bishop", cue: "came" },
    { speaker: "Bishop" },
  ]);
  expect(read.actors.find((a) => a.id === read.speakers[1]?.id)?.name).toBe("Julie Bishop");
});

test("a relative's given name is nobody's who is known by it", () => {
  const read = actorsOf("[Joe Ondo|person]'s mother, [Sharon|person], spoke.", [{ speaker: "Sharon" }]);
  expect(read.actors.find((a) => a.id === read.speakers[0]?.id)).toMatchObject({ name: "Sharon", country: null });
});

test("one of several is named by what they are", () => {
  const read = actorsOf("[Some of his critics|~person] spoke.", [{ speaker: "Some of his critics" }]);
  expect(read.actors.map((a) => a.name)).toEqual(["critics"]);
});

test("words of an unknown name give no code", () => {
  const read = actorsOf("[Rand Ondo|person] spoke of [Ahmed Ali|person].");
  expect(read.actors.map((a) => [a.name, a.country, a.codes.plover])).toEqual([
    ["Rand Ondo", null, null],
    ["Ahmed Ali", null, null],
  ]);
});

test("a capital that speaks is the state's government, whatever its words look like elsewhere", () => {
  const read = actorsOf("Rain fell on Kyiv. Kyiv maintains that it did.", [{ speaker: "Kyiv" }]);
  expect(read.speakers[0]?.id).toBe("state:UKR");
});

test("a capital marked as a person is the state where nobody bears the name", () => {
  expect(actorsOf("They warned [Damascus|person].").actors.map((a) => a.id)).toEqual(["state:SYR"]);
  expect(actorsOf("[Ana Damascus|person] left. [Damascus|person] was tired.").actors).toHaveLength(1);
});

test("a newspaper with its article is the newspaper", () => {
  expect(actorsOf("He told the Guardian so.").actors.map((a) => a.id)).toEqual(["org:the-guardian"]);
  expect(actorsOf("The Guardian Angels of New York patrol.").actors.map((a) => a.id)).not.toContain("org:the-guardian");
});
