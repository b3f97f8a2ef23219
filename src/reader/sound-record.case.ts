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
  const entryIds = record.entries.map(({ id }) => id);
  expect(new Set(entryIds).size).toBe(entryIds.length);
  for (const entry of record.entries) {
    for (const id of actorsOf(entry)) expect(known, `${entry.id} refers to ${id}`).toContain(id);
    if (entry.kind === "restriction") {
      for (const touch of entry.touchedBy) expect(entryIds).toContain(touch.entry);
    }
    expect(entry.reasons.length, `${entry.id} says why`).toBeGreaterThan(0);
    const fields = [...Object.keys(entry), ...entry.claims.map((_, place) => `claims.${place}`)];
    for (const reason of entry.reasons) expect(fields, `a reason of ${entry.id}`).toContain(reason.field);
    for (const span of entry.evidence) {
      for (const stray of record.stray) {
        expect(span.end <= stray.start || stray.end <= span.start, `"${span.text}" holds stray text`).toBe(true);
      }
    }
  }
}

/** Every actor that an entry refers to. */
function actorsOf(entry: ReportRecord["entries"][number]): string[] {
  const claimants = entry.claims.map(({ by }) => by);
  switch (entry.kind) {
    case "statement":
      return [...(entry.speaker === null ? [] : [entry.speaker]), ...entry.addressee, ...claimants];
    case "event":
      return [...entry.actors, ...entry.recipients, ...claimants];
    case "transfer":
      return [...entry.supplier, ...entry.recipient, ...entry.via, ...claimants];
    case "commitment":
      return [...entry.parties, ...claimants];
    case "threat":
      return [...entry.issuer, ...entry.target, ...claimants];
    case "restriction": {
      const told = entry.touchedBy.flatMap(({ by }) => by ?? []);
      return [...entry.imposedBy, ...entry.joinedBy, ...entry.on, ...told, ...claimants];
    }
  }
}
