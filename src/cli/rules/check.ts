import { Command } from "commander";
import type { Flaw } from "../../rules/index.ts";
import { printable } from "../../util/printable.ts";
import { exitCodes } from "../../util/problem.ts";
import { counted } from "../layout/counted.ts";
import { type Style, styleFor } from "../layout/style.ts";
import { wrap } from "../layout/wrap.ts";
import { jsonOption } from "../options.ts";
import { print } from "../print.ts";

/** `onrecord rules check FILE`: what is wrong with a file of rules or facts. */
export function rulesCheckCommand(): Command {
  return new Command("check")
    .description(
      "Check a file of rules (.yaml) or facts (.csv): its form, its ids, its days, and the examples of its rules; explains each problem.",
    )
    .argument("<file>", "the file")
    .addOption(jsonOption("problems"))
    .action(async (file: string, { json }: { readonly json?: true }) => {
      const { readRuleFile } = await import("../../rules/index.ts");
      const { rules, facts, flaws } = readRuleFile(file);
      const bad = flaws.filter(({ usable }) => !usable);
      if (bad.length > 0) process.exitCode = exitCodes["input-refused"];
      if (json) {
        for (const flaw of flaws) await print(JSON.stringify(flaw));
        return;
      }
      const style = styleFor(process.stdout);
      for (const flaw of flaws) await print(`${flawBlock(flaw, style)}\n`);
      const lines = Object.values(facts).reduce((sum, table) => sum + table.length, 0);
      const what = /\.csv$/iu.test(file) ? `${counted(lines, "line")} of facts` : counted(rules.length, "rule");
      const verdict = bad.length === 0 ? "It can be used." : `${counted(bad.length, "problem")}: it cannot be used.`;
      await print(`${what} read. ${verdict}`);
    });
}

function flawBlock({ where, usable, message, received, allowed, advice }: Flaw, style: Style): string {
  const line = (label: string, text: string | undefined) =>
    text === undefined ? [] : [wrap(`${style.faint(`${label}:`)} ${printable(text)}`, style.width, 2)];
  const head = `${usable ? style.title("Note") : style.warning("Problem")} ${where}: ${printable(message)}`;
  return [
    head,
    ...line("received", received),
    ...line("allowed", allowed),
    ...(usable ? [] : line("to do", advice)),
  ].join("\n");
}
