import { Command } from "commander";
import { rulesCheckCommand } from "./check.ts";
import { rulesListCommand } from "./list.ts";

/** `onrecord rules ...`: the rules, and files of one's own. */
export function rulesCommand(): Command {
  return new Command("rules")
    .description("List the rules, and check files of rules or facts of your own.")
    .helpCommand("help [command]", "print help for a command")
    .addCommand(rulesListCommand())
    .addCommand(rulesCheckCommand());
}
