import { execFileSync, spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { chmodSync, createReadStream, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { Readable } from "node:stream";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Problem } from "../util/problem.ts";
import { problemOf } from "./problem-of.case.ts";
import { defaultMaxBytes, readSource } from "./read-source.ts";

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

async function refusal(path: string, options?: Parameters<typeof readSource>[1]): Promise<Problem> {
  const problem = await problemOf(() => readSource(path, options));
  expect(problem.message).toMatch(/\.$/);
  for (const field of [problem.received, problem.allowed, problem.advice]) expect(field).toBeTruthy();
  return problem;
}

describe("readSource", () => {
  it("reads a file without changing a character, under a relative path too", async () => {
    const text = "Ceasefire holds\r\n\r\n“It holds,” Dr. Keïta said.\rNo more.\n\u{1F54A}";
    const path = written("report.txt", text);
    expect(await readSource(relative(process.cwd(), path))).toEqual({
      source: path,
      id: expect.stringMatching(/^r-[0-9a-f]{12}$/),
      bytes: Buffer.byteLength(text),
      sha256: createHash("sha256").update(text).digest("hex"),
      encoding: "utf-8",
      text,
    });
  });

  it("identifies a file by its path and standard input by its content", async () => {
    const path = written("versions.txt", "First version.");
    const first = await readSource(path);
    written("versions.txt", "Second version.");
    const second = await readSource(path);
    expect(second.id).toBe(first.id);
    expect(second.sha256).not.toBe(first.sha256);
    expect((await readSource(written("other.txt", "First version."))).id).not.toBe(first.id);

    const piped = (content: string) => readSource("-", { stdin: Readable.from([Buffer.from(content)]) });
    expect((await piped("One.")).id).toBe((await piped("One.")).id);
    expect((await piped("One.")).id).not.toBe((await piped("Two.")).id);
    expect((await piped("One.")).source).toBe("-");
  });

  it("puts characters together that were cut between two chunks of a stream", async () => {
    const bytes = Buffer.from("Bišķēna");
    const stdin = Readable.from([...bytes].map((byte) => Buffer.from([byte])));
    expect((await readSource("-", { stdin })).text).toBe("Bišķēna");
  });

  it("reads a symbolic link to a file", async () => {
    const link = join(folder, "link.txt");
    symlinkSync(written("target.txt", "Linked."), link);
    expect(await readSource(link)).toMatchObject({ source: link, text: "Linked." });
  });

  it.each(["no-such.txt", "report.txt/inside", `${"long".repeat(100)}.txt`, "nul\0.txt"])(
    "says that %j is missing",
    async (name) => {
      written("report.txt", "Here.");
      expect((await refusal(join(folder, name))).code).toBe("input-missing");
    },
  );

  it("refuses a folder", async () => {
    mkdirSync(join(folder, "reports"), { recursive: true });
    expect(await refusal(join(folder, "reports"))).toMatchObject({
      code: "input-refused",
      message: expect.stringContaining("is a folder"),
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
    expect((await readSource(written("full.txt", "x".repeat(1000)), { maxBytes: 1000 })).bytes).toBe(1000);
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
