import type { Command } from "commander";
import { exitCodes, type ProblemCode } from "../src/util/problem.ts";

/** Where the reference of the command line is kept, from the project's root. */
export const cliDocsPath = "docs/cli.md";

const meanings: Readonly<Record<ProblemCode, string>> = {
  usage: "the command was called in a way it does not know",
  "input-missing": "there is no such file",
  "input-unreadable": "the file cannot be read",
  "input-refused": "what was given is not a report that can be read",
  "store-unusable": "the database cannot be opened or written",
  "store-newer": "the database was made by a newer version",
  "store-full": "the disk is full",
  "store-busy": "another process holds the database",
  "not-found": "nothing on record has this id",
  "model-unusable": "the model's files are missing or damaged",
  "data-unusable": "a file of facts that comes with the package is missing or damaged",
  interrupted: "stopped by Ctrl-C",
  internal: "a fault of ours",
};

/** The reference of the command line in Markdown: every command with its arguments and options, and the exit codes. */
export function cliDocs(program: Command): string {
  return `${[
    "# The command line",
    "<!-- Generated from src/cli: npm run generate writes it anew. -->",
    program.description(),
    ...[program, ...subcommands(program)].map(commandSection),
    "## Exit codes",
    exitCodeTable(),
  ].join("\n\n")}\n`;
}

/** Every command, argument and option of a program that has no description, each under its full name. */
export function undescribed(program: Command): string[] {
  return [program, ...subcommands(program)].flatMap((command) => {
    const name = fullName(command);
    return [
      ...(command.description() === "" ? [name] : []),
      ...command.registeredArguments.filter((it) => it.description === "").map((it) => `${name} <${it.name()}>`),
      ...command.options.filter((it) => it.description === "").map((it) => `${name} ${it.long ?? it.short}`),
    ];
  });
}

function subcommands(command: Command): Command[] {
  return command.commands.flatMap((child) => [child, ...subcommands(child)]);
}

function fullName(command: Command): string {
  return command.parent === null ? command.name() : `${fullName(command.parent)} ${command.name()}`;
}

function commandSection(command: Command): string {
  const help = command.createHelp();
  const args = command.registeredArguments.map((it) => [help.argumentTerm(it), help.argumentDescription(it)] as const);
  const options = help.visibleOptions(command).map((it) => [help.optionTerm(it), help.optionDescription(it)] as const);
  return [
    `## ${fullName(command)}`,
    `\`\`\`\n${help.commandUsage(command)}\n\`\`\``,
    ...(command.parent === null ? [] : [command.description()]),
    ...(args.length === 0 ? [] : [table("Argument", args)]),
    ...(options.length === 0 ? [] : [table("Option", options)]),
  ].join("\n\n");
}

function table(head: string, rows: readonly (readonly [string, string])[]): string {
  const lines = rows.map(([term, description]) => `| \`${cell(term)}\` | ${cell(description)} |`);
  return [`| ${head} | Meaning |`, "| --- | --- |", ...lines].join("\n");
}

const cell = (text: string) => text.replaceAll("|", "\\|");

function exitCodeTable(): string {
  const rows = Object.entries(meanings).map(([code, meaning]) => ({ code, meaning }));
  const numbers = [...new Set(Object.values(exitCodes))].sort((a, b) => a - b);
  const exitOf = new Map<string, number>(Object.entries(exitCodes));
  const lines = numbers.flatMap((number) =>
    rows
      .filter(({ code }) => exitOf.get(code) === number)
      .map(({ code, meaning }) => `| ${number} | \`${code}\` | ${meaning} |`),
  );
  return ["| Exit code | Problem | Meaning |", "| --- | --- | --- |", "| 0 | | done |", ...lines].join("\n");
}
