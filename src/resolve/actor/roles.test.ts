import { expect, test } from "vitest";
import { rangeOf } from "../../extract/tree.case.ts";
import { writtenWords } from "../../extract/written-words.case.ts";
import { actorsOf, markedReport } from "./marked-report.case.ts";
import { resolveActors } from "./resolve-actors.ts";

const rolesOf = (marked: string, name: string) =>
  actorsOf(marked)
    .actors.find((a) => a.name === name)
    ?.roles.map((r) => [r.title, r.of, r.former]);

test("an apposition after a name is a role, with whose it is", () => {
  const marked =
    "[Ann Lee|person], spokesperson for [NATO|organisation], spoke. [Bo Ek|person], a former foreign minister of Ukraine, did not.";
  expect(rolesOf(marked, "Ann Lee")).toEqual([["spokesperson for NATO", "org:nato", false]]);
  expect(rolesOf(marked, "Bo Ek")).toEqual([["former foreign minister of Ukraine", "state:UKR", true]]);
});

test("a title before a name is a role and tells the country", () => {
  const read = actorsOf("South Korean President [Han Ji-min|person] met Russian foreign minister [Oleg Nemo|person].");
  expect(read.actors.find((a) => a.name === "Han Ji-min")).toMatchObject({
    country: "KOR",
    roles: [{ title: "South Korean President", of: "state:KOR" }],
  });
  expect(read.actors.find((a) => a.name === "Oleg Nemo")).toMatchObject({ country: "RUS" });
});

test("an apposition before a name is a role", () => {
  expect(rolesOf("In response, the US’s top diplomat for East Asia, [Dan Kro|person], will go.", "Dan Kro")).toEqual([
    ["US’s top diplomat for East Asia", "state:USA", false],
  ]);
});

test.each([
  ["Asked about [Eva Moss|person], the spokesman said no."],
  ["He met [Eva Moss|person], Senator [Al Dow|person] and others."],
  ["[Eva Moss|person], who was a minister in Iran said no."],
  ["Mr. [Eva Moss|person] came."],
])("no role in %j", (marked) => {
  expect(rolesOf(marked, "Eva Moss")).toEqual([]);
});

test("a title does not reach over the end of a sentence", () => {
  expect(rolesOf("They left Ukraine. President [Eva Moss|person] stayed.", "Eva Moss")).toEqual([
    ["President", null, false],
  ]);
});

test("a role ends where another's begins, and is of whoever is named first", () => {
  expect(
    rolesOf("[Ann Lee|person], Norway’s president and [Bo Ek|person]’s most powerful backer, left.", "Ann Lee"),
  ).toEqual([["Norway’s president", "state:NOR", false]]);
});

test("an ambassador is of who sent him, not of where he is", () => {
  const marked =
    "[Ann Lee|person], Syria’s ambassador to the [UN|organisation], spoke. [Bo Ek|person], envoy to Libya, did not.";
  expect(rolesOf(marked, "Ann Lee")).toEqual([["Syria’s ambassador to the UN", "state:SYR", false]]);
  expect(rolesOf(marked, "Bo Ek")).toEqual([["envoy to Libya", "state:LBY", false]]);
});

test("many people named beside somebody are no role of his", () => {
  expect(rolesOf("At the hands of [Ann Lee|person], 59 civilians, some of them children, died.", "Ann Lee")).toEqual(
    [],
  );
});

test("who chairs a group is of its sector", () => {
  const { actors } = actorsOf("[Ann Lee|person], executive chair of [Hamas|organisation], spoke.");
  expect(actors.find((a) => a.name === "Ann Lee")?.codes.sector).toBe("REB");
});

test("a spokesman of one state is never one of another", () => {
  const read = actorsOf(
    "[Qatar's foreign ministry|organisation] spokesman [Omar Nemo|person] spoke. [Rwanda's army spokesman|~person] denied it. [The Kremlin spokesman|~person] agreed.",
    [{ speaker: "Rwanda's army spokesman" }, { speaker: "The Kremlin spokesman" }],
  );
  expect(read.actors.filter((a) => a.kind === "person").map((a) => [a.name, a.country])).toEqual([
    ["Omar Nemo", "QAT"],
    ["Rwanda's army spokesman", "RWA"],
    ["Kremlin spokesman", "RUS"],
  ]);
});

