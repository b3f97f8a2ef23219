import { expect, test } from "vitest";
import { actorsOf, chains, markedReport } from "./marked-report.case.ts";
import { resolveActors } from "./resolve-actors.ts";

test("US, U.S. and United States are one", () => {
  const read = actorsOf("The US said so. The U.S. agreed, and the United States left. Washington was silent.");
  expect(chains(read)).toEqual(["United States: US, U.S., United States, Washington"]);
  expect(read.actors[0]).toMatchObject({ id: "state:USA", kind: "state", country: "USA", codes: { cow: 2, gw: 2 } });
});

test("a capital is the state only where it stands for the government", () => {
  const read = actorsOf("Arms deliveries to Pyongyang went on. They met in Pyongyang. Seoul protested.");
  expect(chains(read)).toEqual(["North Korea: Pyongyang", "South Korea: Seoul"]);
  expect(read.governments).toHaveLength(2);
});

test("whom a sea is called after is no actor", () => {
  expect(actorsOf("Ships left the Sea of [Azov|organisation] for the Gulf of [Oman|state].").actors).toEqual([]);
  expect(actorsOf("[Azov|organisation] and [Oman|state] met.").actors.map(({ id }) => id)).toEqual([
    "org:azov",
    "state:OMN",
  ]);
});

test("a pronoun in lower case is no state", () => {
  expect(actorsOf("Us they told nothing. They told us nothing.").actors).toEqual([]);
});

test("a short name from brackets is the full one everywhere", () => {
  const read = actorsOf("The [Council for Arms Monitoring|organisation] (CAM) met. CAM said nothing.", [
    { speaker: "CAM said", content: "nothing" },
  ]);
  expect(read.actors).toHaveLength(1);
  expect(read.actors[0]?.mentions.map((m) => m.text)).toEqual(["The Council for Arms Monitoring", "CAM", "CAM"]);
});

test("the report's own short name wins over a known one", () => {
  const read = actorsOf("The [Institute of Statistics|organisation] (IS) counted. [IS|organisation] published.");
  expect(read.actors.map((a) => a.name)).toEqual(["Institute of Statistics"]);
});

test("a part of a longer name is the longer one", () => {
  const read = actorsOf(
    "The [Asan Institute for Policy Studies|organisation] wrote. The [Asan Institute|organisation] declined.",
  );
  expect(read.actors).toHaveLength(1);
});

test("a state's body is a body of that state and keeps to it", () => {
  const read = actorsOf("[The Syrian army|~body] advanced. [The Turkish army|~body] did not. [The army|~body] fired.", [
    { speaker: "The Turkish army" },
    { speaker: "The army" },
  ]);
  const [first] = read.speakers;
  expect(read.speakers[1]?.id).toBe(first?.id);
  expect(read.actors.find((a) => a.id === first?.id)).toMatchObject({ partOf: "state:TUR", country: "TUR" });
});

test("a collective has no invented members", () => {
  const read = actorsOf("[US officials|~person] believe it. [Both sides|~body] deny it.", [
    { speaker: "US officials" },
    { speaker: "Both sides" },
  ]);
  expect(read.speakers.map((s) => s.id === null)).toEqual([false, false]);
  for (const { id } of read.speakers)
    expect(read.actors.find((a) => a.id === id)).toMatchObject({ kind: "collective", members: [] });
});

test("two who speak together are members of a compound", () => {
  const read = actorsOf("[Ann Lee|person] and [Bo Ek|person] said no.", [{ speaker: "Ann Lee and Bo Ek" }]);
  const compound = read.actors.find((a) => a.id === read.speakers[0]?.id);
  expect(compound).toMatchObject({ kind: "collective", members: ["person:ann-lee", "person:bo-ek"] });
});

test("a thing that speaks is no person", () => {
  const read = actorsOf("[A new poll|~thing] says no.", [{ speaker: "A new poll" }]);
  expect(read.actors).toMatchObject([{ kind: "unknown", name: "new poll" }]);
});

test("words in parts that are not the report's own are never mentions", () => {
  const report = markedReport("[Ann Lee|person] left Russia. By [Bo Ek|person] in Moscow, for the [BBC|organisation]");
  const apart = [{ start: report.text.indexOf("By"), end: report.text.length }];
  expect(resolveActors(report).actors).toHaveLength(4);
  expect(resolveActors({ ...report, apart }).actors.map((a) => a.name)).toEqual(["Ann Lee", "Russia"]);
});

test("troops in or from a country are not its own for that", () => {
  const countries = (marked: string, speaker: string) => {
    const read = actorsOf(marked, [{ speaker }]);
    return read.actors.find((a) => a.id === read.speakers[0]?.id)?.country ?? null;
  };
  expect(countries("Then [the troops from Syria|~body] spoke.", "the troops from Syria")).toBeNull();
  expect(countries("Then [the troops of Syria|~body] spoke.", "the troops of Syria")).toBe("SYR");
  expect(countries("Then [the Syrian troops|~body] spoke.", "the Syrian troops")).toBe("SYR");
  expect(countries("Then [the officials from Syria|~person] spoke.", "the officials from Syria")).toBe("SYR");
});

