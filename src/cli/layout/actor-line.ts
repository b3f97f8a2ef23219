import type { Actor, MadeBy, ReportRecord } from "../../record/index.ts";
import { printable } from "../../util/printable.ts";

/** An actor of a record in one line: name, kind, country, roles, id, and what tied its mentions to it. */
export function actorLine({ actors }: ReportRecord, ref: string): string {
  if (ref === "author") return "the report's own voice";
  const actor = actors.find(({ id }) => id === ref);
  if (actor === undefined) return printable(ref);
  const { name, kind, country, roles, id, identifiedBy } = actor;
  const known = [
    ...(kind === "unknown" ? [] : [kind]),
    ...(country === null ? [] : [country]),
    ...roles.flatMap(({ title, former }) => (former ? `former ${title}` : title === name ? [] : title)),
  ];
  return printable([name, ...known, id, tiedBy(identifiedBy)].join(" · "));
}

function tiedBy({ kind, name, version }: Actor["identifiedBy"]): string {
  return kind === "person" ? `corrected by ${name}` : `by ${makerWords({ kind, name, version })}`;
}

/**
 * What made something: its sort, name and version.
 *
 * @example
 * makerWords(entry.madeBy); // "model onrecord-reader 0.2.0"
 */
export function makerWords({ kind, name, version }: MadeBy): string {
  return `${kind} ${printable(name)} ${printable(version)}`;
}
