import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { OnrecordError } from "../util/problem.ts";
import { Model } from "./model.ts";
import { modelFolder } from "./model-folder.ts";

const networks = ["model.onnx", "frames.onnx"];

/** A copy of the model in which one file can be spoilt. */
function copy(): string {
  const folder = mkdtempSync(join(tmpdir(), "onrecord-model-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const file of ["tokenizer.json", "heads.json"])
    cpSync(join(modelFolder, file), join(folder, file), { dereference: true });
  for (const file of networks) symlinkSync(join(modelFolder, file), join(folder, file));
  return folder;
}

async function problemOf(folder: string) {
  const error: unknown = await Model.load(folder).catch((reason: unknown) => reason);
  if (!(error instanceof OnrecordError)) throw new Error(`no problem, but ${String(error)}`);
  return error.problem;
}

test("a copy of the model loads", async () => {
  const model = await Model.load(copy());
  expect(model.heads.name).toBe("onrecord-reader");
  await model.release();
});

test.each([...networks, "tokenizer.json", "heads.json"])("a missing %s is named", async (file) => {
  const folder = copy();
  rmSync(join(folder, file));
  expect(await problemOf(folder)).toMatchObject({ code: "model-unusable", received: join(folder, file) });
});

test.each(networks)("%s cut short is refused", async (network) => {
  const folder = copy();
  const file = join(folder, network);
  rmSync(file);
  cpSync(join(modelFolder, network), file, { dereference: true });
  truncateSync(file, 1_000_000);
  expect(await problemOf(folder)).toMatchObject({ code: "model-unusable", received: file });
});

test("heads of another form are refused, and it is said why", async () => {
  const folder = copy();
  const file = join(folder, "heads.json");
  const heads = JSON.parse(readFileSync(file, "utf8"));
  for (const [spoilt, why] of [
    [{ ...heads, pieces: "many" }, /pieces/],
    [
      { ...heads, statements: { ...heads.statements, transitions: heads.statements.transitions.slice(1) } },
      /transitions/,
    ],
    [{ ...heads, statements: { ...heads.statements, noSource: [1] } }, /noSource/],
    [{ ...heads, entities: undefined }, /entities/],
  ] as const) {
    writeFileSync(file, JSON.stringify(spoilt));
    expect((await problemOf(folder)).message).toMatch(why);
  }
  writeFileSync(file, "{");
  expect(await problemOf(folder)).toMatchObject({ code: "model-unusable", received: file });
});
