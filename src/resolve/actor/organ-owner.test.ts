import { expect, test } from "vitest";
import { actorsOf, markedReport } from "./marked-report.case.ts";
import { resolveActors } from "./resolve-actors.ts";

const told = (marked: string, mention: string, date: string | null = null) => {
  const read = actorsOf(marked, [{ speaker: mention }], date);
  const actor = read.actors.find(({ id }) => id === read.speakers[0]?.id);
  return actor === undefined ? null : { id: actor.id.replace(/^r:\w+:/u, "r:"), country: actor.country };
};

test("the federal government is that of the one federation named, and nobody's where two are", () => {
  expect(told("Nigerian troops fell back. [The federal government|~body] spoke.", "The federal government")).toEqual({
    id: "state:NGA",
    country: "NGA",
  });
  expect(told("France warned Iraq. [The federal government|~body] spoke.", "The federal government")?.id).toBe(
    "state:IRQ",
  );
  expect(
    told("Germany warned Iraq. The envoys left. [The federal government|~body] spoke.", "The federal government"),
  ).toEqual({ id: "r:federal-government", country: null });
});

test.each([
  ["Turkey said that [the European parliament|~body] lied.", "the European parliament"],
  ["Syria said that [the foreign governments|~body] lied.", "the foreign governments"],
  ["Russia said that [the Gulf governments|~body] lied.", "the Gulf governments"],
  ["Syria said that [the US-backed army|~body] lied.", "the US-backed army"],
])("“%s”: no country of the state named before", (text, mention) => {
  expect(told(text, mention)?.country ?? null).toBeNull();
});

test.each(["the foreign ministry", "the new government", "the army"])(
  "“%s” is of the one state named before",
  (words) => {
    expect(told(`Syria said that [${words}|~body] lied.`, words)?.country).toBe("SYR");
  },
);

test("a ministry is no other ministry that was named before", () => {
  const foreign = "[The Kenyan foreign ministry|~body] left. It rained.";
  expect(told(`${foreign} [The defence ministry|~body] spoke.`, "The defence ministry")?.id).not.toContain("foreign");
  expect(told(`${foreign} [The ministry|~body] spoke.`, "The ministry")?.id).toContain("foreign");
});

test("a body of a name that several states have goes by the country that the report names", () => {
  expect(told("Philippine ships left. [Congress|organisation] spoke.", "Congress")).toEqual({
    id: "body:PHL-congress",
    country: "PHL",
  });
  expect(told("The White House denied it. [Congress|organisation] spoke.", "Congress")?.id).toBe("org:us-congress");
  expect(told("Kenya denied it. [Congress|organisation] spoke.", "Congress")?.country).toBeNull();
  expect(told("Pakistan fired back. The [Foreign Office|organisation] spoke.", "Foreign Office")?.country).toBe("PAK");
});

test("a federation named once in passing has not the federal government of a report from elsewhere", () => {
  const report = (rest: string) =>
    `Nairobi - Kenyan envoys left. ${rest} Moscow protested. [The federal government|~body] spoke.`;
  const dateline = { start: 0, end: 7 };
  const owner = (marked: string) => {
    const read = resolveActors({ ...markedReport(marked, [{ speaker: "The federal government" }]), dateline });
    return read.actors.find(({ id }) => id === read.speakers[0]?.id)?.country;
  };
  expect(owner(report("Kenya was calm."))).toBeNull();
  expect(owner(report("Somali soldiers fled. Somalia was calm."))).toBe("SOM");
});

test("Congress is a party where no state with a Congress is named and India is", () => {
  expect(told("India closed the road. [Congress|organisation] spoke.", "Congress")?.id).toBe(
    "org:indian-national-congress",
  );
  expect(told("India closed the road. The White House spoke. [Congress|organisation] too.", "Congress")?.id).not.toBe(
    "org:indian-national-congress",
  );
});

test("a body whose state stays open has a sector by its noun and no country, and says why", () => {
  const coded = (name: string) => {
    const read = actorsOf(`Peru left. [${name}|organisation] spoke.`);
    return [
      read.actors.find((actor) => actor.name === name)?.codes.plover,
      read.unresolved.map(({ span }) => span.text),
    ];
  };
  expect(coded("MIT")).toEqual([null, ["MIT"]]);
  expect(coded("Foreign Office")).toEqual(["GOV", ["Foreign Office"]]);
  expect(actorsOf("Turkey left. [MIT|organisation] spoke.").actors.at(-1)?.codes.plover).toBe("TURSPY");
});

test("a body of an international organisation is not of the country that it sits in", () => {
  const read = actorsOf("[The [EU|organisation]'s court in Luxembourg|~body] spoke.", [
    { speaker: "The EU's court in Luxembourg" },
  ]);
  expect(read.actors.find(({ id }) => id === read.speakers[0]?.id)).toMatchObject({
    country: null,
    partOf: "org:european-union",
  });
  expect(told("[The foreign ministry in Riga|~body] spoke.", "The foreign ministry in Riga")?.country).toBe("LVA");
});

test("a body is of the state right behind its words, not of one before them", () => {
  const court = (rest: string) =>
    told(`Australia asked why [the criminal court|~body] ${rest}.`, "the criminal court")?.country;
  expect(court("in Turkey has refused")).toBe("TUR");
  expect(court("refused")).toBe("AUS");
  expect(court("in the Turkey dispute refused")).toBe("AUS");
});

test("what a state gives is no body, and what tells is a thing, one or many", () => {
  const read = actorsOf("[Kenya's support|~body] helped. [Two reports|~person] said so.", [{ speaker: "Two reports" }]);
  expect(read.actors.map(({ name, kind }) => `${name}: ${kind}`)).toEqual(["Kenya: state", "reports: unknown"]);
});

test("a house is no House", () => {
  expect(told("American soldiers came. [The house|~body] spoke.", "The house")?.country ?? null).toBeNull();
});

test("the regime is the one that is called so elsewhere, of several the last", () => {
  const before = "[The Syrian regime|~body] fell back. The US warned ";
  expect(told(`${before}[the regime|~body].`, "the regime")?.id).toBe("state:SYR");
  const two =
    "[The Syrian regime|~body] fell back. [The Iranian regime|~body] did not. The US warned [the regime|~body].";
  expect(told(two, "the regime")?.id).toBe("state:IRN");
  expect(told(`${before}[that cruel regime|~body].`, "that cruel regime")?.id).not.toBe("state:SYR");
});

test("Brussels is the Union, Belgium or NATO by what the report names", () => {
  expect(told("Britain left. Brussels protested.", "Brussels", "2020-03-01")?.id).toBe("org:european-union");
  expect(told("The Belgian minister left. Brussels protested.", "Brussels", "2020-03-01")?.id).toBe("state:BEL");
  expect(told("NATO met. Brussels protested.", "Brussels", "2020-03-01")?.id).toBe("org:nato");
  const marked = actorsOf("Britain left. The EU met. [Brussels|organisation] protested.", [], "2020-03-01");
  expect(marked.actors.map(({ name }) => name)).toEqual(["United Kingdom", "European Union"]);
  expect(told("Belgian members of the European Commission met. Brussels protested.", "Brussels")?.id).toBe(
    "org:european-union",
  );
  expect(told("France left. Brussels protested.", "Brussels", "1966-03-01")?.id).toBe("state:BEL");
});