test("a body is a state's where states have such bodies", () => {
  const partOf = (name: string) =>
    actorsOf(`The [${name}|organisation] spoke.`).actors.find((a) => a.name === name)?.partOf;
  expect(partOf("Syrian Nonviolence Movement")).toBeNull();
  expect(partOf("Syrian Housing Ministry")).toBe("state:SYR");
});

test("a short name in brackets is no part of the name before it", () => {
  const read = actorsOf("[Islamic State (Isis|organisation]) attacked. [Isis|organisation] left.");
  expect(read.actors.map((a) => a.id)).toEqual(["org:islamic-state"]);
});

test("a caucus or a committee is not the house it belongs to", () => {
  const read = actorsOf("The [Congressional Black Caucus|organisation] told the [US House|organisation].");
  expect(read.actors.filter((a) => a.kind === "organisation").map((a) => a.codes.plover)).toEqual(["USALEG", "USALEG"]);
});

test("words within a name give no code", () => {
  const read = actorsOf("The [Kurdistan Solidarity Campaign|organisation] spoke.");
  expect(read.actors[0]?.codes).toMatchObject({ plover: null, sector: null });
});

test("a campaign about a state is neither that state nor another campaign, whether the model marks it or not", () => {
  const text =
    "The [Kurdistan Solidarity Campaign|organisation] marched. [The Syria Campaign|~body] and Burma Campaign UK wrote.";
  const read = actorsOf(text, [{ speaker: "The Syria Campaign" }, { speaker: "Burma Campaign UK" }]);
  expect(read.actors.map(({ kind, name }) => `${kind} ${name}`)).toEqual([
    "organisation Kurdistan Solidarity Campaign",
    "organisation Syria Campaign",
    "organisation Burma Campaign UK",
  ]);
  expect(read.actors.map(({ country, codes }) => [country, codes.plover])).toEqual(Array(3).fill([null, null]));
  expect(new Set(read.speakers.map(({ id }) => id)).size).toBe(2);
});

test("a ministry of a state and a named opposition stay that state's", () => {
  const read = actorsOf(
    "The [Syrian National Coalition|organisation] and [Iran's Foreign Ministry|organisation] spoke.",
  );
  expect(read.actors.filter((a) => a.kind !== "state").map((a) => a.country)).toEqual(["SYR", "IRN"]);
});

test("a ruler's government is his country's, not that of the state named last", () => {
  const read = actorsOf(
    "[Vladimir Putin|person] left. France stayed. Then [the government of [Vladimir Putin|person]|~body] spoke.",
    [{ speaker: "the government of Vladimir Putin" }],
    "2018-04-12",
  );
  expect(read.speakers[0]?.id).toBe("state:RUS");
});

test("an organ is of the state that its pronoun, or its sentence, names", () => {
  const read = actorsOf(
    "[Russia|state] expelled [a Polish envoy|~person], and [its foreign ministry|~body] protested.",
    [{ speaker: "its foreign ministry" }],
  );
  expect(read.actors.find(({ id }) => id === read.speakers[0]?.id)).toMatchObject({
    partOf: "state:RUS",
    codes: { plover: "RUSGOV" },
  });
  const march = actorsOf("In [Kenya|state] students marched. In [Chad|state] [the government|~body] resigned.", [
    { speaker: "the government" },
  ]);
  expect(march.speakers[0]?.id).toBe("state:TCD");
});

test("an organ in a sentence that has named two states stays open", () => {
  const read = actorsOf("[Mali|state] and [Niger|state] quarrelled until [the defence ministry|~body] spoke.", [
    { speaker: "the defence ministry" },
  ]);
  expect(read.actors.find(({ id }) => id === read.speakers[0]?.id)?.country).toBe(null);
});

test("a ruler's administration and regime are the state", () => {
  const read = actorsOf(
    "[Donald Trump|person] spoke. [the [Trump|person] administration|~body] denied it. [the [Assad|person] regime|~body] agreed.",
    [{ speaker: "the Trump administration" }, { speaker: "the Assad regime" }],
    "2018-02-09",
  );
  expect(read.speakers.map(({ id }) => id)).toEqual(["state:USA", "state:SYR"]);
});

test("the state department is the American one, whatever state its sentence names", () => {
  const read = actorsOf("They went to Syria, according to [the state department|~body].", [
    { speaker: "the state department" },
  ]);
  expect(read.speakers[0]?.id).toBe("org:state-department");
});

