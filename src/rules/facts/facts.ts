import { readFileSync } from "node:fs";
import { once } from "../../ontology/actor/once.ts";
import { inPackage } from "../../util/in-package.ts";
import { OnrecordError } from "../../util/problem.ts";
import { tableFlaws } from "./table-flaws.ts";
import { type FactTables, mergedTables, noFacts, readTables, tableFiles } from "./tables.ts";

/**
 * The facts that come with the package: embargoes, pacts, treaties and votes of `data/rules`.
 *
 * @throws {OnrecordError} `data-unusable` where a line cannot be used.
 */
export const shippedFacts = once((): FactTables => {
  const read = Object.values(tableFiles).map((file) => readTables(`data/rules/${file}`, textOf(file)));
  const tables = read.reduce((all, one) => mergedTables(all, one.tables), noFacts);
  const bad = [...read.flatMap(({ flaws }) => flaws), ...tableFlaws(tables)].find(({ usable }) => !usable);
  if (bad !== undefined) {
    const { where, message, received, allowed } = bad;
    throw unusable(`${where} cannot be used. ${message}`, received, allowed);
  }
  return tables;
});

function textOf(file: string): string {
  try {
    return readFileSync(inPackage(`data/rules/${file}`), "utf8");
  } catch (error) {
    throw unusable(`data/rules/${file} cannot be read.`, error instanceof Error ? error.message : String(error));
  }
}

function unusable(message: string, received = "", allowed = "a file as the package has it"): OnrecordError {
  const advice = "Install onrecord again, or restore data/rules from its repository.";
  return new OnrecordError({ code: "data-unusable", message, received, allowed, advice });
}
