import { execFileSync, spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { chmodSync, createReadStream, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join, relative, resolve } from "node:path";
import { Readable } from "node:stream";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { noFacts } from "../record/index.ts";
import type { Problem } from "../util/problem.ts";
import { type BringInOptions, bringIn } from "./bring-in.ts";
import { broughtIn, oneReport } from "./brought-in.case.ts";
import { defaultMaxBytes } from "./default-max-bytes.ts";
import type { Incoming } from "./incoming.ts";

let folder = "";

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "onrecord-source-"));
  chmodSync(folder, 0o755);
});

afterAll(() => rmSync(folder, { recursive: true }));

function written(name: string, content: string | Buffer): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

async function refusal(path: string, options?: BringInOptions): Promise<Problem> {
  const [item, ...more] = await broughtIn([path], options);
  if (item?.sort !== "set-aside") throw new Error(`Not set aside: ${JSON.stringify(item)}`);
  expect(more).toEqual([]);
  expect(item.source).toBe(path === "-" ? path : resolve(path));
  const { problem } = item;
  expect(problem.message).toMatch(/\.$/);
  for (const field of [problem.received, problem.allowed, problem.advice]) expect(field).toBeTruthy();
  return problem;
}

describe("a file or standard input", () => {
  it("reads a file without changing a character, under a relative path too", async () => {
    const text = "Ceasefire holds in Ziguinchor\r\n\r\n“It holds,” Dr. Keïta said.\rNo more.\n\u{1F54A}";
    const path = written("report.txt", text);
    expect(await oneReport(relative(process.cwd(), path))).toEqual({
      sort: "report",
      source: path,
      id: expect.stringMatching(/^r-[0-9a-f]{12}$/),
      isSameByBytes: true,
      title: "Ceasefire holds in Ziguinchor",
      published: null,
      bytes: Buffer.from(text),
      origin: {
        sha256: createHash("sha256").update(text).digest("hex"),
        size: Buffer.byteLength(text),
        format: "text",
        encoding: { name: "utf-8", by: "valid-utf-8", note: null },
        language: { code: "eng", name: "English", confident: false },
        within: null,
        fetched: null,
        facts: noFacts,
      },
      text,
    });
  });

  it("identifies a file by its path and standard input by its content", async () => {
    const path = written("versions.txt", "First version.");
    const first = await oneReport(path);
    written("versions.txt", "Second version.");
    const second = await oneReport(path);
    expect(second.id).toBe(first.id);
    expect(second.origin.sha256).not.toBe(first.origin.sha256);
    expect((await oneReport(written("other.txt", "First version."))).id).not.toBe(first.id);

    const piped = (content: string) => oneReport("-", { stdin: Readable.from([Buffer.from(content)]) });
    expect((await piped("One.")).id).toBe((await piped("One.")).id);
    expect((await piped("One.")).id).not.toBe((await piped("Two.")).id);
    expect((await piped("One.")).source).toBe("-");
  });

  it("puts characters together that were cut between two chunks of a stream", async () => {
    const bytes = Buffer.from("Bišķēna");
    const stdin = Readable.from([...bytes].map((byte) => Buffer.from([byte])));
    expect((await oneReport("-", { stdin })).text).toBe("Bišķēna");
  });

  it("reads a symbolic link to a file", async () => {
    const link = join(folder, "link.txt");
    symlinkSync(written("target.txt", "Linked."), link);
    expect(await oneReport(link)).toMatchObject({ source: link, text: "Linked." });
  });

  it.each(["no-such.txt", "report.txt/inside", `${"long".repeat(100)}.txt`, "nul\0.txt"])(
    "says that %j is missing",
    async (name) => {
      written("report.txt", "Here.");
      expect((await refusal(join(folder, name))).code).toBe("input-missing");
    },
  );

  it("refuses a folder without files", async () => {
    mkdirSync(join(folder, "empty"), { recursive: true });
    expect(await refusal(join(folder, "empty"))).toMatchObject({
      code: "input-refused",
      message: expect.stringContaining("is a folder without files"),
    });
  });

  it("refuses a named pipe, a device and a socket without waiting for them", async () => {
    const pipe = join(folder, "pipe");
    execFileSync("mkfifo", [pipe]);
    expect((await refusal(pipe)).message).toContain("is a named pipe");
    expect((await refusal("/dev/zero")).message).toContain("is a device");

    const path = join(folder, "socket");
    const server = createServer();
    await new Promise<void>((done) => server.listen(path, done));
    expect((await refusal(path)).message).toContain("is a socket");
    await new Promise((done) => server.close(done));
  });

  it("refuses a file without the right to read it", async () => {
    const path = written("secret.txt", "Not for all.");
    chmodSync(path, 0o000);
    const problem = await asOrdinaryUser(() => refusal(path));
    expect(problem).toMatchObject({ code: "input-unreadable", message: `You may not read ${path}.` });
  });

  it("refuses nothing and white space", async () => {
    expect((await refusal(written("empty.txt", ""))).message).toContain("is empty");
    expect((await refusal(written("blank.txt", " \n\t\r\n\u00a0"))).message).toContain("only white space");
    expect((await refusal(written("mark.txt", "\ufeff"))).message).toContain("only white space");
    expect((await refusal("-", { stdin: Readable.from([]) })).message).toBe("Standard input is empty.");
  });

  it("reads a file up to the limit and refuses one byte more, with both figures", async () => {
    expect((await oneReport(written("full.txt", "x".repeat(1000)), { maxBytes: 1000 })).bytes).toHaveLength(1000);
    const problem = await refusal(written("over.txt", "x".repeat(1001)), { maxBytes: 1000 });
    expect(problem).toMatchObject({ code: "input-refused", received: "1,001 bytes", allowed: "up to 1,000 bytes" });

    const large = written("large.txt", "x".repeat(defaultMaxBytes + 1));
    expect((await refusal(large)).message).toContain("has 5,000,001 bytes, the limit is 5,000,000 bytes");
  });

  it("stops reading an input that never ends at the limit", async () => {
    const endless = spawn("yes", ["The ministry denied it."]);
    const problem = await refusal("-", { stdin: endless.stdout, maxBytes: 100_000 });
    expect(problem).toMatchObject({ code: "input-refused", received: "more than 100,000 bytes" });
    expect(endless.stdout.destroyed).toBe(true);
    if (endless.exitCode === null && endless.signalCode === null) {
      await new Promise((done) => endless.once("exit", done));
    }
  });

  it("says when the input breaks off with an error", async () => {
    const problem = await refusal("-", { stdin: createReadStream(folder) });
    expect(problem).toMatchObject({ code: "input-unreadable", message: "Standard input could not be read (EISDIR)." });
  });
});

