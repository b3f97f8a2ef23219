import type { Command } from "commander";
import type { Decision } from "../../store/matters.ts";
import type { Store } from "../../store/store.ts";
import { byOption } from "../actor/reviewer.ts";
import { decisionBlock } from "../layout/decision-block.ts";
import { styleFor } from "../layout/style.ts";
import { dbOption, jsonOption } from "../options.ts";
import { print } from "../print.ts";
import { withMatters } from "./with-matters.ts";

/** The options of every command that decides about matters. */
export interface DecidingOptions {
  readonly by: string;
  readonly db: string;
  readonly json?: true;
}

/** Adds these options to a command. */
export function withDecidingOptions(command: Command): Command {
  return command.addOption(byOption()).addOption(dbOption()).addOption(jsonOption("the decision"));
}

/** Decides, and prints what was decided. */
export async function deciding(
  { db, json }: DecidingOptions,
  decide: (store: Store) => Promise<Decision>,
): Promise<void> {
  await withMatters(db, async (store) => {
    const decision = await decide(store);
    await print(json ? JSON.stringify(decision) : decisionBlock(decision, styleFor(process.stdout)));
  });
}
