import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { z } from "zod";
import { madeRecord } from "../../corroborate/matter/member.case.ts";
import { sampleRecord } from "../../store/sample-record.case.ts";
import { openStore } from "../../store/sqlite/index.ts";
import { inDatabase, scratchFolder } from "../../store/sqlite/scratch.case.ts";
import type { Store } from "../../store/store.ts";
import { ActorsAnswer, DossierAnswer } from "../actor-answers.ts";
import { ProblemAnswer, SuggestedActors } from "../answers.ts";
import { createApp } from "../app.ts";
import {
  CompareAnswer,
  MatterAnswer,
  MatterDecidedAnswer,
  MatterDecisionsAnswer,
  MattersAnswer,
} from "../matter-answers.ts";
import { areCopiesFound, isJoined, stopJoining } from "../telling/joined.ts";

const by = { model: "a test" };
const told =
  "North Korea shipped shells to Russia through Tumangang. The train had forty wagons and left at night, the agency said in Seoul on Tuesday, and it was the third since the spring of that year.";

let store: Store;
let app: ReturnType<typeof createApp>;

beforeAll(async () => {
  store = await openStore({ file: ":memory:" });
  const made = (id: string, published: string, quantity: number, claims: Parameters<typeof madeRecord>[0]["claims"]) =>
    store.save(madeRecord({ id, published, quantity, claims: claims ?? [], text: told, day: "2031-03-02" }), by);
  await made("r-first", "2031-03-03", 1000, [["a:agency", "asserts"]]);
  await made("r-copy", "2031-03-04", 1000, [["a:agency", "asserts"]]);
  await store.save(
    madeRecord({
      id: "r-other",
      published: "2031-03-20",
      quantity: 3000,
      day: "2031-03-02",
      text: "Lume Monitor counts more shells from North Korea to Russia than ever; Pyongyang calls it a lie.",
      claims: [
        ["a:lume", "asserts"],
        ["state:PRK", "denies"],
      ],
    }),
    by,
  );
  await store.save(
    sampleRecord({ id: "r-ferry", published: "2031-03-05", lines: ["Idris Kane said: the ferry is late"] }),
    by,
  );
  app = createApp({ store, version: "1.2.3" }, { hosts: new Set(["localhost"]), page: new Map() });
});
afterAll(() => store.close());

async function answer<A extends z.ZodType>(path: string, shape: A): Promise<z.infer<A>> {
  const response = await app.request(path, { headers: { host: "localhost" } });
  const body = await response.json();
  expect([response.status, body]).toEqual([200, expect.anything()]);
  return shape.parse(body);
}

async function problem(path: string) {
  const response = await app.request(path, { headers: { host: "localhost" } });
  return { status: response.status, ...ProblemAnswer.parse(await response.json()).problem };
}

/** The one matter of several reports, once all is joined. */
async function theMatter() {
  await expect.poll(() => isJoined(store), { timeout: 20_000 }).toBe(true);
  const { matters } = await answer("/api/matters", MattersAnswer);
  const [matter] = matters;
  if (matter === undefined) throw new Error("no matter");
  return { matter, matters };
}

test("matters are listed with their sources, copies counted once", async () => {
  const { matter, matters } = await theMatter();
  expect(matters).toHaveLength(1);
  expect(matter).toMatchObject({ kind: "transfer", reports: 3, sources: 2, isDenied: true, differs: true });
  expect(matter.begins.names).toMatchObject({ "state:PRK": "North Korea" });
});

test.each([
  ["kind=transfer", 1],
  ["kind=threat", 0],
  ["least=4", 0],
  ["least=1", 2],
  ["actor=Lume", 1],
  ["actor=state:RUS&least=1", 1],
  ["report=r-ferry", 0],
  ["report=r-fi", 1],
  ["skip=1", 0],
])("/api/matters?%s: %i", async (query, count) => {
  await theMatter();
  const { matters, total } = await answer(`/api/matters?${query}`, MattersAnswer);
  expect(matters).toHaveLength(count);
  if (!query.includes("limit") && !query.includes("skip")) expect(total).toBe(count);
});

test("a matter tells its reports, whose copy each is, its quotations and why they were joined", async () => {
  const { matter } = await answer(`/api/matters/${(await theMatter()).matter.id}`, MatterAnswer);
  expect(matter.from.map(({ id, countsAs }) => [id, countsAs])).toEqual([
    ["r-first", "r-first"],
    ["r-copy", "r-first"],
    ["r-other", "r-other"],
  ]);
  expect(matter.from[1]?.copy).toMatchObject({ kind: "exact", source: "r-first" });
  expect(matter.told[0]?.quote.map(({ text, hit }) => (hit ? text : " ")).join("")).toBe(told);
  expect(matter.told[2]?.joined?.pro[0]?.values).not.toContain("state:PRK");
  expect(matter.account.sources.map((labels) => labels.map(({ name }) => name))).toEqual([
    ["South Korea"],
    ["Lume Monitor"],
  ]);
  expect(matter.account.numbers.map(({ what, later }) => [what, later.value])).toEqual([["change", 3000]]);
  expect(matter.account.denials).toMatchObject([{ who: "state:PRK", since: "2031-03-20" }]);
});

