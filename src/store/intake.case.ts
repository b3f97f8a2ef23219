import { afterEach, beforeEach, expect, test } from "vitest";
import { noFacts, type Origin } from "../record/index.ts";
import { sha256 } from "../util/sha256.ts";
import type { Original } from "./intake.ts";
import { problemOf } from "./problem-of.case.ts";
import { sampleRecord } from "./sample-record.case.ts";
import type { Store } from "./store.ts";

const model = "statements 1";
const problem = {
  code: "input-refused",
  message: "It is a picture.",
  received: "PNG",
  advice: "Leave it out.",
} as const;

/** Some original bytes, with where they come from. */
export function sampleOriginal(content: string | Buffer, more: Partial<Origin> = {}): Original {
  const bytes = typeof content === "string" ? Buffer.from(content) : content;
  const origin: Origin = {
    sha256: sha256(bytes),
    size: bytes.length,
    format: "text",
    encoding: { name: "utf-8", by: "valid-utf-8", note: null },
    language: { code: "eng", name: "English", confident: true },
    within: null,
    fetched: null,
    facts: noFacts,
    ...more,
  };
  return { origin, bytes };
}

const fetched = (etag: string) => ({ url: "https://a.example/", at: "2026-03-04T10:00:00Z", etag, lastModified: null });

