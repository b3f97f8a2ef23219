import type { ReportRecord } from "../../record/index.ts";
import { newActorName } from "../../store/new-actor.ts";
import { visible } from "./visible.ts";

/** The name to show for a reference to an actor. */
export type NameOf = (ref: string) => string;

const elsewhere = new Map<string, string>();

/** Learns the name of an actor that the report on the page does not name. */
export function learnName(id: string, name: string): void {
  elsewhere.set(id, name);
}

/** Names by the actors' ids; the report's own voice is the author, and an id without a name stands for itself. */
export function namesFrom(names: Readonly<Record<string, string>>): NameOf {
  return (ref) =>
    ref === "author" ? "the author" : visible(names[ref] ?? elsewhere.get(ref) ?? newActorName(ref) ?? ref);
}

/** Names as a record has them. */
export function namesIn({ actors }: Pick<ReportRecord, "actors">): NameOf {
  return namesFrom(Object.fromEntries(actors.map(({ id, name }) => [id, name])));
}
