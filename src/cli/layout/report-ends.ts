import type { Actor, ReportRecord, StrayPart, Unresolved } from "../../record/index.ts";
import { actorsOf } from "../../store/identity/entry-actors.ts";
import { printable } from "../../util/printable.ts";
import { counted } from "./counted.ts";
import { roleOf } from "./speaker-words.ts";
import type { Style } from "./style.ts";
import { wrap } from "./wrap.ts";

/** What follows a report's entries: its actors, what stays open and why, and what does not belong to it. */
export function reportEnds(record: ReportRecord, style: Style): string[] {
  const { unresolved, stray } = record;
  const section = (title: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : [[style.title(title), ...lines].join("\n")];
  return [
    ...section("Who acts or speaks", actorLines(record, style)),
    ...section("Open", openLines(unresolved, style)),
    ...section(
      "Not of the report",
      stray.map((part) => strayLine(part, style)),
    ),
  ];
}

/** So many actors are shown; a live blog speaks of more than a hundred. */
const mostActors = 40;

/** The actors, in their order; of more than can be taken in, those that entries refer to first and the rest counted. */
function actorLines({ actors, entries, report }: ReportRecord, style: Style): string[] {
  if (actors.length <= mostActors) return actors.map((actor) => actorLine(actor, style));
  const inEntries = new Set(entries.flatMap((entry) => [...actorsOf(entry)]));
  const rank = ({ id, kind }: Actor) => (inEntries.has(id) ? 0 : kind === "state" ? 1 : 2);
  const shown = [...actors].sort((a, b) => rank(a) - rank(b)).slice(0, mostActors);
  const more = `and ${actors.length - shown.length} more: onrecord show ${printable(report.id)} --json`;
  return [...shown.map((actor) => actorLine(actor, style)), style.faint(`  ${more}`)];
}

function actorLine(actor: Actor, style: Style): string {
  const { id, name, kind, country, mentions, identifiedBy } = actor;
  const known = [
    ...(kind === "unknown" ? [] : [kind]),
    ...(country === null ? [] : [country]),
    ...(roleOf(actor) === null ? [] : [printable(roleOf(actor) ?? "")]),
    counted(mentions.length, "mention"),
    ...(identifiedBy.kind === "person" ? [`corrected by ${printable(identifiedBy.name)}`] : []),
  ];
  const about = style.faint([...known, printable(id)].join(" · "));
  return wrap(`${printable(name)} ${style.faint("·")} ${about}`, style.width, 2);
}

/** The words that stay open, those of one reason together. */
function openLines(unresolved: readonly Unresolved[], style: Style): string[] {
  const byReason = new Map<string, Map<string, number>>();
  for (const { span, reason } of unresolved) {
    const words = byReason.get(reason) ?? new Map<string, number>();
    const text = printable(span.text);
    byReason.set(reason, words.set(text, (words.get(text) ?? 0) + 1));
  }
  return [...byReason].map(([reason, words]) => {
    const list = [...words].map(([text, count]) => `“${text}”${count === 1 ? "" : ` (${count})`}`).join(", ");
    return wrap(`${list}: ${style.faint(printable(reason))}`, style.width, 2);
  });
}

function strayLine({ text, reason }: StrayPart, style: Style): string {
  return wrap(`${style.faint(`${reason.replaceAll("-", " ")}:`)} ${printable(text)}`, style.width, 2);
}
