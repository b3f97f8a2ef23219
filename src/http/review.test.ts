import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { z } from "zod";
import type { Entry } from "../record/index.ts";
import { everyKindRecord } from "../store/every-kind-record.case.ts";
import { openStore } from "../store/sqlite/index.ts";
import type { Store } from "../store/store.ts";
import { ProblemAnswer } from "./answers.ts";
import { createApp } from "./app.ts";
import {
  AgreementAnswer,
  DecidedAnswer,
  ErrorsAnswer,
  QueueAnswer,
  ReviewAnswer,
  TakenBackAnswer,
} from "./review-answers.ts";

const record = everyKindRecord();
const path = `/api/reports/${record.report.id}/review`;

let store: Store;
let app: ReturnType<typeof createApp>;

beforeAll(async () => {
  store = await openStore({ file: ":memory:" });
  await store.save(record, { model: "onrecord-reader 0.3.0" });
  app = createApp({ store, version: "1.2.3" }, { hosts: new Set(["127.0.0.1"]), page: new Map() });
});
afterAll(() => store.close());

const headers = { host: "127.0.0.1:8470", "content-type": "application/json" };

async function post(to: string, body: unknown, more: Record<string, string> = {}): Promise<Response> {
  const text = typeof body === "string" ? body : JSON.stringify(body);
  return app.request(to, { method: "POST", headers: { ...headers, ...more }, body: text });
}

async function posted<A extends z.ZodType>(to: string, body: unknown, shape: A): Promise<z.infer<A>> {
  const response = await post(to, body);
  expect(response.status, await response.clone().text()).toBe(200);
  return shape.parse(await response.json());
}

async function reviewed() {
  return ReviewAnswer.parse(await (await app.request(path, { headers })).json());
}

const threat = record.entries.find(({ id }) => id === "k-threat");
const decision = (more: object) => ({
  id: randomUUID(),
  version: 1,
  entry: "k-threat",
  what: "accept",
  by: "Ada",
  basedOn: null,
  ...more,
});

describe("reviewing by the routes", () => {
  test("a decision is kept, shown, undone and made again", async () => {
    const made = await posted(path, decision({ comment: "checked" }), DecidedAnswer);
    expect(made).toMatchObject({ state: { entry: "k-threat", status: "accepted" }, overtaken: [] });
    expect(made.decision).toMatchObject({ by: "Ada", comment: "checked", from: threat, to: null, carried: false });
    const { states, reviewers } = await reviewed();
    expect(states.map(({ entry }) => entry)).toEqual(record.entries.map(({ id }) => id));
    expect(states.find(({ entry }) => entry === "k-threat")).toEqual(made.state);
    expect(reviewers).toEqual(["Ada"]);
    const undone = await posted("/api/review/undo", { by: "Ada" }, TakenBackAnswer);
    expect(undone).toMatchObject({ decision: { id: made.decision.id }, state: { status: "unreviewed" } });
    const again = await posted("/api/review/redo", { by: "Ada" }, TakenBackAnswer);
    const { turns } = again.decision;
    expect(turns.map(({ what }) => what)).toEqual(["undo", "redo"]);
    expect(again.state).toEqual({ ...made.state, decisions: [{ ...made.decision, turns }] });
    const twice = await post("/api/review/redo", { by: "Ada", decision: made.decision.id });
    expect(ProblemAnswer.parse(await twice.json()).problem.message).toBe("The decision stands.");
  });

  test("a correction is seen wherever the entry is, and a conflict is told", async () => {
    const to: Entry | undefined = threat?.kind === "threat" ? { ...threat, form: "warning" } : undefined;
    const made = await posted(path, decision({ entry: "k-threat", what: "correct", by: "Bo", to }), DecidedAnswer);
    expect(made.state.status).toBe("contested");
    expect(made.overtaken.map(({ by }) => by)).toEqual(["Ada"]);
    expect(made.state.standing).toMatchObject({ form: "warning", madeBy: { kind: "person", name: "Bo" } });
    const { entry } = await store.entry("k-threat");
    expect(entry).toEqual(made.state.standing);
  });
});

describe("what comes of it", () => {
  async function got<A extends z.ZodType>(path: string, shape: A): Promise<z.infer<A>> {
    const response = await app.request(path, { headers });
    expect(response.status, await response.clone().text()).toBe(200);
    return shape.parse(await response.json());
  }

  test("a queue of what is left", async () => {
    const { waiting, items } = await got("/api/review/queue?by=Ada&limit=2", QueueAnswer);
    expect([waiting, items.length]).toEqual([record.entries.length - 1, 2]);
    expect(items.map(({ entry }) => entry.id)).not.toContain("k-threat");
  });

  test("agreement and errors", async () => {
    const { disputed, fields } = await got("/api/review/agreement?one=Ada&other=Bo", AgreementAnswer);
    expect(disputed).toEqual([{ report: record.report.id, entry: "k-threat" }]);
    expect(fields.find(({ field }) => field === "form")).toEqual({ field: "form", alpha: 0, n: 1 });
    const { kinds } = await got("/api/review/errors", ErrorsAnswer);
    expect(kinds).toMatchObject([{ kind: "threat", contested: 1, precision: null }]);
  });

  test("training data, a report a line", async () => {
    await posted(path, decision({ what: "settle", by: "Cy", to: null }), DecidedAnswer);
    const response = await app.request("/api/review/export", { headers });
    expect(response.headers.get("content-type")).toMatch("application/x-ndjson");
    const lines = (await response.text()).trimEnd().split("\n");
    expect(lines.map((line) => JSON.parse(line))).toMatchObject([
      { report: record.report.id, text: record.report.text, entries: [{ id: "k-threat", found: threat, holds: null }] },
    ]);
  });

  test.each(["queue?limit=0", "queue?kind=rumour", "agreement?by=Ada", "errors?by=Ada"])(
    "%s is refused",
    async (bad) => {
      expect((await app.request(`/api/review/${bad}`, { headers })).status).toBe(400);
    },
  );
});

describe("what is refused", () => {
  test.each([
    ["no JSON", "{", {}, "usage", 400],
    ["an array", "[]", {}, "usage", 400],
    ["a form", JSON.stringify(decision({})), { "content-type": "text/plain" }, "usage", 400],
    ["another site's page", JSON.stringify(decision({})), { origin: "https://evil.example" }, "usage", 400],
    ["more than a mebibyte", `"${"x".repeat(1024 * 1024)}"`, {}, "usage", 400],
    ["a field too many", JSON.stringify(decision({ at: "2020-01-01" })), {}, "usage", 400],
    ["an id that is none", JSON.stringify(decision({ id: "1" })), {}, "usage", 400],
    ["a decision of no known kind", JSON.stringify(decision({ what: "guess" })), {}, "usage", 400],
    ["an entry that is not there", JSON.stringify(decision({ entry: "none" })), {}, "not-found", 404],
    ["a version that is not there", JSON.stringify(decision({ version: 9 })), {}, "not-found", 404],
  ])("%s", async (_, body, more, code, status) => {
    const before = await reviewed();
    const response = await post(path, body, more);
    const { problem } = ProblemAnswer.parse(await response.json());
    expect([problem.code, response.status]).toEqual([code, status]);
    expect(await reviewed()).toEqual(before);
  });
});
