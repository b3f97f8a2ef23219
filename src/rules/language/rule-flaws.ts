import { type Flaw, flaw } from "../facts/fact-table.ts";
import { isKnown } from "./groups.ts";
import type { LoadedRule } from "./loaded-rule.ts";
import type { Pattern, Who } from "./pattern.ts";

/** What is wrong with rules beyond their form: names of entries that come later or never, ids that nobody knows. */
export function ruleFlaws(file: string, rules: readonly LoadedRule[]): Flaw[] {
  const seen = new Set<string>();
  return rules.flatMap(({ rule, groups }, at) => {
    const where = `${file}: rules.${at} (${rule.id})`;
    const twice = seen.has(rule.id)
      ? [flaw(where, "Its id is that of another rule.", rule.id, "an id of its own")]
      : [];
    seen.add(rule.id);
    const found = Object.entries(rule.find);
    const patterns = [
      ...found.map(([name, pattern], place) => ({ name, pattern, before: found.slice(0, place).map(([one]) => one) })),
      ...Object.entries(rule.without ?? {}).map(([name, pattern]) => ({
        name,
        pattern,
        before: found.map(([one]) => one),
      })),
    ];
    return [
      ...twice,
      ...patterns.flatMap(({ name, pattern, before }) => [
        ...reversedDays(`${where}: ${name}`, pattern),
        ...namesUsed(pattern)
          .filter((used) => !before.includes(used))
          .map((used) =>
            flaw(
              `${where}: ${name}`,
              "It refers to an entry that comes later or never.",
              used,
              before.join(", ") || "none",
            ),
          ),
        ...whosOf(pattern)
          .flatMap((who) => [...(who.is ?? []), ...(who["member-of"] ?? [])])
          .filter((one) => !isKnown(one, groups))
          .map((one) =>
            flaw(
              `${where}: ${name}`,
              "It names nobody known.",
              one,
              "a state (ISO 3166-1 alpha-3), an id of data/actors/organisations.csv, or a group of the file",
            ),
          ),
      ]),
    ];
  });
}

function reversedDays(where: string, { from, to }: Pattern): Flaw[] {
  if (from === undefined || to === undefined || from <= to) return [];
  return [flaw(where, "Its days run backwards.", `from ${from} to ${to}`, "`to` on the day of `from`, or after it")];
}

function whosOf({ who, claims }: Pattern): Who[] {
  return [...Object.values(who ?? {}), claims?.by].filter((one) => one !== undefined);
}

function namesUsed(pattern: Pattern): string[] {
  return [
    ...whosOf(pattern).flatMap(({ same, other }) => [same?.name, other?.name]),
    pattern["with-words"]?.of.split(".")[0],
    pattern.within?.of,
    pattern.later?.than,
    pattern["meant-for"]?.name,
    pattern["same-goods"],
    pattern["other-figure"],
    pattern["other-day"],
    pattern["other-report"],
    pattern["same-matter"],
    pattern["independent-of"],
  ].filter((one) => one !== undefined);
}
