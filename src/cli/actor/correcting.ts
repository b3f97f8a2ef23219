import type { Command } from "commander";
import type { Correction } from "../../store/actors.ts";
import type { Store } from "../../store/store.ts";
import { correctionBlock } from "../layout/correction-block.ts";
import { styleFor } from "../layout/style.ts";
import { dbOption, jsonOption } from "../options.ts";
import { print } from "../print.ts";
import { withStore } from "../with-store.ts";
import { byOption } from "./reviewer.ts";

/** The options of every command that makes a correction. */
export interface CorrectingOptions {
  readonly by: string;
  readonly db: string;
  readonly json?: true;
}

/** Adds these options to a command. */
export function withCorrectingOptions(command: Command): Command {
  return command.addOption(byOption()).addOption(dbOption()).addOption(jsonOption("the correction"));
}

/** Makes corrections and prints each once it stands. */
export async function correcting(
  { db, json }: CorrectingOptions,
  make: (store: Store) => AsyncIterable<Correction> | Promise<Correction>,
): Promise<void> {
  const style = styleFor(process.stdout);
  await withStore(db, async (store) => {
    const made = make(store);
    for await (const correction of Symbol.asyncIterator in made ? made : [made]) {
      await print(json ? JSON.stringify(correction) : correctionBlock(correction, style));
    }
  });
}
