import { accountOf, type CountsAs, isIndependentOf } from "../../corroborate/matter/index.ts";
import { type ReportRecord, recordVersion } from "../../record/index.ts";
import type { MatterMember } from "../../store/matters.ts";
import type { Deed } from "../deed/deed.ts";
import type { Corroboration } from "../seam.ts";
import type { ExampleReport } from "./example.ts";
import { exampleId, exampleRecord } from "./example-record.ts";

/** What an example says of matters and copies. */
export function exampleCorroboration(reports: readonly ExampleReport[]): Corroboration {
  const told = reports.flatMap((report, place) => {
    const { entries, ...rest } = exampleRecord(report, exampleId(place));
    return entries.map((entry, at) => ({
      matter: report.entries[at]?.matter ?? null,
      member: memberOf({ ...bare, ...rest, entries: [entry] }),
    }));
  });
  const toldOf = ({ report, entry }: Deed) =>
    told.find(({ member: { record } }) => record.report.id === report.id && record.entries[0]?.id === entry.id);
  const countsAs: CountsAs = (id) => {
    const copied = reports.find((_, place) => exampleId(place) === id)?.["copy-of"];
    return copied === undefined ? id : exampleId(copied - 1);
  };
  return {
    matterOf: (deed) => toldOf(deed)?.matter ?? null,
    sourcesOf: (deed) => {
      const matter = toldOf(deed)?.matter ?? null;
      if (matter === null) return null;
      const members = told.filter((one) => one.matter === matter).map(({ member }) => member);
      return accountOf({ members }, countsAs).sources.length;
    },
    isIndependentOf: (deed, other) => {
      const [one, two] = [toldOf(deed), toldOf(other)];
      return one === undefined || two === undefined ? null : isIndependentOf(one.member, two.member, countsAs);
    },
  };
}

const bare = {
  onrecord: recordVersion,
  offsets: "utf-16",
  places: [],
  dates: [],
  stray: [],
  unresolved: [],
} as const;

const memberOf = (record: Omit<ReportRecord, keyof typeof bare> & typeof bare): MatterMember => ({
  record: { ...record, places: [], dates: [], stray: [], unresolved: [] },
  version: 1,
  joined: null,
  decidedBy: null,
});
