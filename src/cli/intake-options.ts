import { type Command, InvalidArgumentError, Option } from "commander";
import { modelFolder } from "../model/model-folder.ts";
import { type FieldMapping, fieldMapping } from "../source/container/field-mapping.ts";
import { defaultMaxBytes } from "../source/default-max-bytes.ts";
import { OnrecordError } from "../util/problem.ts";
import { newDbOption, publicationDay, wholeNumber } from "./options.ts";

/** Options of every command that takes reports in. */
export interface IntakeOptions {
  readonly date?: string;
  readonly db: string;
  readonly maxBytes: number;
  readonly threads?: number;
  readonly model: string;
  readonly fields?: FieldMapping;
  readonly follow?: true;
  readonly allowPrivate?: true;
  /** Seconds. */
  readonly pause: number;
  readonly quiet?: true;
  readonly log?: "json";
}

/** Adds the options of {@link IntakeOptions} and the argument that names what to read. */
export function withIntake(command: Command): Command {
  return command
    .argument(
      "<sources...>",
      "files, folders, patterns of files, addresses of pages and feeds, - for standard input: text, Markdown, HTML, PDF, DOCX, mail (EML), RSS, Atom, JSON Feed, CSV, JSONL, WARC, ZIP",
      once,
    )
    .option("--date <day>", "day of publication of these reports, as YYYY-MM-DD", publicationDay)
    .addOption(newDbOption())
    .option(
      "--max-bytes <count>",
      "largest report to read, in bytes; PDF, DOCX and mail may have ten times that",
      wholeNumber(1, 1_000_000_000),
      defaultMaxBytes,
    )
    .addOption(
      new Option(
        "--fields <mapping>",
        "which fields of a table (CSV, JSONL) tell what, such as text=story,published=day; usual names are found where there is no such field",
      ).argParser(mapping),
    )
    .option("--follow", "fetch the pages that a feed in a file leads to")
    .option("--allow-private", "fetch addresses of this machine and its network, too")
    .option("--pause <seconds>", "least time between two requests to one server", wholeNumber(0, 3600), 1)
    .option("--quiet", "print problems only")
    .addOption(
      new Option("--log <format>", "print what happens to each source as lines of JSON, on standard error").choices([
        "json",
      ]),
    )
    .addOption(new Option("--threads <count>", "cores to use; all by default").argParser(wholeNumber(1, 256)))
    .addOption(
      new Option("--model <folder>", "folder of another model").default(
        modelFolder,
        "the one that comes with onrecord",
      ),
    );
}

function mapping(words: string): FieldMapping {
  try {
    return fieldMapping(words);
  } catch (error) {
    if (error instanceof OnrecordError) throw new InvalidArgumentError(`Allowed: ${error.problem.allowed ?? ""}.`);
    throw error;
  }
}

function once(source: string, before: string[] | undefined): string[] {
  if (source === "") throw new InvalidArgumentError("Allowed: a file, folder or address, or - for standard input.");
  return [...(before ?? []), ...(before?.includes(source) ? [] : [source])];
}
