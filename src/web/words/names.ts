import type { ReportRecord } from "../../record/index.ts";
import { visible } from "./visible.ts";

/** The name to show for a reference to an actor. */
export type NameOf = (ref: string) => string;

/** Names by the actors' ids; the report's own voice is the author, and an id without a name stands for itself. */
export function namesFrom(names: Readonly<Record<string, string>>): NameOf {
  return (ref) => (ref === "author" ? "the author" : visible(names[ref] ?? ref));
}

/** Names as a record has them. */
export function namesIn({ actors }: Pick<ReportRecord, "actors">): NameOf {
  return namesFrom(Object.fromEntries(actors.map(({ id, name }) => [id, name])));
}
