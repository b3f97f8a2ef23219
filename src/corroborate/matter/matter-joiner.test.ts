import { expect, test } from "vitest";
import { blockingKeys } from "./blocking-keys.ts";
import { becauseOf } from "./judge.ts";
import { matterJoiner } from "./matter-joiner.ts";
import { type Made, madeMember, madeRecord } from "./member.case.ts";
import { positionChanges } from "./positions.ts";

function kept(made: Made) {
  const [one] = matterJoiner.keep(madeRecord(made));
  if (one === undefined) throw new Error("nothing kept");
  return { ref: { report: made.id, entry: one.entry }, keys: one.keys, opened: matterJoiner.open(one.trace) };
}

const first = kept({ id: "a", published: "2031-03-04", day: "2031-03-03" });
const choose = (made: Made) => matterJoiner.choose(kept(made).opened, [{ matter: 7, members: [first] }]);

test("the same transfer told in other words is joined, and why", () => {
  const { matter, joined } = choose({
    id: "b",
    published: "2031-03-05",
    day: "2031-03-03",
    text: "Shipments of shells crossed at Tumangang into Russia, monitors found.",
  });
  expect(matter).toBe(7);
  expect(joined?.to).toEqual(first.ref);
  expect(joined?.likelihood).toBeGreaterThan(0.6);
  const because = new Map(joined?.because.map(({ feature, values }) => [feature, values]));
  expect(because.get("both-sides-rare")).toEqual(["state:PRK", "state:RUS"]);
  expect(because.get("names-same")).toContain("tumangang");
});

test("like words join what is told in others, and say so", () => {
  const told = (id: string, text: string) => kept({ id, published: "2031-03-05", text }).opened;
  const because = becauseOf(told("a", "The withdrawal of soldiers began."), told("b", "Troops were withdrawn."));
  const values = because.find(({ feature }) => feature === "like-words-of-agents")?.values ?? [];
  expect(values).toContain("soldiers ~ troops");
  expect(values.some((one) => one.startsWith("withdrawal"))).toBe(true);
});

test("another transfer between the two, months later and elsewhere, is not", () => {
  const text = "North Korea delivered rockets and shells by ship from Nampo to Vladivostok.";
  expect(choose({ id: "c", published: "2031-09-20", day: "2031-09-18", text }).matter).toBeNull();
});

test("the same words told eleven years later are not the same transfer, and those of the next day are", () => {
  expect(choose({ id: "d", published: "2042-03-05" }).matter).toBeNull();
  expect(choose({ id: "e", published: "2031-03-05" }).matter).toBe(7);
});

test("entries about one thing meet in a key, over the turn of a month too", () => {
  const shares = (made: Made) => kept(made).keys.filter((key) => first.keys.includes(key)).length;
  expect(shares({ id: "b", published: "2031-04-01", text: "It went through Tumangang." })).toBeGreaterThan(0);
  expect(blockingKeys(first.opened).length).toBeLessThan(80);
});

test("a stance or a stage that changes from one day to another is a changed position", () => {
  const members = [
    madeMember({ id: "a", published: "2031-03-04", stage: "considered", claims: [["state:PRK", "denies"]] }),
    madeMember({ id: "b", published: "2031-03-04", stage: "offered", claims: [["state:PRK", "denies"]] }),
    madeMember({ id: "c", published: "2031-03-09", stage: "pledged", claims: [["state:PRK", "asserts"]] }),
  ];
  const matter = {
    id: "m-1",
    kind: "transfer",
    entries: 3,
    reports: 3,
    first: null,
    last: null,
    isDisputed: false,
    members,
  } as const;
  expect(positionChanges("state:PRK", matter).map(({ from, to }) => [from.stands, to.stands])).toEqual([
    ["denies", "asserts"],
    ["offered", "pledged"],
  ]);
  expect(positionChanges("state:RUS", matter)).toEqual([]);
});