test("disputed matters are told, and listed alone", async () => {
  const { matter } = await theMatter();
  expect(matter.isDisputed).toBe(true);
  const { matters, total } = await answer("/api/matters?least=1&disputed=true", MattersAnswer);
  expect([matters.map(({ id, isDisputed }) => [id, isDisputed]), total]).toEqual([[[matter.id, true]], 1]);
  expect((await answer("/api/matters?least=1", MattersAnswer)).total).toBeGreaterThan(1);
  expect(await problem("/api/matters?disputed=no")).toMatchObject({ status: 400, code: "usage" });
});

test("an entry leads to its matter, and what is not on record is a problem", async () => {
  const { matter } = await theMatter();
  expect((await answer("/api/matters/r-copy-e", MatterAnswer)).matter.id).toBe(matter.id);
  expect(await problem("/api/matters/m-none")).toMatchObject({ status: 404, code: "not-found" });
  expect(await problem("/api/matters?kind=rumour")).toMatchObject({ status: 400, code: "usage" });
  expect(await problem("/api/matters?actor=nobody-at-all")).toMatchObject({ status: 404 });
});

test("two reports and two actors are compared; one with itself, or with another sort, is not", async () => {
  await theMatter();
  const reports = await answer("/api/compare?one=r-first&other=r-other", CompareAnswer);
  expect(reports.sides.map(({ sort, matters }) => [sort, matters])).toEqual([
    ["report", 1],
    ["report", 1],
  ]);
  expect(reports.shared.map(({ from }) => from.map(({ id }) => id))).toEqual([["r-first", "r-other"]]);
  const actors = await answer("/api/compare?one=a:agency&other=Lume%20Monitor", CompareAnswer);
  expect(actors.shared[0]?.told.map(({ report }) => report)).toEqual(["r-first", "r-copy", "r-other"]);
  // North Korea denies it, and Russia, which receives it, says nothing.
  const party = await answer("/api/compare?one=state:PRK&other=state:RUS", CompareAnswer);
  expect(party.shared[0]?.told.map(({ report }) => report)).toEqual(["r-first", "r-copy", "r-other"]);
  expect([party.onlyOne, party.onlyOther]).toEqual([[], []]);
  const silent = await answer("/api/compare?one=state:RUS&other=Idris%20Kane", CompareAnswer);
  expect([silent.shared, silent.onlyOne.length, silent.onlyOther.length]).toEqual([[], 1, 1]);
  const apart = await answer("/api/compare?one=r-first&other=r-ferry", CompareAnswer);
  expect([apart.shared.length, apart.onlyOne.length, apart.onlyOther[0]?.report]).toEqual([0, 1, "r-ferry"]);
  expect(await problem("/api/compare?one=r-first&other=r-first")).toMatchObject({ status: 400 });
  expect(await problem("/api/compare?one=r-first&other=a:lume")).toMatchObject({ status: 400 });
});

test("actors are found by words, and each has a dossier", async () => {
  const { actors } = await answer("/api/actors?q=kor", ActorsAnswer);
  expect(actors.map(({ name }) => name).sort()).toEqual(["North Korea", "South Korea"]);
  expect((await answer("/api/actors?q=%3F", ActorsAnswer)).actors.length).toBeGreaterThan(3);
  await theMatter();
  const dossier = await answer(`/api/actors/${encodeURIComponent("state:PRK")}`, DossierAnswer);
  expect(dossier.actor).toMatchObject({ name: "North Korea", kind: "state", country: "PRK" });
  expect(dossier.entries.find(({ kind }) => kind === "transfer")?.entries).toHaveLength(3);
  expect(dossier.timeline).toHaveLength(3);
  expect(dossier.speakOfIt).toMatchObject([
    { who: "a:agency", asserts: 2, denies: 0 },
    { who: "a:lume", asserts: 1, denies: 0 },
  ]);
  const once = await answer(`/api/actors/${encodeURIComponent("state:PRK")}?copies=without`, DossierAnswer);
  const reportsOf = ({ timeline }: typeof dossier) => timeline.map(({ report }) => report.id);
  expect([reportsOf(dossier).includes("r-copy"), reportsOf(once).includes("r-copy")]).toEqual([true, false]);
  expect(await problem("/api/actors/nobody-at-all")).toMatchObject({ status: 404 });
});

test("a name that nobody has is answered by the nearest", async () => {
  const near = [{ id: "state:PRK", name: "North Korea" }];
  expect(await answer("/api/actors?q=nroth+koera", ActorsAnswer)).toMatchObject({ actors: [], near });
  expect(await answer("/api/suggest/actors?q=nroth+koera", SuggestedActors)).toMatchObject({ actors: [], near });
  expect((await answer("/api/actors?q=north", ActorsAnswer)).near).toEqual([]);
  for (const path of ["actors/north%20kora", "matters?actor=north+kora", "search?actor=north+kora"]) {
    const advice = "Did you mean North Korea?";
    expect(await problem(`/api/${path}`)).toMatchObject({ status: 404, code: "not-found", advice });
  }
});

