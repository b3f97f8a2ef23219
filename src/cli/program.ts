import { Command } from "commander";
import { version } from "./version.ts";

/** Every command, in the order of the help; each is loaded when it is asked for. */
const commands = {
  read: async () => (await import("./read.ts")).readCommand(),
  watch: async () => (await import("./watch/watch.ts")).watchCommand(),
  problems: async () => (await import("./problems.ts")).problemsCommand(),
  list: async () => (await import("./list.ts")).listCommand(),
  show: async () => (await import("./show.ts")).showCommand(),
  explain: async () => (await import("./explain/explain.ts")).explainCommand(),
  verify: async () => (await import("./verify/verify.ts")).verifyCommand(),
  search: async () => (await import("./search.ts")).searchCommand(),
  serve: async () => (await import("./serve.ts")).serveCommand(),
  copies: async () => (await import("./copies/copies.ts")).copiesCommand(),
  actor: async () => (await import("./actor/actor.ts")).actorCommand(),
  review: async () => (await import("./review/review.ts")).reviewCommand(),
  check: async () => (await import("./check/check.ts")).checkCommand(),
  finding: async () => (await import("./check/finding.ts")).findingCommand(),
  rules: async () => (await import("./rules/rules.ts")).rulesCommand(),
  matters: async () => (await import("./matter/matters.ts")).mattersCommand(),
  matter: async () => (await import("./matter/matter.ts")).matterCommand(),
  compare: async () => (await import("./compare.ts")).compareCommand(),
  forget: async () => (await import("./forget.ts")).forgetCommand(),
  "code-actor": async () => (await import("./code-actor.ts")).codeActorCommand(),
  "code-relation": async () => (await import("./code-relation.ts")).codeRelationCommand(),
} as const satisfies Readonly<Record<string, () => Promise<Command>>>;

/**
 * The command line; `docs/cli.md` is generated from the whole.
 *
 * @param asked - the one command that is wanted; anything that is no command's name gives all of them.
 */
export async function createProgram(asked?: string): Promise<Command> {
  const program = new Command("onrecord")
    .description("Reads news reports and puts on record who said what, every entry anchored in the exact words.")
    .version(version, "--version", "print the version")
    // A subcommand keeps its own options where its parent has some of the same name.
    .enablePositionalOptions()
    .helpOption("-h, --help", "print help")
    .helpCommand("help [command]", "print help for a command")
    .showSuggestionAfterError();
  const one = Object.entries(commands).filter(([name]) => name === asked);
  const wanted = one.length > 0 ? one : Object.entries(commands);
  for (const command of await Promise.all(wanted.map(([, load]) => load()))) program.addCommand(command);
  return program;
}
