import type { ReportRecord } from "../../record/index.ts";
import { printable } from "../../util/printable.ts";

/** The name to show for a reference to an actor. */
export type NameOf = (ref: string) => string;

/**
 * Names by the actors' ids; the report's own voice is the author, and an id without a name stands for itself.
 *
 * @example
 * nameFrom(new Map([["prk", "North Korea"]]))("prk"); // "North Korea"
 */
export function nameFrom(names: ReadonlyMap<string, string>): NameOf {
  return (ref) => (ref === "author" ? "the author" : printable(names.get(ref) ?? ref));
}

/** Names as a record has them. */
export function namesIn({ actors }: ReportRecord): NameOf {
  return nameFrom(new Map(actors.map(({ id, name }) => [id, name])));
}
