import { Command } from "commander";
import { actorCommand } from "./actor/actor.ts";
import { checkCommand } from "./check/check.ts";
import { findingCommand } from "./check/finding.ts";
import { codeActorCommand } from "./code-actor.ts";
import { codeRelationCommand } from "./code-relation.ts";
import { compareCommand } from "./compare.ts";
import { copiesCommand } from "./copies/copies.ts";
import { explainCommand } from "./explain/explain.ts";
import { forgetCommand } from "./forget.ts";
import { listCommand } from "./list.ts";
import { matterCommand } from "./matter/matter.ts";
import { mattersCommand } from "./matter/matters.ts";
import { problemsCommand } from "./problems.ts";
import { readCommand } from "./read.ts";
import { reviewCommand } from "./review/review.ts";
import { rulesCommand } from "./rules/rules.ts";
import { searchCommand } from "./search.ts";
import { serveCommand } from "./serve.ts";
import { showCommand } from "./show.ts";
import { verifyCommand } from "./verify/verify.ts";
import { version } from "./version.ts";
import { watchCommand } from "./watch/watch.ts";

/** The whole command line; `docs/cli.md` is generated from it. */
export function createProgram(): Command {
  return (
    new Command("onrecord")
      .description("Reads news reports and puts on record who said what, every entry anchored in the exact words.")
      .version(version, "--version", "print the version")
      // A subcommand keeps its own options where its parent has some of the same name.
      .enablePositionalOptions()
      .helpOption("-h, --help", "print help")
      .helpCommand("help [command]", "print help for a command")
      .addCommand(readCommand())
      .addCommand(watchCommand())
      .addCommand(problemsCommand())
      .addCommand(listCommand())
      .addCommand(showCommand())
      .addCommand(explainCommand())
      .addCommand(verifyCommand())
      .addCommand(searchCommand())
      .addCommand(serveCommand())
      .addCommand(copiesCommand())
      .addCommand(actorCommand())
      .addCommand(reviewCommand())
      .addCommand(checkCommand())
      .addCommand(findingCommand())
      .addCommand(rulesCommand())
      .addCommand(mattersCommand())
      .addCommand(matterCommand())
      .addCommand(compareCommand())
      .addCommand(forgetCommand())
      .addCommand(codeActorCommand())
      .addCommand(codeRelationCommand())
      .showSuggestionAfterError()
  );
}