describe("folders and patterns", () => {
  const names = (items: readonly Incoming[]) =>
    items.map((item) => [item.sort, relative(folder, item.source)].join(" "));

  it("reads the files of a folder and of those in it, in order, and passes over other sorts and hidden files", async () => {
    mkdirSync(join(folder, "many", "deep", ".git"), { recursive: true });
    for (const name of ["b.txt", "deep/a.txt", "deep/c", "picture.png", ".hidden.txt", "deep/.git/d.txt"]) {
      written(join("many", name), "The ministry said that it had no ships there.");
    }
    const found: number[] = [];
    const items = await broughtIn([join(folder, "many")], { onFound: (files) => found.push(files) });
    expect(names(items)).toEqual([
      "report many/b.txt",
      "report many/deep/a.txt",
      "report many/deep/c",
      "passed-over many/picture.png",
    ]);
    expect(found).toEqual([3]);
  });

  it("reads what fits a pattern, and says where nothing does", async () => {
    mkdirSync(join(folder, "may"), { recursive: true });
    for (const name of ["1.txt", "2.txt", "3.md", "[1].txt"]) written(join("may", name), "It said that it was there.");
    expect(names(await broughtIn([join(folder, "may/?.txt")]))).toEqual(["report may/1.txt", "report may/2.txt"]);
    expect(names(await broughtIn([join(folder, "may/[1].txt")]))).toEqual(["report may/[1].txt"]);
    expect((await refusal(join(folder, "may/*.pdf"))).message).toContain("No file fits");
  });

  it("goes on after what cannot be read, and says each reason once", async () => {
    const items = await broughtIn([
      written("x.txt", ""),
      join(folder, "gone.txt"),
      written("y.txt", "It was said there."),
    ]);
    expect(names(items)).toEqual(["set-aside x.txt", "set-aside gone.txt", "report y.txt"]);
  });

  it("stops between two reports", async () => {
    const stop = new AbortController();
    const taken: string[] = [];
    const work = async () => {
      for await (const item of bringIn([join(folder, "may")], { signal: stop.signal })) {
        taken.push(item.source);
        stop.abort();
      }
    };
    await expect(work()).rejects.toThrow();
    expect(taken).toHaveLength(1);
  });
});

describe("language", () => {
  it("sets aside what is not English, with its text's bytes", async () => {
    const text = "Міністерство оборони заперечило в четвер повідомлення про постачання зброї повстанцям.";
    const [item] = await broughtIn([written("uk.txt", text)]);
    expect(item).toMatchObject({
      sort: "set-aside",
      why: "language",
      problem: { code: "input-refused", message: "The text looks like Ukrainian, not English." },
      origin: { language: { code: "ukr" }, format: "text" },
      bytes: Buffer.from(text),
    });
  });

  it.each(["“”", "“ … ” — !", "---"])("refuses %j: no words", async (text) => {
    expect((await refusal(written("signs.txt", text))).message).toContain("has no words, only signs.");
  });
});

/** The superuser may read everything, so as such the test steps down to another user for a moment. */
async function asOrdinaryUser<T>(work: () => Promise<T>): Promise<T> {
  const { geteuid, seteuid } = process;
  if (geteuid?.() !== 0 || seteuid === undefined) return work();
  seteuid(65_534);
  try {
    return await work();
  } finally {
    seteuid(0);
  }
}
