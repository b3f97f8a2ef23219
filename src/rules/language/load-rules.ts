import { parseDocument } from "yaml";
import type { z } from "zod";
import { type Flaw, flaw } from "../facts/fact-table.ts";
import { fieldsAt } from "./fields-at.ts";
import { openedGroups } from "./groups.ts";
import type { LoadedRule } from "./loaded-rule.ts";
import { RuleFile } from "./rule.ts";
import { ruleFlaws } from "./rule-flaws.ts";

/** The largest file of rules or facts that is read, in bytes. */
export const largestFile = 2_000_000;

/** Reads a YAML file of rules; a file with a flaw that is not usable gives no rules. */
export function readRules(
  file: string,
  text: string,
): { readonly rules: readonly LoadedRule[]; readonly flaws: Flaw[] } {
  const document = parseDocument(text, { uniqueKeys: true, strict: true });
  // The first error; those after it mostly follow from it.
  const [error] = document.errors;
  if (error !== undefined) {
    const where = `${file}:${error.linePos?.[0].line ?? 1}`;
    return { rules: [], flaws: [flaw(where, "It is not YAML.", error.message, "YAML 1.2 without errors")] };
  }
  const given = toValue(() => document.toJS({ maxAliasCount: 50 }));
  if (!given.ok) return { rules: [], flaws: [flaw(file, "It cannot be unfolded.", given.why, "few aliases (*name)")] };
  const parsed = RuleFile.safeParse(given.value);
  if (!parsed.success) {
    return { rules: [], flaws: issuesOf(parsed.error).map((issue) => flawOf(file, given.value, issue)) };
  }
  const { groups, flaws } = openedGroups(file, parsed.data.groups);
  const rules = parsed.data.rules.map((rule) => ({ rule, groups }));
  const all = [...flaws, ...ruleFlaws(file, rules)];
  return { rules: all.some(({ usable }) => !usable) ? [] : rules, flaws: all };
}

function toValue(make: () => unknown): { ok: true; value: unknown } | { ok: false; why: string } {
  try {
    return { ok: true, value: make() };
  } catch (error) {
    return { ok: false, why: error instanceof Error ? error.message : String(error) };
  }
}

type Issue = z.core.$ZodIssue;

/** Every issue; of a choice between shapes, those of the shape that came closest. */
function issuesOf(error: z.ZodError): Issue[] {
  return error.issues.flatMap((issue) => {
    if (issue.code !== "invalid_union") return [issue];
    const deepest = (issues: readonly Issue[]) => Math.max(0, ...issues.map(({ path }) => path.length));
    const shortest = [...issue.errors].sort((one, two) => one.length - two.length || deepest(two) - deepest(one))[0];
    if (shortest === undefined || shortest.length === 0) return [issue];
    return shortest.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] }));
  });
}

function flawOf(file: string, value: unknown, issue: Issue): Flaw {
  const path = issue.path.map(String).join(".");
  if (issue.code === "unrecognized_keys") {
    return flaw(
      `${file}: ${path || "top"}`,
      "It has a field that is not known.",
      issue.keys.join(", "),
      `${fieldsAt(RuleFile, issue.path).join(", ")} (docs/findings.md says what each means)`,
    );
  }
  const received = issue.path.reduce<unknown>(
    (at, key) => (typeof at === "object" && at !== null ? Reflect.get(at, key) : undefined),
    value,
  );
  const allowed =
    path === "" ? "`rules:` with a list of rules, and `groups:` (docs/findings.md has one)" : issue.message;
  return flaw(`${file}: ${path || "top"}`, "It cannot be read.", JSON.stringify(received) ?? "nothing", allowed);
}
