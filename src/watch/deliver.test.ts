import { createHmac } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseAtomFeed } from "feedsmith";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { openStore } from "../store/sqlite/index.ts";
import type { Store } from "../store/store.ts";
import { addWatch } from "./add-watch.ts";
import { Alert } from "./alert.ts";
import { backOff, deliver, mostAttempts } from "./deliver.ts";
import { feedOf } from "./feed.ts";
import { hookServer, mailServer } from "./local-server.case.ts";
import type { Output } from "./output.ts";
import { shells } from "./report.case.ts";
import { runWatches } from "./run-watches.ts";

const secret = { env: "ONRECORD_TEST_SECRET" };
let folder: string;
let store: Store;
beforeEach(async () => {
  process.env["ONRECORD_TEST_SECRET"] = "whsec_c2hlbGxz";
  folder = mkdtempSync(join(tmpdir(), "onrecord-watch-"));
  store = await openStore({ file: join(folder, "onrecord.db") });
});
afterEach(async () => {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

const hour = 3_600_000;
const later = (milliseconds: number) => () => new Date(Date.now() + milliseconds);

/** A watch that has found something, with these outputs. */
async function found(...outputs: readonly Output[]): Promise<string> {
  const asks = { find: "entries", words: "shells", asked: { kind: "transfer" } } as const;
  const { id } = await addWatch(store, { name: "shells", asks, outputs });
  await store.save(shells("r-1"), { model: "a model 1" });
  await runWatches(store);
  return id;
}

describe("a webhook", () => {
  test("is signed, and gets what it did not take again, under the same id", async () => {
    const { url, received } = await hookServer([500, 204]);
    const id = await found({ by: "webhook", url, secret });
    expect(await deliver(store)).toEqual({ delivered: 0, waiting: 1, failed: 0 });
    expect(await deliver(store)).toEqual({ delivered: 0, waiting: 0, failed: 0 });
    expect((await store.watches.deliveries(id))[0]).toMatchObject({ problem: "The server answered 500.", attempts: 1 });
    expect(await deliver(store, { now: later(backOff(0) + 1000) })).toMatchObject({ delivered: 1 });
    expect(await deliver(store, { now: later(hour) })).toEqual({ delivered: 0, waiting: 0, failed: 0 });
    const [first, second] = received;
    const alert = Alert.parse(JSON.parse(second?.body ?? ""));
    expect(alert).toMatchObject({ what: "entries", report: { id: "r-1" } });
    for (const name of ["webhook-id", "idempotency-key"]) {
      expect([first?.headers[name], second?.headers[name]]).toEqual([alert.id, alert.id]);
    }
    const timestamp = second?.headers["webhook-timestamp"];
    expect(Math.abs(Number(timestamp) - Date.now() / 1000)).toBeLessThan(60);
    const signed = createHmac("sha256", "shells").update(`${alert.id}.${timestamp}.${second?.body}`).digest("base64");
    expect(second?.headers["webhook-signature"]).toBe(`v1,${signed}`);
  });

  test("is given up where nobody listens any more, and after many tries; redirects are not followed", async () => {
    const gone = await hookServer([410]);
    const id = await found({ by: "webhook", url: gone.url, secret });
    expect(await deliver(store)).toMatchObject({ failed: 1 });
    expect(await store.watches.show(id)).toMatchObject({ waiting: 0, failed: 1 });

    const turned = await hookServer([307]);
    const asks = { find: "entries", words: "shells", asked: {} } as const;
    await addWatch(store, { name: "turned", asks, outputs: [{ by: "webhook", url: turned.url, secret }] });
    await store.save(shells("r-2", { lines: [], words: "More shells for Russia." }), { model: "a model 1" });
    await runWatches(store, { only: (await store.watches.show("turned")).id });
    for (let tries = 0; tries < mostAttempts; tries++) await deliver(store, { now: later(tries * 7 * hour) });
    expect(await store.watches.show("turned")).toMatchObject({ waiting: 0, failed: 1 });
    expect(turned.received).toHaveLength(mostAttempts);
  });

  test("needs its secret when it is added; it waits where the secret is gone, which never stands in the record", async () => {
    const { url, received } = await hookServer([204]);
    const absent = { by: "webhook", url, secret: { env: "ONRECORD_TEST_NO_SECRET" } } as const;
    await expect(found(absent)).rejects.toMatchObject({ problem: { code: "input-missing" } });
    await found({ by: "webhook", url, secret });
    delete process.env["ONRECORD_TEST_SECRET"];
    expect(await deliver(store)).toMatchObject({ waiting: 1 });
    expect(received).toEqual([]);
    const bytes = ["", "-wal"].map((end) => readFileSync(join(folder, `onrecord.db${end}`), "latin1")).join("");
    expect(bytes).toContain("ONRECORD_TEST_SECRET");
    expect(bytes).not.toContain("c2hlbGxz");
  });

  test("what was claimed by a program that was killed is sent by the next", async () => {
    const { url, received } = await hookServer([204]);
    await found({ by: "webhook", url, secret });
    const now = new Date();
    await store.watches.claim({
      by: ["webhook"],
      limit: 1,
      now: now.toISOString(),
      until: new Date(now.getTime() + 120_000).toISOString(),
    });
    expect(await deliver(store)).toMatchObject({ delivered: 0 });
    expect(await deliver(store, { now: later(121_000) })).toMatchObject({ delivered: 1 });
    expect(received).toHaveLength(1);
  });
});

describe("a file of lines of JSON", () => {
  test("gets each alert once, after half a line too, and where it stands there already", async () => {
    const path = join(folder, "alerts.jsonl");
    writeFileSync(path, '{"half":');
    const id = await found({ by: "jsonl", path });
    expect(await deliver(store)).toMatchObject({ delivered: 1 });
    const [half, line = "", end] = readFileSync(path, "utf8").split("\n");
    expect([half, end]).toEqual(['{"half":', ""]);
    expect(Alert.parse(JSON.parse(line)).watch.id).toBe(id);
    const { send } = await import("./send/send.ts");
    await send(store, Alert.parse(JSON.parse(line)), { by: "jsonl", path });
    expect(readFileSync(path, "utf8").split("\n")).toHaveLength(3);
  });

  test("that cannot be written waits", async () => {
    const id = await found({ by: "jsonl", path: join(folder, "no", "such", "folder.jsonl") });
    expect(await deliver(store)).toMatchObject({ waiting: 1 });
    expect((await store.watches.deliveries(id))[0]?.problem).toContain("ENOENT");
  });
});

test("an Atom feed can be read back: one entry an alert, whatever characters the report has", async () => {
  const path = join(folder, "shells.atom");
  const id = await found({ by: "atom", path });
  await store.save(
    shells("r-2", { lines: [], words: "More shells for <Russia> & \u0000 \u001b[31m \ud800 others \u{1f600}" }),
    { model: "a model 1" },
  );
  await runWatches(store);
  expect(await deliver(store)).toMatchObject({ delivered: 2 });
  const feed = parseAtomFeed(readFileSync(path, "utf8"));
  expect(feed).toMatchObject({ id: `urn:onrecord:${id}`, title: { value: "shells" } });
  expect(feed.entries?.map(({ title }) => title?.value)).toEqual(["shells: r-2", "shells: r-1"]);
  expect(feed.entries?.[0]?.content?.value).toContain("“More shells for <Russia> & � �[31m � others \u{1f600}”");
  expect(feed.entries?.every(({ updated }) => !Number.isNaN(Date.parse(updated ?? "")))).toBe(true);
  const self = parseAtomFeed(await feedOf(store, id, "http://127.0.0.1/feeds/x.atom"));
  expect(self.links).toEqual([{ href: "http://127.0.0.1/feeds/x.atom", rel: "self", type: "application/atom+xml" }]);
});

describe("mail", () => {
  const to = { from: "onrecord@example.org", to: ["ana@example.org", "bo@example.org"] };

  test("goes through a server that asks for a password, with the alert's id as its own", async () => {
    const logins: string[] = [];
    const { url, received } = await mailServer({
      authOptional: false,
      onAuth({ username, password }, _, done) {
        logins.push(`${username} ${password}`);
        done(null, { user: username });
      },
    });
    await found({ by: "mail", server: url, user: "ana", password: secret, ...to });
    expect(await deliver(store)).toMatchObject({ delivered: 1 });
    expect(logins).toEqual(["ana whsec_c2hlbGxz"]);
    const [mail, ...more] = received;
    const [alert] = await store.watches.alerts();
    expect(more).toEqual([]);
    expect(mail).toMatchObject({ from: "onrecord@example.org", to: ["ana@example.org", "bo@example.org"] });
    expect(mail?.source).toContain(`Message-ID: <${alert?.id}@onrecord>`);
    expect(mail?.source).toContain("Subject: shells: r-1");
    expect(mail?.source.replaceAll(/=\r?\n/gu, "")).toContain("North Korea shipped shells to Russia by rail at night.");
  });

  test("that the server does not take waits", async () => {
    const { url } = await mailServer({ onRcptTo: (_, __, done) => done(new Error("no such box")) });
    const id = await found({ by: "mail", server: url, user: null, password: null, ...to });
    expect(await deliver(store)).toMatchObject({ waiting: 1 });
    expect((await store.watches.deliveries(id))[0]?.problem).toContain("no such box");
  });
});

test("alerts for the terminal wait for one who looks on", async () => {
  await found({ by: "terminal" });
  expect(await deliver(store)).toEqual({ delivered: 0, waiting: 0, failed: 0 });
  const shown: string[] = [];
  const show = async ({ title }: Alert) => {
    shown.push(title);
  };
  await deliver(store, { show });
  await deliver(store, { show });
  expect(shown).toEqual(["shells: r-1"]);
});
