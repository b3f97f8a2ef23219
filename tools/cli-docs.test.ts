import { Argument, Command, Option } from "commander";
import { describe, expect, test } from "vitest";
import { createProgram } from "../src/cli/program.ts";
import { cliDocs, cliDocsPath, undescribed } from "./cli-docs.ts";
import { readGenerated } from "./write-generated.ts";

describe("the command line", () => {
  test("describes every command, argument and option", async () => {
    expect(undescribed(await createProgram())).toEqual([]);
  });

  test(`is described by ${cliDocsPath} as it is`, async () => {
    expect(readGenerated(cliDocsPath), "npm run generate writes it anew").toBe(cliDocs(await createProgram()));
  });
});

describe("the reference of a program", () => {
  const program = new Command("press").description("Presses things.");
  program
    .command("olive")
    .description("Presses olives.")
    .addArgument(new Argument("<trees...>", "which trees"))
    .addOption(new Option("--grade <grade>", "how fine").choices(["a", "b"]).default("a"))
    .option("-q, --quick|fast", "sooner");
  const docs = cliDocs(program);

  test("shows usage, arguments and options with their choices and defaults", () => {
    expect(docs).toContain("## press olive\n\n```\npress olive [options] <trees...>\n```\n\nPresses olives.");
    expect(docs).toContain("| `trees` | which trees |");
    expect(docs).toContain('| `--grade <grade>` | how fine (choices: "a", "b", default: "a") |');
    expect(docs).toContain("| `-q, --quick\\|fast` | sooner |");
  });

  test("lists every exit code once, in order", () => {
    const codes = [...docs.matchAll(/^\| (\d+) \| (`[a-z-]+`)? ?\|/gm)].map(([, number]) => Number(number));
    expect(codes).toEqual([...codes].sort((a, b) => a - b));
    expect(docs).toContain("| 4 | `store-newer` | the database was made by a newer version |");
    expect(codes).toHaveLength(14);
  });
});

test("a command, argument or option without a description is named", () => {
  const program = new Command("press").description("Presses things.");
  program.command("olive").argument("<tree>").option("--hard").option("--soft", "gently");
  expect(undescribed(program)).toEqual(["press olive", "press olive <tree>", "press olive --hard"]);
});
