import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { ReadingDesk } from "../intake/desk/reading-desk.ts";
import { openStore } from "../store/sqlite/index.ts";
import type { Store } from "../store/store.ts";
import { ProblemAnswer } from "./answers.ts";
import { createApp } from "./app.ts";
import { ProblemsAnswer, Reading, ReadingsAnswer } from "./reading-answers.ts";

const text =
  "Harare signs drone deal\n\nZimbabwe said on Tuesday that it had bought four drones from Türkiye. “They will watch the border,” the minister, Ana Moyo, told reporters.\n";

/** The same without a headline. */
const body = text.slice(text.indexOf("Zimbabwe"));

const folder = mkdtempSync(join(tmpdir(), "onrecord-readings-"));

let store: Store;
let desk: ReadingDesk;
let app: ReturnType<typeof createApp>;

beforeAll(async () => {
  store = await openStore({ file: join(folder, "record.db") });
  desk = new ReadingDesk(store, { threads: 1 });
  app = createApp({ store, version: "1.2.3", desk }, { hosts: new Set(["127.0.0.1"]), page: new Map() });
});
afterAll(async () => {
  await desk.close();
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

const host = { host: "127.0.0.1:8470" };

async function post(path: string, body: unknown, headers: Record<string, string> = {}) {
  const isBytes = body instanceof Uint8Array;
  const type = isBytes ? "application/octet-stream" : "application/json";
  const sent = isBytes ? Buffer.from(body) : JSON.stringify(body);
  return app.request(path, { method: "POST", body: sent, headers: { ...host, "content-type": type, ...headers } });
}

async function started(body: unknown) {
  const response = await post("/api/readings", body);
  return Reading.parse(await response.json());
}

const send = (id: string, name: string, bytes: string) =>
  post(`/api/readings/${id}/files?name=${encodeURIComponent(name)}`, Buffer.from(bytes));

/** Listens to the events until a reading has ended; gives every state that was told. */
async function watched(id: string): Promise<Reading[]> {
  const stop = new AbortController();
  const response = await app.request("/api/readings/events", { headers: host, signal: stop.signal });
  expect(response.headers.get("content-type")).toBe("text/event-stream");
  const states: Reading[] = [];
  let rest = "";
  for await (const chunk of response.body ?? []) {
    rest += Buffer.from(chunk).toString("utf8");
    const events = rest.split("\n\n");
    rest = events.pop() ?? "";
    for (const event of events) {
      expect(event).toMatch(/^event: readings\n/);
      const { readings } = ReadingsAnswer.parse(JSON.parse(/^data: (.*)$/m.exec(event)?.[1] ?? ""));
      states.push(...readings.filter((it) => it.id === id));
    }
    if (!["waiting", "reading"].includes(states.at(-1)?.state ?? "waiting")) break;
  }
  stop.abort();
  return states;
}

describe("reading in", () => {
  test("two files are read one after the other, told of as they are, and leave what cannot be read behind", {
    timeout: 120_000,
  }, async () => {
    const { id } = await started({ files: 3, published: "2026-02-05" });
    const states = watched(id);
    const next = await started({
      text: { text: body, title: "Five drones", from: "The Herald" },
    });
    expect((await send(id, "june/harare.txt", text)).status).toBe(200);
    const goingOn = () => desk.list().map(({ state }) => state);
    await vi.waitFor(() => expect(goingOn()).toEqual(["reading", "waiting"]), { timeout: 30_000 });
    await send(id, "../june/broken.pdf", "%PDF-1.4 broken");
    // Others are answered while it reads.
    expect((await app.request("/api/reports", { headers: host })).status).toBe(200);
    expect(goingOn()).toEqual(["reading", "waiting"]);
    expect((await send(id, "june/picture.png", "no report")).status).toBe(200);
    const told = await states;
    const last = told.at(-1);
    expect(last).toMatchObject({ state: "done", reports: 1, problems: 1, passedOver: 1, expected: 3, done: 3 });
    expect(last?.entries).toBeGreaterThan(0);
    expect(last?.read).toMatchObject([
      { source: "upload:/june/harare.txt", outcome: "new", title: "Harare signs drone deal" },
    ]);
    expect(last?.notRead.map(({ source }) => source)).toEqual(["upload:/june/broken.pdf"]);
    expect(told.length).toBeGreaterThan(1);
    const { record } = await store.report(last?.read[0]?.id ?? "");
    expect(record.report).toMatchObject({ text, published: "2026-02-05", publishedBy: "given" });

    const pasted = (await watched(next.id)).at(-1);
    expect(pasted).toMatchObject({ state: "done", read: [{ title: "Five drones", source: "pasted:/The Herald" }] });
    const again = (await watched((await started({ text: { text: body } })).id)).at(-1);
    expect(again?.read).toMatchObject([{ id: pasted?.read[0]?.id, outcome: "unchanged" }]);

    const response = await app.request("/api/problems", { headers: host });
    const { problems } = ProblemsAnswer.parse(await response.json());
    expect(problems).toMatchObject([{ source: "upload:/june/broken.pdf", bytesKept: 15, times: 1 }]);
    expect((await post("/api/problems/dismiss", { source: "upload:/june/broken.pdf" })).status).toBe(200);
    expect(await store.intake.problems()).toEqual([]);
  });

  test("another text from the same address is another version of its report", { timeout: 120_000 }, async () => {
    const from = "https://herald.example/drones?utm_source=x";
    const first = (await watched((await started({ text: { text, from } })).id)).at(-1);
    const second = (await watched((await started({ text: { text: `${text}It arrived.\n`, from } })).id)).at(-1);
    expect(first?.read[0]).toMatchObject({ source: "https://herald.example/drones", outcome: "new" });
    expect(second?.read[0]).toMatchObject({ id: first?.read[0]?.id, outcome: "new-version" });
  });

  test("addresses of this machine are not fetched", async () => {
    const { id } = await started({ links: ["http://127.0.0.1:8470/", "http://localhost/a"] });
    const last = (await watched(id)).at(-1);
    expect(last).toMatchObject({ state: "done", reports: 0, problems: 2 });
    expect(last?.notRead[0]?.problem.code).toBe("input-refused");
  });

  test("one that waits for files is cancelled, and takes no more", async () => {
    const { id } = await started({ files: 2 });
    const cancelled = await post(`/api/readings/${id}/cancel`, {});
    expect(cancelled.status).toBe(200);
    expect((await watched(id)).at(-1)?.state).toBe("cancelled");
    expect((await send(id, "late.txt", text)).status).toBe(404);
  });
});

describe("what cannot be is refused, and says what can", () => {
  test.each([
    [{}, "There is nothing to read."],
    [{ links: ["file:///etc/passwd"] }, "http"],
    [{ links: ["ftp://a.example/"] }, "http"],
    [{ text: { text: "" } }, "not allowed"],
    [{ files: 1, published: "2026-02-31" }, "not allowed"],
    [{ files: 1, published: "0000-01-01" }, "not allowed"],
    [{ files: 1, path: "/etc" }, "takes no"],
  ])("%j", async (body, words) => {
    const response = await post("/api/readings", body);
    expect(response.status).toBe(400);
    expect(JSON.stringify(ProblemAnswer.parse(await response.json()))).toContain(words);
  });

  test.each([
    ["a form of another site's page", { "content-type": "text/plain" }],
    ["another site's page", { origin: "https://evil.example" }],
    ["another site's page that hides where it is from", { "sec-fetch-site": "cross-site" }],
    ["a file that is too large", { "content-length": "50000001" }],
  ])("%s", async (_, headers) => {
    const response = await post("/api/readings/x/files?name=a.txt", new Uint8Array(3), headers);
    expect(response.status).toBe(400);
  });

  test("anything, where only reading is allowed", async () => {
    const shown = createApp(
      { store, version: "1", desk, readOnly: true },
      { hosts: new Set(["127.0.0.1"]), page: new Map() },
    );
    const headers = { ...host, "content-type": "application/json" };
    const response = await shown.request("/api/readings", { method: "POST", body: '{"files":1}', headers });
    expect(ProblemAnswer.parse(await response.json()).problem.message).toContain("changes nothing");
  });
});
