import { expect, test } from "vitest";
import { collective } from "./collectives.ts";
import { isMember, membersOf } from "./members.ts";
import { organisationById, organisationNamed } from "./organisations.ts";
import { officeAt, officeHolder, peopleNamed, personNamed } from "./people.ts";
import { isPeopleName } from "./regions.ts";
import { pluralOf, roleOf } from "./roles.ts";

test("organisations go by many names", () => {
  for (const name of ["Nato", "NATO", "the North Atlantic Treaty Organization"]) {
    expect(organisationNamed(name)?.organisation.id, name).toBe("nato");
  }
  expect(organisationNamed("Daesh")?.organisation.id).toBe("islamic-state");
  expect(organisationNamed("who")).toBeNull();
  expect(organisationNamed("WHO")?.organisation.id).toBe("world-health-organization");
});

test("bodies of one sort are not one body", () => {
  const pairs = [
    ["101st Airborne", "82nd Airborne"],
    ["Peru Libre", "Fuerza Popular"],
    ["UK Supreme Court", "Old Bailey"],
    ["Morgan Stanley", "Goldman Sachs"],
    ["Trades Union Congress", "Unite union"],
    ["MGIMO", "Moscow State University"],
  ];
  for (const [one, other] of pairs) {
    const id = organisationNamed(one ?? "")?.organisation.id;
    expect(id, one).toBeDefined();
    expect(id, one).not.toBe(organisationNamed(other ?? "")?.organisation.id);
  }
});

test("an organisation is what it was at the date", () => {
  expect(organisationNamed("Taliban", { date: "1999-01-01" })?.organisation.sector).toBe("GOV");
  expect(organisationNamed("Taliban", { date: "2015-01-01" })?.organisation.sector).toBe("REB");
  expect(organisationById("taliban")?.sector).toBe("GOV");
});

test("members come and go", () => {
  expect(membersOf("european-union", "2019-06-01")).toHaveLength(28);
  expect(membersOf("european-union")).toHaveLength(27);
  expect(membersOf("nato")).toHaveLength(32);
  expect(membersOf("united-nations")).toHaveLength(193);
  expect(isMember("nato", "FIN", "2022-05-01")).toBe(false);
  expect(isMember("nato", "FIN", "2023-04-04")).toBe(true);
  expect(membersOf("amnesty-international")).toEqual([]);
});

test("office holders by date", () => {
  expect(officeHolder({ office: "president", country: "KOR", date: "2024-06-21" })?.name).toBe("Yoon Suk Yeol");
  expect(personNamed("Bush", { date: "2003-03-20" })?.name).toBe("George W. Bush");
  expect(personNamed("Bush")).toBeNull();
  expect(personNamed("Xi")?.name).toBe("Xi Jinping");
  expect(personNamed("von der Leyen")?.gender).toBe("female");
  expect(peopleNamed("Nobody Atall")).toEqual([]);
  const merkel = personNamed("Angela Merkel");
  expect(merkel === null ? null : officeAt(merkel, "2015-07-01")?.office).toBe("chancellor");
  expect(merkel === null ? null : officeAt(merkel, "2023-07-01")).toBeNull();
});

test("roles, plurals and the longest one at the end", () => {
  expect(roleOf("the deputy foreign ministers")).toMatchObject({ sector: "GOV", plural: true });
  expect(roleOf("Syrian rebels")).toMatchObject({ sector: "REB", plural: true });
  expect(roleOf("spokeswoman")).toMatchObject({ sector: null, hold: "proxy", gender: "female" });
  expect(roleOf("chief of staff")?.words).toBe("chief of staff");
  expect(roleOf("a table")).toBeNull();
  expect(["party", "gunman", "spokesperson", "church", "human"].map(pluralOf)).toEqual([
    "parties",
    "gunmen",
    "spokespeople",
    "churches",
    "humans",
  ]);
});

test("collectives have no false members", () => {
  expect(collective("the West")).toEqual({ id: "west", members: null, of: null, sector: null, name: null });
  expect(collective("US allies")).toMatchObject({ of: "USA", members: null });
  expect(collective("Western")).toEqual({ id: "west", members: null, of: null, sector: null, name: "West" });
  expect(collective("both sides")?.members).toBeNull();
  expect(collective("Western officials")).toMatchObject({ id: "west-GOV", of: "west", sector: "GOV" });
  expect(collective("Baltic states")?.members?.map(({ id }) => id)).toEqual(["EST", "LVA", "LTU"]);
  expect(collective("EU member states", { date: "2021-01-01" })?.members).toHaveLength(27);
  expect(collective("Russia")).toBeNull();
  expect(collective("a table")).toBeNull();
});

test.each([
  ["Rohingya", true],
  ["Crimean Tatars", true],
  ["Helmand", false],
  ["West", false],
])("%s is a people's name: %s", (words, is) => {
  expect(isPeopleName(words)).toBe(is);
});
