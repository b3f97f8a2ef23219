import type { MatterMember } from "../../store/matters.ts";
import type { StoredEntry } from "../../store/store.ts";

/** The entries of a member as lists show them. */
export function storedIn({ record, version }: Pick<MatterMember, "record" | "version">): StoredEntry[] {
  const { id, source, title, published } = record.report;
  const names = Object.fromEntries(record.actors.map((actor) => [actor.id, actor.name]));
  return record.entries.map((entry) => ({
    entry,
    speaker: entry.kind !== "statement" ? null : (names[entry.speaker ?? ""] ?? entry.speakerSpan?.text ?? null),
    names,
    report: { id, source, title, published, version },
  }));
}
