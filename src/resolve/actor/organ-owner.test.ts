import { expect, test } from "vitest";
import { actorsOf } from "./marked-report.case.ts";

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

test("a body of a name that several states have goes by the country that the report names", () => {
  expect(told("Philippine ships left. [Congress|organisation] spoke.", "Congress")).toEqual({
    id: "body:PHL-congress",
    country: "PHL",
  });
  expect(told("The White House denied it. [Congress|organisation] spoke.", "Congress")?.id).toBe("org:us-congress");
  expect(told("Kenya denied it. [Congress|organisation] spoke.", "Congress")?.country).toBeNull();
  expect(told("Pakistan fired back. The [Foreign Office|organisation] spoke.", "Foreign Office")?.country).toBe("PAK");
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
  expect(told("Belgian members of the European Commission met. Brussels protested.", "Brussels")?.id).toBe(
    "org:european-union",
  );
  expect(told("France left. Brussels protested.", "Brussels", "1966-03-01")?.id).toBe("state:BEL");
});
