import { Command } from "commander";
import { version } from "./version.ts";

/** How commands are listed in the help of the whole. */
const groups = {
  read: "Read in:",
  look: "Look up:",
  compare: "Across reports:",
  judge: "Check and put right:",
  code: "Code words, without a record:",
} as const;

interface Listed {
  readonly group: keyof typeof groups;
  readonly summary: string;
  load(): Promise<Command>;
}

/** Every command, in the order of the help; each is loaded when it is asked for. */
const commands = {
  read: {
    group: "read",
    summary: "read reports, keep and print what they put on record",
    load: async () => (await import("./read.ts")).readCommand(),
  },
  watch: {
    group: "read",
    summary: "read what is new, again and again; saved queries",
    load: async () => (await import("./watch/watch.ts")).watchCommand(),
  },
  problems: {
    group: "read",
    summary: "what could not be read, and why",
    load: async () => (await import("./problems.ts")).problemsCommand(),
  },
  list: {
    group: "look",
    summary: "the reports on record, or entries of some sort",
    load: async () => (await import("./list.ts")).listCommand(),
  },
  show: {
    group: "look",
    summary: "one report or one entry, with all its fields",
    load: async () => (await import("./show.ts")).showCommand(),
  },
  explain: {
    group: "look",
    summary: "which words, model and rules made an entry",
    load: async () => (await import("./explain/explain.ts")).explainCommand(),
  },
  verify: {
    group: "look",
    summary: "whether every entry still stands at its words",
    load: async () => (await import("./verify/verify.ts")).verifyCommand(),
  },
  search: {
    group: "look",
    summary: 'entries by words, "phrases" and filters',
    load: async () => (await import("./search.ts")).searchCommand(),
  },
  serve: {
    group: "look",
    summary: "the record in a browser",
    load: async () => (await import("./serve.ts")).serveCommand(),
  },
  copies: {
    group: "compare",
    summary: "reports that are copies of one another",
    load: async () => (await import("./copies/copies.ts")).copiesCommand(),
  },
  actor: {
    group: "compare",
    summary: "the dossier of an actor; merge, split and correct actors",
    load: async () => (await import("./actor/actor.ts")).actorCommand(),
  },
  review: {
    group: "judge",
    summary: "accept, correct, reject and add entries",
    load: async () => (await import("./review/review.ts")).reviewCommand(),
  },
  check: {
    group: "judge",
    summary: "the record against embargoes, pacts, treaties and itself",
    load: async () => (await import("./check/check.ts")).checkCommand(),
  },
  finding: {
    group: "judge",
    summary: "one finding in full",
    load: async () => (await import("./check/finding.ts")).findingCommand(),
  },
  rules: {
    group: "judge",
    summary: "the rules, and rules of your own",
    load: async () => (await import("./rules/rules.ts")).rulesCommand(),
  },
  matters: {
    group: "compare",
    summary: "what several reports tell of",
    load: async () => (await import("./matter/matters.ts")).mattersCommand(),
  },
  matter: {
    group: "compare",
    summary: "one matter: who asserts, who denies; join and part",
    load: async () => (await import("./matter/matter.ts")).matterCommand(),
  },
  compare: {
    group: "compare",
    summary: "two reports, or two actors",
    load: async () => (await import("./compare.ts")).compareCommand(),
  },
  forget: {
    group: "judge",
    summary: "take a report off the record for good",
    load: async () => (await import("./forget.ts")).forgetCommand(),
  },
  "code-actor": {
    group: "code",
    summary: "the codes of phrases that name actors",
    load: async () => (await import("./code-actor.ts")).codeActorCommand(),
  },
  "code-relation": {
    group: "code",
    summary: "what passes between two actors of a sentence",
    load: async () => (await import("./code-relation.ts")).codeRelationCommand(),
  },
} as const satisfies Readonly<Record<string, Listed>>;

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
    .showSuggestionAfterError()
    .configureHelp({ subcommandTerm: (command) => command.name() })
    .addHelpText("after", "\nBegin with `onrecord read FILE`; `onrecord help read` says more of it.");
  const one = Object.entries(commands).filter(([name]) => name === asked);
  const wanted = one.length > 0 ? one : Object.entries(commands);
  const loaded = await Promise.all(
    wanted.map(async ([, { load, summary, group }]) => (await load()).summary(summary).helpGroup(groups[group])),
  );
  for (const command of loaded) program.addCommand(command);
  return program;
}
