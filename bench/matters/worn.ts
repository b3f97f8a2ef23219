import type { Entry, ReportRecord } from "../../src/record/index.ts";
import { sha256 } from "../../src/util/sha256.ts";
import type { Group } from "./read-groups.ts";

/** The shares of fields that a weak reader leaves out. */
const left = { date: 0.5, place: 0.5, recipients: 0.3, agents: 0.15, items: 0.3 } as const;

/**
 * The groups as a weak reader would have read them: dates, places, parties and items are left out at random;
 * what is left out follows from the entry and the seed.
 */
export function wornGroups(groups: readonly Group[], seed: number): Group[] {
  return groups.map((group) => ({
    ...group,
    reports: group.reports.map((report) => ({ ...report, record: wornRecord(report.record, seed) })),
  }));
}

function wornRecord(record: ReportRecord, seed: number): ReportRecord {
  return { ...record, entries: record.entries.map((entry) => wornEntry(entry, seed)) };
}

function wornEntry(entry: Entry, seed: number): Entry {
  const without = (field: keyof typeof left) => chance(`${seed} ${entry.id} ${field}`) < left[field];
  const common = {
    date: without("date") ? null : entry.date,
    place: without("place") ? null : entry.place,
  };
  const side = (field: "agents" | "recipients", refs: string[]) => (without(field) ? [] : refs);
  switch (entry.kind) {
    case "event":
      return {
        ...entry,
        ...common,
        actors: side("agents", entry.actors),
        recipients: side("recipients", entry.recipients),
      };
    case "transfer":
      return {
        ...entry,
        ...common,
        supplier: side("agents", entry.supplier),
        recipient: side("recipients", entry.recipient),
        items: without("items") ? [] : entry.items,
      };
    case "commitment":
      return { ...entry, ...common, parties: without("agents") ? entry.parties.slice(0, 1) : entry.parties };
    case "threat":
      return { ...entry, ...common, target: side("recipients", entry.target) };
    case "restriction":
      return { ...entry, ...common, imposedBy: side("agents", entry.imposedBy) };
    case "statement":
      return { ...entry, ...common, addressee: side("recipients", entry.addressee) };
  }
}

/** A number from 0 to 1 that follows from a key. */
const chance = (key: string) => Number.parseInt(sha256(key).slice(0, 8), 16) / 2 ** 32;
