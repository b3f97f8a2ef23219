import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { z } from "zod";
import { everyKindRecord } from "../store/every-kind-record.case.ts";
import { openStore } from "../store/sqlite/index.ts";
import type { Store } from "../store/store.ts";
import { AboutAnswer, EntryAnswer, ProblemAnswer, ReportAnswer, ReportsAnswer, SearchAnswer } from "./answers.ts";
import { createApp } from "./app.ts";

const bytes = Buffer.from("<!doctype html><title>page</title>");
const page = new Map([["/index.html", { type: "text/html; charset=utf-8", bytes, gzipped: bytes }]]);
const record = everyKindRecord();

let store: Store;
let app: ReturnType<typeof createApp>;

beforeAll(async () => {
  store = await openStore({ file: ":memory:" });
  await store.save(record, { model: "onrecord-reader 0.3.0" });
  app = createApp({ store, version: "1.2.3" }, { hosts: new Set(["127.0.0.1", "localhost"]), page });
});
afterAll(() => store.close());

async function get(path: string, headers: Record<string, string> = {}): Promise<Response> {
  return app.request(path, { headers: { host: "127.0.0.1:8470", ...headers } });
}

async function answer<A extends z.ZodType>(path: string, shape: A): Promise<z.infer<A>> {
  const response = await get(path);
  expect(response.status).toBe(200);
  return shape.parse(await response.json());
}

async function problem(path: string, headers: Record<string, string> = {}) {
  const response = await get(path, headers);
  return { status: response.status, ...ProblemAnswer.parse(await response.json()).problem };
}

describe("the routes", () => {
  test("say what serves", async () => {
    expect(await answer("/api/about", AboutAnswer)).toEqual({
      name: "onrecord",
      version: "1.2.3",
      readsIn: false,
      readOnly: false,
    });
  });

  test("list reports with their counts, and no further than asked", async () => {
    const { reports } = await answer("/api/reports", ReportsAnswer);
    expect(reports.map(({ id, entries }) => [id, entries["threat"]])).toEqual([[record.report.id, 1]]);
    expect(await answer("/api/reports?skip=1", ReportsAnswer)).toEqual({ reports: [], total: 1 });
  });

  test("give a report whole, by the beginning of its id too", async () => {
    const given = await answer(`/api/reports/${record.report.id.slice(0, 4)}`, ReportAnswer);
    expect(given.record).toEqual(record);
    expect(given).toMatchObject({ version: 1, latest: 1, model: "onrecord-reader 0.3.0" });
  });

  test("give what a search finds as a table", async () => {
    const response = await get("/api/search/table?q=shells&stage=delivered");
    expect(response.headers.get("content-disposition")).toMatch(/^attachment; filename="onrecord\.csv"/);
    const [titles, row, ...more] = Buffer.from(await response.arrayBuffer())
      .toString()
      .split("\r\n");
    expect([titles, row, more]).toEqual([
      expect.stringMatching(/^\ufeffentry,kind,supplier,supplier_code,recipient,/),
      expect.stringMatching(/^k-transfer,transfer,North Korea,,Russia,,/),
      [""],
    ]);
    expect((await get("/api/search/table?kind=rumour")).status).toBe(400);
  });

  test("say which report an entry stands in", async () => {
    const { entry, report } = await answer("/api/entries/k-thr", EntryAnswer);
    expect([entry.kind, report.id]).toEqual(["threat", record.report.id]);
  });

  test("find entries by words, of a kind where asked", async () => {
    const every = await answer("/api/search?q=shells", SearchAnswer);
    const transfers = await answer("/api/search?q=shells&kind=transfer", SearchAnswer);
    expect(every.hits.length).toBeGreaterThan(1);
    expect(transfers.hits.map(({ entry }) => entry.kind)).toEqual(["transfer"]);
    expect(transfers.hits[0]?.snippet.filter(({ hit }) => hit).map(({ text }) => text)).toContain("shells");
  });
});

describe("a bad request gets one shape of problem", () => {
  test.each([
    ["/api/reports?limit=0", 400, "usage"],
    ["/api/reports?limit=ten", 400, "usage"],
    ["/api/reports?page=2", 400, "usage"],
    ["/api/reports?limit=2&limit=3", 400, "usage"],
    ["/api/search?actor=nobody", 404, "not-found"],
    ["/api/search?from=2024-02-31", 400, "usage"],
    ["/api/search?q=%20", 400, "usage"],
    ["/api/search?q=a&kind=rumour", 400, "usage"],
    ["/api/reports/r-none", 404, "not-found"],
    [`/api/reports/${record.report.id}?version=7`, 404, "not-found"],
    ["/api/nothing", 404, "not-found"],
    ["/assets/none.js", 404, "not-found"],
  ])("%s: %i", async (path, status, code) => {
    expect(await problem(path)).toMatchObject({ status, code });
  });

  test("that says what is allowed", async () => {
    expect(await problem("/api/search?q=a&kind=rumour")).toMatchObject({
      message: 'The query of the request has a value of "kind" that is not allowed.',
      received: '"rumour"',
      allowed: "statement, event, transfer, commitment, threat, restriction",
    });
    expect(await problem("/api/reports?limit=ten")).toMatchObject({
      received: '"ten"',
      allowed: "a whole number from 1 to 1000",
    });
    expect(await problem("/api/suggest/actors")).toMatchObject({
      message: 'The query of the request lacks "q".',
      received: "nothing",
      allowed: "text of at most 200 characters",
    });
    expect(await problem("/api/reports?lmit=2")).toMatchObject({
      message: 'The query of the request takes no "lmit".',
      allowed: "limit, skip",
    });
  });
});

describe("others' pages", () => {
  test.each([
    ["a name that leads here (DNS rebinding)", { host: "evil.example:8470" }],
    ["no name", { host: "" }],
    ["a page from elsewhere", { origin: "https://evil.example" }],
    ["a page from another port", { origin: "http://127.0.0.1:9999" }],
  ])("get nothing: %s", async (_, headers) => {
    expect(await problem("/api/reports", headers)).toMatchObject({ status: 400, code: "usage" });
    expect((await get("/", headers)).status).toBe(400);
  });

  test("but this one's own do", async () => {
    expect((await get("/api/reports", { origin: "http://127.0.0.1:8470" })).status).toBe(200);
    expect((await get("/api/reports", { host: "localhost:8470" })).status).toBe(200);
  });
});

describe("the page", () => {
  test.each(["/", "/report/r-1", "/help", "/index.html"])("stands at %s", async (path) => {
    const response = await get(path);
    expect(await response.text()).toBe(bytes.toString());
    expect(response.headers.get("content-type")).toBe("text/html; charset=utf-8");
  });

  test("nothing else of the disk can be had", async () => {
    for (const path of ["/../package.json", "/assets/../../package.json", "/assets/%2e%2e/%2e%2e/package.json"]) {
      expect(await (await get(path)).text()).not.toContain('"dependencies"');
    }
  });

  test("everything, problems too, says that nothing comes from outside and nothing is inline", async () => {
    for (const path of ["/", "/api/reports", "/api/nothing"]) {
      const { headers } = await get(path);
      const policy = headers.get("content-security-policy") ?? "";
      expect(policy).toContain("default-src 'none'");
      expect(policy).not.toMatch(/unsafe|https?:|\*/);
      expect(headers.get("x-content-type-options")).toBe("nosniff");
    }
  });
});
