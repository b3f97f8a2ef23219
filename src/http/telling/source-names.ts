import { mediumOf } from "../../corroborate/matter/index.ts";
import { stateById } from "../../ontology/actor/index.ts";
import type { MatterMember } from "../../store/matters.ts";

/** What the labels of independent sources mean, in words: a report by its headline, a state, a medium or an actor by its name. */
export function sourceNames(members: readonly MatterMember[]): (label: string) => string {
  const names = new Map<string, string>();
  for (const { record } of members) {
    const { id, title, source, outlet, agencies } = record.report;
    names.set(`report:${id}`, title ?? source);
    for (const actor of record.actors) names.set(actor.id, actor.name);
    const media = record.actors.filter(({ kind }) => kind === "media").map(({ name }) => name);
    for (const name of [...media, ...[outlet, ...agencies].flatMap((span) => (span === null ? [] : [span.text]))]) {
      names.set(mediumOf(name), name);
    }
  }
  return (label) => {
    const state = label.startsWith("state:") ? stateById(label.slice("state:".length)) : undefined;
    return names.get(label) ?? state?.name ?? label.slice(label.lastIndexOf(":") + 1);
  };
}
