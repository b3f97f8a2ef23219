import { randomUUID } from "node:crypto";
import { parseAtomFeed } from "feedsmith";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { z } from "zod";
import { openStore } from "../store/sqlite/index.ts";
import type { Store } from "../store/store.ts";
import { shells } from "../watch/report.case.ts";
import { runWatches } from "../watch/run-watches.ts";
import { ProblemAnswer } from "./answers.ts";
import { createApp } from "./app.ts";
import { AlertsAnswer, CheckedAnswer, FindingsAnswer, WatchAnswer, WatchesAnswer } from "./watch-answers.ts";

/** A busy machine takes its time to send. */
const patience = { timeout: 20_000 };

const host = "127.0.0.1:8470";
let store: Store;
let app: ReturnType<typeof createApp>;

beforeAll(async () => {
  store = await openStore({ file: ":memory:" });
  await store.save(shells("r-1"), { model: "a person" });
  app = createApp({ store, version: "1.2.3" }, { hosts: new Set(["127.0.0.1"]), page: new Map() });
});
afterAll(() => store.close());

const get = (path: string) => app.request(path, { headers: { host } });
const post = (path: string, body: object) =>
  app.request(path, {
    method: "POST",
    headers: { host, "content-type": "application/json" },
    body: JSON.stringify(body),
  });
async function shaped<A extends z.ZodType>(answer: Response | Promise<Response>, shape: A): Promise<z.infer<A>> {
  const response = await answer;
  expect(response.status).toBe(200);
  return shape.parse(await response.json());
}

test("findings stand once the record is checked, and are narrowed down", async () => {
  const unchecked = { findings: [], reports: [], isChecked: false, upToDate: false, problem: null };
  expect(await shaped(get("/api/findings"), FindingsAnswer)).toEqual(unchecked);
  const checked = await shaped(post("/api/findings/check", {}), CheckedAnswer);
  expect(checked).toMatchObject({ changed: 0, gone: 0 });
  expect(checked.found).toBeGreaterThan(0);
  const { findings } = await shaped(get("/api/findings?rule=transfer-from-embargoed"), FindingsAnswer);
  expect(findings.map(({ finding }) => [finding.verdict, finding.entries[0]?.report])).toEqual([["touches", "r-1"]]);
  expect((await shaped(get("/api/findings?verdict=cannot-say"), FindingsAnswer)).findings).toEqual([]);
  expect((await shaped(get("/api/findings?report=r-2"), FindingsAnswer)).findings).toEqual([]);
});

test("findings follow what a reviewer decides on the page, and tell because of what", async () => {
  const { record } = await store.report("r-1");
  const listed = async () => {
    for (;;) {
      const answer = await shaped(get("/api/findings?rule=transfer-from-embargoed"), FindingsAnswer);
      if (answer.upToDate) return answer.findings.map(({ finding }) => finding.id);
    }
  };
  const before = await listed();
  const asks = { find: "findings", rules: ["transfer-from-embargoed"], verdicts: [], files: [] };
  const { id } = await shaped(post("/api/watches", { name: "moved", asks }), WatchAnswer);
  const transfer = record.entries.find(({ kind }) => kind === "transfer");
  const decision = {
    id: randomUUID(),
    version: 1,
    entry: transfer?.id ?? "",
    what: "reject",
    by: "Ada",
    basedOn: null,
  };
  expect((await post("/api/reports/r-1/review", decision)).status).toBe(200);
  expect([before.length, await listed()]).toEqual([1, []]);
  expect((await store.findings.history(before[0] ?? "")).at(-1)).toMatchObject({
    state: "gone",
    cause: `r-1: Ada decided: reject ${transfer?.id}`,
  });
  // A watch on findings tells without a reading, and without being run.
  const told = async () =>
    (await shaped(get(`/api/alerts?watch=${id}`), AlertsAnswer)).alerts.map(({ what }) => what).sort();
  await expect.poll(told, patience).toEqual(["finding-gone"]);
  expect((await post("/api/review/undo", { by: "Ada" })).status).toBe(200);
  expect(await listed()).toEqual(before);
  await expect.poll(told, patience).toEqual(["finding-found", "finding-gone"]);
  await shaped(post(`/api/watches/${id}/remove`, {}), WatchAnswer);
});

test("a watch is added, tells, has a feed, rests, goes on and is removed", async () => {
  const asks = { find: "entries", words: "shells", asked: { kind: "transfer" } };
  const { id } = await shaped(post("/api/watches", { name: "shells", asks }), WatchAnswer);
  await store.save(shells("r-2", { words: "More shells for Russia.", lines: [] }), { model: "a person" });
  await runWatches(store);
  const { alerts } = await shaped(get(`/api/alerts?watch=${id}`), AlertsAnswer);
  expect(alerts.map(({ title, folded }) => [title, folded])).toEqual([["shells: r-2", []]]);
  const feed = await get(`/feeds/${id}.atom`);
  expect(feed.headers.get("content-type")).toBe("application/atom+xml; charset=utf-8");
  expect(parseAtomFeed(await feed.text()).entries?.map(({ title }) => title?.value)).toEqual(["shells: r-2"]);
  expect((await shaped(post(`/api/watches/${id}/pause`, { paused: true }), WatchAnswer)).pausedAt).not.toBeNull();
  expect((await shaped(post(`/api/watches/${id}/pause`, { paused: false }), WatchAnswer)).pausedAt).toBeNull();
  await shaped(post(`/api/watches/${id}/remove`, {}), WatchAnswer);
  expect(await shaped(get("/api/watches"), WatchesAnswer)).toEqual({ watches: [] });
  expect((await get(`/feeds/${id}.atom`)).status).toBe(404);
});

test.each([
  [
    "outputs, which only the terminal sets up",
    { name: "a", asks: { find: "entries", words: "shells", asked: {} }, outputs: [] },
  ],
  ["files of rules", { name: "a", asks: { find: "findings", rules: [], verdicts: [], files: ["/etc/passwd.yaml"] } }],
  ["a filter that is none", { name: "a", asks: { find: "entries", words: "shells", asked: { colour: "red" } } }],
])("a watch with %s is refused", async (_, body) => {
  const response = await post("/api/watches", body);
  expect(response.status).toBe(400);
  expect(ProblemAnswer.parse(await response.json()).problem.code).toBe("usage");
});