test("people part and join entries by hand, and take it back", async () => {
  const { matter } = await theMatter();
  const post = async (path: string, body: unknown) => {
    const headers = { host: "localhost", "content-type": "application/json" };
    const response = await app.request(path, { method: "POST", headers, body: JSON.stringify(body) });
    expect(response.status).toBe(200);
    return MatterDecidedAnswer.parse(await response.json()).decision;
  };
  const parted = await post("/api/matters/part", { entries: ["r-other-e"], by: "Ada" });
  expect(parted).toMatchObject({ what: "part", by: "Ada", entries: [{ report: "r-other", entry: "r-other-e" }] });
  expect((await answer(`/api/matters/${matter.id}`, MatterAnswer)).matter.reports).toBe(2);
  await post("/api/matters/r-other-e/join", { into: matter.id, by: "Bea" });
  const whole = await answer(`/api/matters/${matter.id}`, MatterAnswer);
  expect([whole.matter.reports, whole.matter.told[2]?.decidedBy]).toEqual([3, 2]);
  await post("/api/matters/undo", { by: "Cy" });
  await post("/api/matters/undo", { by: "Cy", decision: parted.id });
  const { decisions } = await answer("/api/matter-decisions", MatterDecisionsAnswer);
  expect(decisions.map(({ what, by, undoneBy }) => [what, by, undoneBy])).toEqual([
    ["join", "Bea", "Cy"],
    ["part", "Ada", "Cy"],
  ]);
  expect((await theMatter()).matter.reports).toBe(3);
});

test("copies are found before anything is joined, and who needs no more does not wait for that", async () => {
  const busy = await openStore({ file: ":memory:" });
  for (let nth = 0; nth < 20; nth++) await busy.save(madeRecord({ id: `r-${nth}`, text: told }), by);
  while (!(await areCopiesFound(busy)));
  expect((await busy.copies.count()).sources).toBe(1);
  expect((await busy.matters.list({ leastReports: 1 })).reduce((sum, it) => sum + it.reports, 0)).toBeLessThan(20);
  await stopJoining(busy);
  await busy.close();
});

test("many reports are not waited for: the answer says how many are still to come, and later ones have them", async () => {
  const busy = await openStore({ file: ":memory:" });
  for (let nth = 0; nth < 40; nth++) await busy.save(madeRecord({ id: `r-${nth}`, text: `${told} ${nth}` }), by);
  const asked = createApp({ store: busy, version: "1.2.3" }, { hosts: new Set(["localhost"]), page: new Map() });
  const ask = async () =>
    MattersAnswer.parse(await (await asked.request("/api/matters", { headers: { host: "localhost" } })).json());
  const first = await ask();
  expect([first.isJoined, first.toJoin]).toEqual([false, 40]);
  const left = [first.toJoin];
  const later = async () => {
    const { isJoined, toJoin } = await ask();
    left.push(toJoin);
    return isJoined;
  };
  await expect.poll(later, { timeout: 20_000 }).toBe(true);
  expect(left.at(-1)).toBe(0);
  expect(left).toEqual([...left].sort((a, b) => b - a));
  await stopJoining(busy);
  await busy.close();
});

test("where joining fails, whoever asks next is told, until it can be done", async () => {
  const file = join(scratchFolder(), "damaged.db");
  const made = await openStore({ file });
  for (let nth = 0; nth < 6; nth++) await made.save(madeRecord({ id: `r-${nth}`, text: `${told} ${nth}` }), by);
  await made.close();
  inDatabase(
    file,
    "create table kept as select record from version where report_id = 'r-5'; update version set record = '{' where report_id = 'r-5'",
  );
  const damaged = await openStore({ file });
  const asked = createApp({ store: damaged, version: "1.2.3" }, { hosts: new Set(["localhost"]), page: new Map() });
  const ask = async () => (await asked.request("/api/matters", { headers: { host: "localhost" } })).json();
  expect(MattersAnswer.parse(await ask())).toMatchObject({ isJoined: false, toJoin: 6 });
  const isProblem = async () => ProblemAnswer.safeParse(await ask()).success;
  await expect.poll(isProblem, { timeout: 20_000 }).toBe(true);
  inDatabase(file, "update version set record = (select record from kept) where report_id = 'r-5'");
  await expect.poll(isProblem, { timeout: 20_000 }).toBe(false);
  await expect.poll(async () => MattersAnswer.parse(await ask()).isJoined, { timeout: 20_000 }).toBe(true);
  await stopJoining(damaged);
  await damaged.close();
});

test("joining is done once for all who ask, and ends before the store is closed", async () => {
  const busy = await openStore({ file: ":memory:" });
  for (let nth = 0; nth < 20; nth++) await busy.save(madeRecord({ id: `r-${nth}` }), by);
  const asked = [isJoined(busy), isJoined(busy)];
  await stopJoining(busy);
  const [one, other] = await Promise.allSettled(asked);
  expect(one).toEqual(other);
  const joined = await busy.matters.list({ leastReports: 1 });
  expect(joined.reduce((sum, { reports }) => sum + reports, 0)).toBeLessThan(20);
  await busy.close();
});
