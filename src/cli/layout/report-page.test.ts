import { expect, test } from "vitest";
import { everyKindRecord } from "../../store/every-kind-record.case.ts";
import { sampleRecord } from "../../store/sample-record.case.ts";
import { reportPage } from "./report-page.ts";
import { styleFor } from "./style.ts";

const page = (columns: number) => reportPage(everyKindRecord(), styleFor({ columns }));

/** The lines below a title, up to the next empty line but one. */
function below(title: string): string {
  const blocks = page(100).split("\n\n");
  return blocks[blocks.indexOf(title) + 1] ?? "";
}

test("entries of a kind stand together below its title, numbered on", () => {
  const titles = page(100)
    .split("\n\n")
    .filter((block) => /^[A-Z]\w+$/.test(block));
  expect(titles).toEqual(["Statements", "Events", "Transfers", "Commitments", "Threats", "Restrictions"]);
  expect([...page(100).matchAll(/^(\d) {2}/gm)].map(([, number]) => number)).toEqual(["1", "2", "3", "4", "5", "6"]);
});

test("a report of statements alone has no titles", () => {
  expect(reportPage(sampleRecord(), styleFor({}))).not.toContain("Statements");
});

test.each([
  ["Events", "2  Russia → a patrol · ASSAULT firearms · “fired on” · happened\n   certain: says the author\n"],
  [
    "Transfers",
    "3  North Korea → Russia · “about 5,000 artillery shells” (UNROCA III) · delivered\n" +
      "   probable: says South Korea (certain); denied by North Korea\n",
  ],
  ["Commitments", "4  Russia, North Korea · pact, signed · “if either is attacked”, then “military support”\n"],
  ["Threats", "5  Vladimir Putin → South Korea · conditional threat · “If Seoul arms Ukraine”, then “Moscow will"],
  [
    "Restrictions",
    "6  UN Security Council → North Korea · resolution “Resolution 1718” · on “selling arms” · violated",
  ],
])("%s say who, to whom, what and how certain", (title, start) => {
  expect(below(title).slice(0, start.length)).toBe(start);
});

test("every entry's words stand in their sentence, with when and where", () => {
  expect(below("Events")).toContain(
    "⟦Russian troops fired on a patrol near Kupiansk on Tuesday⟧.\n   2024-06-18 “on Tuesday” · Kupiansk, UKR · 91",
  );
});

test.each([40, 57, 80])("no line is wider than a terminal of %d columns", (columns) => {
  for (const line of page(columns).split("\n")) expect(line.length).toBeLessThanOrEqual(columns);
});

test("what each kind counts is said at the top", () => {
  expect(page(100)).toContain("1 statement · 1 event · 1 transfer · 1 commitment · 1 threat · 1 restriction · 1 date");
});

test("of very many actors those in entries are shown, and the others counted", () => {
  const record = everyKindRecord();
  const [first] = record.actors;
  if (first === undefined) throw new RangeError("The record has no actors.");
  const crowd = Array.from({ length: 100 }, (_, n) => ({
    ...first,
    id: `a-${n}`,
    name: `Bystander ${n}`,
    kind: "person" as const,
  }));
  const shown = reportPage({ ...record, actors: [...crowd, ...record.actors] }, styleFor({ columns: 100 }));
  const actors = shown.split("Who acts or speaks\n")[1]?.split("\n\n")[0]?.split("\n") ?? [];
  expect(actors).toHaveLength(41);
  expect(actors.slice(0, 6).map((line) => line.split(" · ").at(-1))).toEqual(record.actors.map(({ id }) => id));
  expect(actors.at(-1)).toBe("  and 66 more: onrecord show r-kinds --json");
});
