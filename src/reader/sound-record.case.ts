import { expect } from "vitest";
import { ReportRecord, Span } from "../record/index.ts";

const AnySpan = Span.loose();

/** Checks what holds of every record: its spans are the report's words, its references lead to actors, nothing is from stray text. */
export function expectSound(given: ReportRecord): void {
  const record = ReportRecord.parse(given);
  const { text } = record.report;
  JSON.stringify(record, (_key, value: unknown) => {
    const span = AnySpan.safeParse(value);
    if (span.success) expect(text.slice(span.data.start, span.data.end)).toBe(span.data.text);
    return value;
  });

  const ids = record.actors.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const known = new Set(["author", ...ids]);
  for (const actor of record.actors) {
    for (const id of [actor.partOf, ...actor.members, ...actor.roles.map((role) => role.of)]) {
      if (id !== null) expect(known, `${actor.id} refers to ${id}`).toContain(id);
    }
  }
  for (const entry of record.entries) {
    const said = entry.kind === "statement" ? [entry.speaker, ...entry.addressee] : [];
    for (const id of said) if (id !== null) expect(known, `${entry.id} refers to ${id}`).toContain(id);
    for (const span of entry.evidence) {
      for (const stray of record.stray) {
        expect(span.end <= stray.start || stray.end <= span.start, `"${span.text}" holds stray text`).toBe(true);
      }
    }
  }
}
