import type { Comparison } from "../../corroborate/matter/index.ts";
import type { ComparedSide } from "../../corroborate/on-record/index.ts";
import { printable } from "../../util/printable.ts";
import { counted } from "./counted.ts";
import { matterHeading } from "./matter-rows.ts";
import type { Style } from "./style.ts";
import { wrap } from "./wrap.ts";

/** What two sides have in common and what only one has. */
export function comparisonPage(
  { shared, onlyOne, onlyOther }: Comparison,
  [one, other]: readonly [ComparedSide, ComparedSide],
  style: Style,
): string {
  return [
    wrap(style.title(`${printable(one.name)} and ${printable(other.name)}`), style.width),
    style.title(`Both: ${counted(shared.length, "matter")}`),
    ...shared.map((each) => sharedBlock(each, style)),
    ...onlyBlock(one, onlyOne, style),
    ...onlyBlock(other, onlyOther, style),
  ].join("\n\n");
}

function sharedBlock({ matter, account }: Comparison["shared"][number], style: Style): string {
  const voices = account.voices.map(({ who, name, stance, since }) =>
    [who === "author" ? "own voice" : printable(name), stance, since ?? "no day"].join(" "),
  );
  const differing = [
    ...account.numbers.map(({ earlier, later }) => `numbers: “${printable(earlier.text)}”, “${printable(later.text)}”`),
    ...account.contradictions.map(({ in: what, says }) => `${what}s: ${says.map(printable).join(", ")}`),
  ];
  return [
    wrap(matterHeading(matter, style), style.width),
    wrap(voices.join(" · "), style.width, 2),
    ...differing.map((line) => wrap(style.warning(line), style.width, 2)),
    wrap(style.faint(matter.id), style.width, 2),
  ].join("\n");
}

function onlyBlock({ name, matters }: ComparedSide, ids: readonly string[], style: Style): string[] {
  if (ids.length === 0) return [];
  const own = matters.filter(({ id }) => ids.includes(id));
  const rows = own.map((matter) => wrap(`${matterHeading(matter, style)} ${style.faint(matter.id)}`, style.width, 2));
  return [
    [wrap(style.title(`Only ${printable(name)}: ${counted(own.length, "matter")}`), style.width), ...rows].join("\n"),
  ];
}
