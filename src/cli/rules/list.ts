import { Command } from "commander";
import { styleFor } from "../layout/style.ts";
import { wrap } from "../layout/wrap.ts";
import { jsonOption } from "../options.ts";
import { print } from "../print.ts";

interface ListOptions {
  readonly rules: readonly string[];
  readonly json?: true;
}

/** `onrecord rules list`: what each rule looks for. */
export function rulesListCommand(): Command {
  return new Command("list")
    .description("List the rules with what each looks for, in plain language.")
    .option("--rules <file...>", "rules of your own as well (.yaml)", [])
    .addOption(jsonOption("rules"))
    .action(async ({ rules: files, json }: ListOptions) => {
      const { rulesWith } = await import("../../rules/index.ts");
      const style = styleFor(process.stdout);
      for (const { rule } of rulesWith(files).rules) {
        const { id, title, says, doubt = null } = rule;
        if (json) await print(JSON.stringify({ id, title, says, doubt }));
        else {
          const blocks = [`${style.title(title)} ${style.faint(`· ${id}`)}`, wrap(says.trim(), style.width, 2)];
          await print(
            [...blocks, ...(doubt === null ? [] : [wrap(style.faint(doubt), style.width, 2)]), ""].join("\n"),
          );
        }
      }
    });
}
