import type { Entry } from "../../record/index.ts";
import { fromJson } from "../../store/from-json.ts";
import type { Joiner, Kept } from "../../store/matters.ts";
import { sha256 } from "../../util/sha256.ts";
import { blockingKeys } from "./blocking-keys.ts";
import { chooseMatter } from "./choose-matter.ts";
import { type Compared, comparedTopic, comparedTrace } from "./compared.ts";
import { Trace } from "./trace.ts";
import { tracesOf } from "./trace-of.ts";
import { type Stance, stancesOf } from "./voices.ts";
import { weighings } from "./weights.ts";

/** Counted up when traces, keys or features change; weights tell themselves apart. */
const version = 10;

/** What was kept last, ready to be compared: it is opened next. */
const keptLast = new Map<string, Compared>();

/** Joins entries of one kind that are about the same thing, by parties, items, place, days and words. */
export const matterJoiner: Joiner<Compared> = {
  method: `matters ${version} ${sha256(JSON.stringify(weighings.map(({ bias, weights }) => [bias, ...weights]))).slice(0, 8)}`,
  keep: (record) => {
    keptLast.clear();
    const traces = tracesOf(record);
    const topic = comparedTopic(traces[0]?.topic ?? []);
    const entries = new Map(record.entries.map((entry) => [entry.id, entry]));
    return traces.map((trace) => {
      const written = JSON.stringify(trace);
      const compared = comparedTrace(trace, topic);
      keptLast.set(written, compared);
      const claimants = claimantsOf(entries.get(trace.entry), record.report.id);
      return { entry: trace.entry, kind: trace.kind, trace: written, keys: blockingKeys(compared), ...claimants };
    });
  },
  open: (trace) => keptLast.get(trace) ?? comparedTrace(fromJson(Trace, trace)),
  choose: (entry, candidates) => chooseMatter(entry, candidates),
};

/** Who asserts and who denies an entry; each report is a voice of its own. */
function claimantsOf(entry: Entry | undefined, report: string): Pick<Kept, "asserts" | "denies"> {
  const claims = entry === undefined ? [] : stancesOf(entry);
  const whose = (wanted: Stance) =>
    claims.filter(({ stance }) => stance === wanted).map(({ by }) => (by === "author" ? `report:${report}` : by));
  return { asserts: whose("asserts"), denies: whose("denies") };
}