/** What every store's {@link Store.intake} has to do. */
export function intakeCases(open: () => Promise<Store>): void {
  let store: Store;
  beforeEach(async () => {
    store = await open();
  });
  afterEach(() => store.close());

  const bytesOf = async (content: string) => {
    const bytes = await store.intake.bytes(sha256(content));
    return bytes === null ? null : Buffer.from(bytes).toString();
  };
  const listed = async () => (await store.intake.problems()).map(({ source, why, times }) => [source, why, times]);

  test("keeps the original of every version, and gives it back to the byte", async () => {
    const long = "<p>".repeat(5000);
    const record = sampleRecord();
    await store.save(record, { model, original: sampleOriginal(long) });
    await store.save(sampleRecord({ lines: [] }), { model, original: sampleOriginal("\0\xff") });
    expect((await store.intake.origin("r-1"))?.sha256).toBe(sha256("\0\xff"));
    expect(await store.intake.origin("r-1", 1)).toEqual(sampleOriginal(long).origin);
    expect(await store.intake.origin("r-1", 3)).toBeNull();
    expect(await bytesOf(long)).toBe(long);
    expect(await bytesOf("\0\xff")).toBe("\0\xff");
    expect(await bytesOf("never seen")).toBeNull();
  });

  test("a version keeps the original it was first read from, even where it is read anew", async () => {
    await store.save(sampleRecord(), { model, original: sampleOriginal("first") });
    await store.save(sampleRecord(), { model: "another", original: sampleOriginal("second") });
    expect((await store.intake.origin("r-1"))?.sha256).toBe(sha256("first"));
    expect(await bytesOf("second")).toBeNull();
  });

  test("tells the reports whose latest version was read from some bytes", async () => {
    await store.save(sampleRecord(), { model, original: sampleOriginal("first") });
    await store.save(sampleRecord({ id: "r-2" }), { model, original: sampleOriginal("first") });
    await store.save(sampleRecord({ id: "r-3" }), { model, original: sampleOriginal("first", { within: "/a.csv" }) });
    expect(await store.intake.reportsFrom(sha256("first"))).toEqual(["r-1", "r-2"]);
    await store.save(sampleRecord({ lines: [] }), { model, original: sampleOriginal("second") });
    expect(await store.intake.reportsFrom(sha256("first"))).toEqual(["r-2"]);
    expect(await store.intake.reportsFrom(sha256("second"))).toEqual(["r-1"]);
  });

  test("a report without an original gets one when it is seen again, and nothing else changes", async () => {
    await store.save(sampleRecord(), { model });
    expect(await store.intake.origin("r-1")).toBeNull();
    const before = await store.report("r-1");
    await store.intake.seenAgain("r-1", sampleOriginal("first"));
    expect((await store.intake.origin("r-1"))?.sha256).toBe(sha256("first"));
    expect(await store.report("r-1")).toEqual(before);
    await store.intake.seenAgain("r-unknown", sampleOriginal("other"));
    expect(await bytesOf("other")).toBeNull();
  });

  test("what the server said last is kept for the next time", async () => {
    const record = sampleRecord();
    const { source } = record.report;
    expect(await store.intake.lastFetch(source)).toBeNull();
    await store.save(record, { model, original: sampleOriginal("page", { fetched: fetched("v1") }) });
    await store.intake.seenAgain("r-1", sampleOriginal("page with another advertisement", { fetched: fetched("v2") }));
    expect(await store.intake.lastFetch(source)).toEqual({ etag: "v2", lastModified: null });
    expect((await store.intake.origin("r-1"))?.fetched?.etag).toBe("v1");
  });

  test("bytes under a wrong hash are refused, and nothing is put on record", async () => {
    const { origin } = sampleOriginal("one");
    const wrong = { origin, bytes: Buffer.from("another") };
    expect(await problemOf(store.save(sampleRecord(), { model, original: wrong }))).toMatchObject({ code: "internal" });
    expect(await store.reports()).toEqual([]);
  });

  test("lists what was set aside, the latest first, and counts how often", async () => {
    await store.intake.setAside({ source: "/a.png", why: "problem", problem, original: null });
    const other = sampleOriginal("Текст", { language: { code: "rus", name: "Russian", confident: true } });
    await store.intake.setAside({ source: "/b.txt", why: "language", problem, original: other });
    await new Promise((resolve) => setTimeout(resolve, 2));
    await store.intake.setAside({ source: "/a.png", why: "problem", problem, original: null });
    expect(await listed()).toEqual([
      ["/a.png", "problem", 2],
      ["/b.txt", "language", 1],
    ]);
    const [first, second] = await store.intake.problems();
    expect(first?.problem).toEqual(problem);
    expect((first?.firstAt ?? "") < (first?.lastAt ?? "")).toBe(true);
    expect(second?.origin).toEqual(other.origin);
    expect(await bytesOf("Текст")).toBe("Текст");
    expect((await store.intake.problems({ why: "language" })).map(({ source }) => source)).toEqual(["/b.txt"]);
    expect((await store.intake.problems({ source: "A.P" })).map(({ source }) => source)).toEqual(["/a.png"]);
    expect((await store.intake.problems({ limit: 1, offset: 1 })).map(({ source }) => source)).toEqual(["/b.txt"]);
    expect(await problemOf(store.intake.problems({ limit: -1 }))).toMatchObject({ code: "usage" });
  });

  test("a source that is read after all, or met again unchanged, is no problem any more", async () => {
    const record = sampleRecord();
    const { source } = record.report;
    const broken = { source, why: "problem", problem, original: sampleOriginal("broken") } as const;
    await store.intake.setAside(broken);
    await store.save(record, { model, original: sampleOriginal("whole") });
    expect(await listed()).toEqual([]);
    expect(await bytesOf("broken")).toBeNull();
    await store.intake.setAside(broken);
    await store.intake.seenAgain("r-1", sampleOriginal("whole"));
    expect(await listed()).toEqual([]);
  });

  test("a dismissed problem is gone with its bytes, unless a report needs them", async () => {
    const shared = sampleOriginal("shared");
    await store.save(sampleRecord(), { model, original: shared });
    await store.intake.setAside({ source: "/a", why: "problem", problem, original: shared });
    await store.intake.setAside({ source: "/b", why: "problem", problem, original: sampleOriginal("alone") });
    expect(await store.intake.dismiss("/a")).toBe(true);
    expect(await store.intake.dismiss("/b")).toBe(true);
    expect(await store.intake.dismiss("/b")).toBe(false);
    expect(await listed()).toEqual([]);
    expect([await bytesOf("shared"), await bytesOf("alone")]).toEqual(["shared", null]);
  });

  test("forgetting a report removes its originals and its problems, and no others", async () => {
    await store.save(sampleRecord(), { model, original: sampleOriginal("first") });
    await store.save(sampleRecord({ lines: [] }), { model, original: sampleOriginal("both") });
    await store.save(sampleRecord({ id: "r-2" }), { model, original: sampleOriginal("both") });
    await store.intake.setAside({ source: "/b", why: "problem", problem, original: sampleOriginal("other") });
    await store.forget("r-1");
    expect([await bytesOf("first"), await bytesOf("both"), await bytesOf("other")]).toEqual([null, "both", "other"]);
    expect(await listed()).toEqual([["/b", "problem", 1]]);
  });
}
