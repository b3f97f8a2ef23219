import { expect, test } from "vitest";
import { createProgram } from "./program.ts";

const namesOf = async (asked?: string) => (await createProgram(asked)).commands.map((command) => command.name());

test("a command that is asked for is the only one that is loaded", async () => {
  const all = await namesOf();
  expect(all).toHaveLength(21);
  for (const name of all) expect(await namesOf(name)).toEqual([name]);
});

test("what is no command's name gives all of them, so that help and suggestions know them", async () => {
  const all = await namesOf();
  for (const asked of ["--help", "help", "reed", "constructor", ""]) expect(await namesOf(asked)).toEqual(all);
});

test("the help lists each command on a line of its own that a terminal of 80 columns holds", async () => {
  const program = await createProgram();
  const lines = program.helpInformation().split("\n");
  for (const line of lines) expect(line.length, line).toBeLessThanOrEqual(80);
  for (const { name, summary } of program.commands.map((it) => ({ name: it.name(), summary: it.summary() })))
    expect(lines, name).toContainEqual(expect.stringMatching(new RegExp(`^  ${name} +${summary.slice(0, 20)}.*`)));
});