test("who is named again with another word is not who was named before", () => {
  const read = actorsOf(
    "[Turkish officials|~person] denied it. [The rebel officials|~person] agreed. [The officials|~person] left.",
    [{ speaker: "Turkish officials" }, { speaker: "The rebel officials" }, { speaker: "The officials" }],
  );
  const [turkish, rebel, last] = read.speakers.map(({ id }) => id);
  expect(rebel).not.toBe(turkish);
  expect(last).toBe(rebel);
});

test("a group in a state is no part of it, its army is", () => {
  const read = actorsOf("[the jihadist group in Syria|~body] and [the Syrian army|~body] fought.", [
    { speaker: "the jihadist group in Syria" },
    { speaker: "the Syrian army" },
  ]);
  const parts = read.speakers.map(({ id }) => read.actors.find((a) => a.id === id)?.partOf);
  expect(parts).toEqual([null, "state:SYR"]);
  const forces = actorsOf("[American forces|~body] left.", [{ speaker: "American forces" }]);
  expect(forces.actors.find(({ kind }) => kind === "organisation")?.partOf).toBe("state:USA");
});

test("a number is no part of who is counted, and letters of a body are no person", () => {
  const read = actorsOf("[5,000 people|~person] fled [IS|person].", [{ speaker: "5,000 people" }]);
  expect(read.actors.map(({ name, kind }) => [name, kind])).toEqual([["people", "collective"]]);
});

test("a company marked as a person is the company that the report names elsewhere", () => {
  const read = actorsOf("[Exxon|organisation] and [Rosneft|organisation] signed. [Rosneft|person] said so.");
  expect(read.actors.filter(({ name }) => name === "Rosneft").map(({ kind }) => kind)).toEqual(["company"]);
  const two = actorsOf("[Ford|organisation] closed a plant. [Ann Ford|person] wept. [Ford|person] said so.");
  expect(two.actors.map(({ kind }) => kind)).toContain("person");
});

test("a people beyond its state's borders is no state", () => {
  const marked = "[Syria|state] has [Turkmen|nationality] rebels. [Turkmen|nationality] fighters said they would go.";
  expect(actorsOf(marked).actors.map(({ id }) => id)).not.toContain("state:TKM");
  const own = "[Syria|state] and [Turkmenistan|state] spoke. The [Turkmen|nationality] president said he would go.";
  expect(actorsOf(own).actors.map(({ id }) => id)).toContain("state:TKM");
});

test("a party of a common name is that of the country that the report is about", () => {
  const there = "[Canada|state] voted. [Canada|state] counted. The [Conservative Party|organisation] said it had won.";
  expect(actorsOf(there).actors.find(({ name }) => name === "Conservative Party")).toMatchObject({
    country: "CAN",
    codes: { plover: "CANPTY" },
  });
  const here = "[Britain|state] voted, [Canada|state] too. The [Conservative Party|organisation] said it had won.";
  expect(actorsOf(here).actors.find(({ name }) => name === "Conservative Party")?.country).toBe("GBR");
});

test("a name that may mean something else is the state where the report names it without doubt too", () => {
  const read = actorsOf("Georgia accused [Russia|state] of flights over Tbilisi.", [{ speaker: "Georgia" }]);
  expect(read.speakers[0]?.id).toBe("state:GEO");
  expect(actorsOf("Georgia accused [Russia|state] of flights.", [{ speaker: "Georgia" }]).speakers[0]?.id).not.toBe(
    "state:GEO",
  );
});

test("a body in a town of a capital's name is not that capital's state's, where the report has the town elsewhere", () => {
  const police = (before: string) =>
    actorsOf(`${before} [Police in Tripoli|~body] said so.`, [{ speaker: "Police in Tripoli" }]).actors.find(
      ({ name }) => name === "Police",
    )?.country;
  expect(police("A bomb fell on Tripoli, Lebanon.")).toBeNull();
  expect(police("A bomb fell on Tripoli, Libya.")).toBe("LBY");
  expect(police("A bomb fell.")).toBe("LBY");
});

test("allies of different ones are different collectives, and have no country", () => {
  const said = ["Ukraine's Western allies", "The president's allies", "Trump allies"];
  const read = actorsOf(
    said.map((words) => `[${words}|~person] agreed.`).join(" "),
    said.map((speaker) => ({ speaker })),
  );
  const allies = read.actors.filter(({ name }) => name.endsWith("allies"));
  expect(allies.map(({ kind, country, codes }) => [kind, country, codes.plover])).toEqual(
    said.map(() => ["collective", null, null]),
  );
});

test.each([
  ["King Abdullah", "state:JOR"],
  ["Bob Ellery", null],
])("“Jordan” is the state where its king speaks, not where %s does", (speaker, id) => {
  const text = `${speaker} said Jordan agreed.`;
  const read = resolveActors({
    ...markedReport(text, [{ speaker }], "2025-03-05"),
    parties: [{ start: text.indexOf("Jordan"), end: text.indexOf("Jordan") + 6 }],
  });
  expect(read.actors.some((actor) => actor.id === "state:JOR") ? "state:JOR" : null).toBe(id);
});