test("a title is of the body right before it, not of one farther off", () => {
  expect(
    rolesOf("The [Kenyan Defence Ministry|organisation] spokesman [Bo Ek|person] left.", "Bo Ek")?.[0]?.[1],
  ).toContain("KEN");
  expect(rolesOf("As [NATO|organisation] said, spokesman [Bo Ek|person] left.", "Bo Ek")).toEqual([
    ["spokesman", null, false],
  ]);
});

test("the part of a state that an office is of is of the title", () => {
  const read = actorsOf("Gov. of none, New Jersey Gov. [Ann Lee|person] came.");
  expect(read.actors.find(({ name }) => name === "Ann Lee")).toMatchObject({
    roles: [{ title: "New Jersey Gov." }],
    codes: { plover: "USAGOV" },
  });
});

test.each([
  ["U.S. ambassador to Israel [Ann Lee|person] spoke.", [["U.S. ambassador to Israel", "state:USA", false]]],
  ["Ambassador to Israel [Ann Lee|person] spoke.", [["Ambassador to Israel", null, false]]],
  ["Former British envoy to the UN [Ann Lee|person] spoke.", [["Former British envoy to the UN", "state:GBR", true]]],
  ["President of Ukraine [Ann Lee|person] spoke.", [["President of Ukraine", "state:UKR", false]]],
  ["Prime Minister Sheikh [Ann Lee|person] spoke.", [["Prime Minister", null, false]]],
  ["Qatari Foreign Minister Prince [Ann Lee|person] spoke.", [["Qatari Foreign Minister", "state:QAT", false]]],
  [
    "Defence Minister Lt. Gen. [Ann Lee|person] spoke.",
    [
      ["Defence Minister", null, false],
      ["Lt. Gen.", null, false],
    ],
  ],
  ["British Defence Secretary Sir [Ann Lee|person] spoke.", [["British Defence Secretary", "state:GBR", false]]],
  ["Attorney General [Ann Lee|person] spoke.", [["Attorney General", null, false]]],
  [
    "IAEA Director General [Ann Lee|person] spoke.",
    [["IAEA Director General", "org:international-atomic-energy-agency", false]],
  ],
  ["He went from the ambassador to Israel. [Ann Lee|person] spoke.", []],
  ["The minister told Israel [Ann Lee|person] spoke.", []],
])("whom somebody is sent to and what he is called are no other's office: %s", (marked, expected) => {
  expect(rolesOf(marked, "Ann Lee")).toEqual(expected);
});

test("words within the title of a name are no actor of their own", () => {
  const report = markedReport("U.S. ambassador to Israel [Ann Lee|person] said yes.");
  const read = resolveActors({ ...report, parties: [{ start: 0, end: 15 }] });
  expect(read.actors.map(({ id }) => id)).toEqual(["state:USA", "person:ann-lee", "state:ISR"]);
});

test("a clause that goes on from a name is no role, a participle before a noun is part of one", () => {
  const roles = (parsed: string, name: string) => {
    const { text, parsed: syntax } = writtenWords(parsed, { upos: "X", marksJoin: true });
    const entities = [{ range: rangeOf(text, name), label: "person", probability: 0.9 }];
    const input = { reportId: "r", text, words: syntax.words, syntax, entities };
    const read = resolveActors({ ...input, coreference: null, statements: [], date: null, apart: [] });
    return read.actors.find((actor) => actor.name === name)?.roles.map(({ title }) => title);
  };
  const name = "Ann/PROPN/4/nsubj Lee/PROPN/1/flat ,/PUNCT/1/punct";
  expect(
    roles(
      `${name} annexed/VERB/0/root Crimea/PROPN/4/obj and/CCONJ/8/cc led/VERB/4/conj rebellion/NOUN/7/obj`,
      "Ann Lee",
    ),
  ).toEqual([]);
  expect(roles(`${name} visiting/VERB/1/acl troops/NOUN/4/obj`, "Ann Lee")).toEqual([]);
  expect(roles(`${name} elected/VERB/1/acl president/NOUN/4/obj`, "Ann Lee")).toEqual(["elected president"]);
});
