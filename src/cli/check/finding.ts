import { Command } from "commander";
import { Finding } from "../../rules/finding/finding.ts";
import type { FindingState } from "../../store/findings.ts";
import { OnrecordError } from "../../util/problem.ts";
import { jsonOrNull } from "../json-or-null.ts";
import { moment } from "../layout/correction-block.ts";
import { type Style, styleFor } from "../layout/style.ts";
import { dbOption, jsonOption } from "../options.ts";
import { print } from "../print.ts";
import { runAndSend } from "../watch/run-and-send.ts";
import { withStore } from "../with-store.ts";
import { findingBlock } from "./finding-block.ts";
import { followNow } from "./follow.ts";

interface FindingOptions {
  readonly db: string;
  readonly json?: true;
}

/** `onrecord finding ID`: one finding with all that it was. */
export function findingCommand(): Command {
  return new Command("finding")
    .description("Show a finding in full, and what it was after each check.")
    .argument("<id>", "id of the finding, as `onrecord check` prints it")
    .addOption(dbOption())
    .addOption(jsonOption("its states"))
    .action((id: string, { db, json }: FindingOptions) =>
      withStore(db, async (store) => {
        if (await followNow(store)) await runAndSend(store);
        const states = await store.findings.history(id);
        const last = states.at(-1);
        if (last === undefined) throw unknownFinding(id);
        if (json)
          for (const state of states) await print(JSON.stringify({ ...state, finding: jsonOrNull(state.finding) }));
        else {
          const style = styleFor(process.stdout);
          await print(`${findingBlock(read(last), style)}\n\n${historyLines(states, style).join("\n")}`);
        }
      }),
    );
}

const read = ({ finding }: FindingState) => Finding.parse(jsonOrNull(finding));

const words = { found: "found", changed: "changed", gone: "no longer found", again: "found again" } as const;

function historyLines(states: readonly FindingState[], style: Style): string[] {
  return states.map((one) => {
    const { verdict, certainty } = read(one);
    const now = one.state === "gone" ? "" : `: ${verdict.replace("-", " ")}, ${certainty}`;
    return `${moment(one.at)} ${words[one.state]}${now} ${style.faint(`(${one.cause})`)}`;
  });
}

function unknownFinding(received: string): OnrecordError {
  return new OnrecordError({
    code: "not-found",
    message: "No finding has this id.",
    received,
    allowed: "the whole id of a finding",
    advice: "Run `onrecord check` and take the id from there.",
  });
}
