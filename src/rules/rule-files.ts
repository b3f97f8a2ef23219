import { readdirSync, readFileSync, statSync } from "node:fs";
import { basename } from "node:path";
import { once } from "../ontology/actor/once.ts";
import { inPackage } from "../util/in-package.ts";
import { OnrecordError } from "../util/problem.ts";
import { type Flaw, flaw } from "./facts/fact-table.ts";
import { shippedFacts } from "./facts/facts.ts";
import { tableFlaws } from "./facts/table-flaws.ts";
import { type FactTables, mergedTables, noFacts, readTables } from "./facts/tables.ts";
import { largestFile, readRules } from "./language/load-rules.ts";
import type { LoadedRule } from "./language/loaded-rule.ts";
import { failingExamples } from "./language/run-examples.ts";
import { LawBook } from "./law/law-book.ts";

/** Rules and facts that were read, and what is wrong with them. */
export interface RuleFiles {
  readonly rules: readonly LoadedRule[];
  readonly facts: FactTables;
  readonly flaws: readonly Flaw[];
}

const home = inPackage("data/rules/checks");

/** The rules that come with the package. @throws {OnrecordError} `data-unusable` where one cannot be used. */
export const shippedRules = once((): readonly LoadedRule[] =>
  readdirSync(home)
    .filter((file) => file.endsWith(".yaml"))
    .sort()
    .flatMap((file) => {
      const { rules, flaws } = readRules(file, readFileSync(`${home}/${file}`, "utf8"));
      const bad = flaws.find(({ usable }) => !usable);
      if (bad === undefined) return rules;
      const advice = "Install onrecord again, or restore data/rules from its repository.";
      const message = `data/rules/checks/${bad.where} cannot be used. ${bad.message}`;
      throw new OnrecordError({ code: "data-unusable", message, received: bad.received ?? "", advice });
    }),
);

/**
 * Reads a file of one's own: rules (`.yaml`, `.yml`) or a table of facts (`.csv`), and tells everything wrong with it.
 *
 * @throws {OnrecordError} `input-missing`, `input-unreadable`, or `input-refused` for a file that is too large or of
 * another kind.
 */
export function readRuleFile(path: string): RuleFiles {
  const text = textOf(path);
  const file = basename(path);
  if (/\.csv$/iu.test(path)) {
    const { tables, flaws } = readTables(file, text);
    const together = mergedTables(shippedFacts(), tables);
    const own = tableFlaws(together).filter(({ where }) => where.startsWith(`${file}:`));
    const bad = new Set(own.filter(({ usable }) => !usable).map(({ where }) => where));
    return { rules: [], facts: without(tables, bad), flaws: [...flaws, ...own] };
  }
  const { rules, flaws } = readRules(file, text);
  const taken = new Set(shippedRules().map(({ rule }) => rule.id));
  const own = rules.filter(({ rule }) => taken.has(rule.id));
  return {
    rules,
    facts: noFacts,
    flaws: [...flaws, ...own.map((rule) => takenId(file, rule)), ...failingExamples(file, rules, shippedBook())],
  };
}

function takenId(file: string, { rule: { id } }: LoadedRule): Flaw {
  return flaw(`${file}: ${id}`, "Its id is that of a rule that comes with onrecord.", id, "an id of its own");
}

/** The law of the facts that come with the package. */
export const shippedBook = once(() => new LawBook(shippedFacts()));

/** The shipped rules and facts with those of one's own files; a file with a flaw that is not usable is refused. */
export function rulesWith(paths: readonly string[]): { readonly rules: readonly LoadedRule[]; readonly book: LawBook } {
  const read = paths.map((path) => ({ path, ...readRuleFile(path) }));
  for (const { path, flaws } of read) {
    const bad = flaws.filter(({ usable }) => !usable);
    const [first] = bad;
    if (first === undefined) continue;
    throw new OnrecordError({
      code: "input-refused",
      message: `${path} has ${bad.length === 1 ? "a problem" : `${bad.length} problems`}. ${first.where}: ${first.message}`,
      ...(first.received === undefined ? {} : { received: first.received }),
      ...(first.allowed === undefined ? {} : { allowed: first.allowed }),
      advice: "Run `onrecord rules check` on the file: it explains each problem.",
    });
  }
  const facts = read.reduce((all, one) => mergedTables(all, one.facts), shippedFacts());
  return {
    rules: [...shippedRules(), ...read.flatMap(({ rules }) => rules)],
    book: paths.length === 0 ? shippedBook() : new LawBook(facts),
  };
}

function textOf(path: string): string {
  const allowed = `a YAML file of rules or a CSV table of facts, of at most ${largestFile / 1_000_000} MB`;
  const size = sizeOf(path);
  if (!/\.(?:csv|ya?ml)$/iu.test(path)) throw refused("It is no file of rules or facts.", path, allowed);
  if (size > largestFile) throw refused("It is too large.", `${path}, ${Math.ceil(size / 1_000_000)} MB`, allowed);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(readFileSync(path));
  } catch (error) {
    const received = error instanceof Error ? error.message : String(error);
    throw new OnrecordError({
      code: "input-unreadable",
      message: `${path} cannot be read.`,
      received,
      allowed: "a readable file in UTF-8",
      advice: "Check the file's rights, and save it as UTF-8.",
    });
  }
}

function sizeOf(path: string): number {
  try {
    const found = statSync(path);
    if (found.isFile()) return found.size;
  } catch {
    // Told below.
  }
  throw new OnrecordError({
    code: "input-missing",
    message: "There is no such file.",
    received: path,
    allowed: "the path of a file",
    advice: "Check the path.",
  });
}

function refused(message: string, received: string, allowed: string): OnrecordError {
  const advice = "Split it, or name another file.";
  return new OnrecordError({ code: "input-refused", message, received, allowed, advice });
}

/** The lines of tables but those that cannot be used. */
function without(tables: FactTables, bad: ReadonlySet<string>): FactTables {
  const usable = <T extends { readonly row: string }>(facts: readonly T[]) => facts.filter(({ row }) => !bad.has(row));
  return {
    authorities: usable(tables.authorities),
    embargoes: usable(tables.embargoes),
    votes: usable(tables.votes),
    pacts: usable(tables.pacts),
    pactParties: usable(tables.pactParties),
    treaties: usable(tables.treaties),
    treatyParties: usable(tables.treatyParties),
  };
}
