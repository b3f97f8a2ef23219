import { resolve } from "node:path";
import { Command, Option } from "commander";
import type { ListedProblem } from "../store/store.ts";
import { printable } from "../util/printable.ts";
import { OnrecordError } from "../util/problem.ts";
import { counted } from "./layout/counted.ts";
import { sourceName } from "./layout/report-heading.ts";
import { type Style, styleFor } from "./layout/style.ts";
import { wrap } from "./layout/wrap.ts";
import { dbOption, jsonOption, limitOption, skipOption } from "./options.ts";
import { partOfList } from "./part-of-list.ts";
import { print } from "./print.ts";
import { withStore } from "./with-store.ts";

interface ProblemsOptions {
  readonly db: string;
  readonly json?: true;
  readonly why?: ListedProblem["why"];
  readonly source?: string;
  readonly dismiss?: string;
  readonly limit: number;
  readonly skip: number;
}

/** `onrecord problems`: what could not be read, and why. */
export function problemsCommand(): Command {
  return new Command("problems")
    .description(
      "List the sources that could not be read or are not in English, the latest first, each with its reason; one that is read later leaves the list.",
    )
    .addOption(
      new Option("--why <why>", "only what could not be read, or what is in another language").choices([
        "problem",
        "language",
      ]),
    )
    .option("--source <letters>", "only sources with these letters in their name")
    .option("--dismiss <source>", "take a source off the list, and what was kept of it out of the record")
    .addOption(dbOption())
    .addOption(jsonOption("each problem"))
    .addOption(limitOption())
    .addOption(skipOption())
    .action(({ db, json, why, source, dismiss, limit, skip }: ProblemsOptions) =>
      withStore(db, async (store) => {
        if (dismiss !== undefined) {
          for (const name of namesOf(dismiss))
            if (await store.intake.dismiss(name)) return print("Taken off the list.");
          throw notListed(dismiss);
        }
        const { rows: problems, tellMore } = await partOfList({ limit, skip }, (page) =>
          store.intake.problems({ why, source, ...page }),
        );
        if (json === true) {
          for (const problem of problems) await print(JSON.stringify(problem));
        } else {
          const style = styleFor(process.stdout);
          await print(problems.length === 0 ? "No problems." : problems.map((it) => block(it, style)).join("\n\n"));
        }
        tellMore();
      }),
    );
}

function block({ source, problem, origin, times, lastAt }: ListedProblem, style: Style): string {
  const kept = origin === null ? [] : [`${origin.size.toLocaleString("en-US")} bytes kept`];
  const met = [lastAt.slice(0, 16).replace("T", " "), ...(times > 1 ? [counted(times, "time")] : []), ...kept];
  return [
    wrap(style.title(printable(sourceName(source))), style.width),
    wrap(printable(problem.message), style.width, 2),
    ...(problem.advice === undefined ? [] : [wrap(style.faint(printable(problem.advice)), style.width, 2)]),
    wrap(style.faint(met.join(" · ")), style.width, 2),
  ].join("\n");
}

/** What a source may be on record as, that is named as it is printed: by itself, or by its path from the working folder. */
function namesOf(source: string): string[] {
  return source === sourceName("-") ? [source, "-"] : [source, resolve(source)];
}

function notListed(source: string): OnrecordError {
  return new OnrecordError({
    code: "not-found",
    message: "No such source is on the list.",
    received: source,
    allowed: "a source as `onrecord problems` names it, here or with its whole path",
    advice: "List them, and copy the whole name.",
  });
}
