import { z } from "zod";
import { Finding, verdicts } from "../../rules/finding/finding.ts";
import { fromJson } from "../../store/from-json.ts";
import type { Store } from "../../store/store.ts";
import { OnrecordError } from "../../util/problem.ts";
import { Alert } from "../../watch/alert.ts";
import { Asks, askWords } from "../../watch/asks.ts";
import { outputWords } from "../../watch/output.ts";
import { opened, type Watch } from "../../watch/stored-watch.ts";
import { limit, skip } from "../page-parameters.ts";
import { getRoute, postRoute, type Route } from "../route.ts";
import { isFollowed, tellSoon } from "../telling/followed.ts";
import { AlertsAnswer, CheckedAnswer, FindingsAnswer, WatchAnswer, WatchesAnswer } from "../watch-answers.ts";

const watch = z.string().min(1).max(500).describe("The watch's id or the beginning of it, or its name.");

/** Findings, and the watches that tell of them and of what saved queries find. */
export const watchRoutes: readonly Route[] = [
  getRoute({
    path: "/api/findings",
    does: "Lists what the record means against embargoes, pacts, treaties and itself; findings follow what is read and reviewed.",
    params: {},
    query: {
      rule: z.string().max(200).optional().describe("Only findings of this rule."),
      verdict: z.enum(verdicts).optional().describe("Only findings of this strength."),
      report: z.string().max(200).optional().describe("Only findings that rest on this report (its whole id)."),
      limit,
      skip,
    },
    gives: FindingsAnswer,
    answer: async ({ store, readOnly }, { limit, skip: offset, ...filter }) => {
      const followed = readOnly === true ? { upToDate: false, problem: null } : await isFollowed(store);
      const isChecked = (await store.findings.checked()) !== null;
      const listed = await store.findings.list({ ...filter, limit, offset });
      const findings = listed.map(({ finding, since, changed }) => ({
        finding: fromJson(Finding, finding),
        since,
        changed,
      }));
      const ids = new Set(findings.flatMap(({ finding }) => finding.entries.map(({ report }) => report)));
      return {
        findings,
        reports: [...(await store.named([...ids]))],
        isChecked,
        ...followed,
      };
    },
  }),
  postRoute({
    path: "/api/findings/check",
    does: "Reads all that is on record against the rules that come with onrecord, as `onrecord check` does.",
    params: {},
    body: {},
    gives: CheckedAnswer,
    answer: async ({ store }) => {
      const { checked } = await import("../../watch/index.ts");
      const changes = await checked(store);
      tellSoon(store, changes);
      const { found, changed, gone } = changes;
      return { found: found.length, changed: changed.length, gone: gone.length };
    },
  }),
  getRoute({
    path: "/api/watches",
    does: "Lists the watches.",
    params: {},
    query: {},
    gives: WatchesAnswer,
    answer: async ({ store }) => ({ watches: (await store.watches.list()).map(opened).map(listed) }),
  }),
  postRoute({
    path: "/api/watches",
    does: "Saves a query or rules as a watch on all that comes on record from now on; it tells on the page and in its feed.",
    params: {},
    body: {
      name: z.string().min(1).max(500).describe("Its name, unlike that of any other."),
      asks: Asks.describe("What it looks for: entries by words and filters, or findings of rules."),
    },
    gives: WatchAnswer,
    answer: async ({ store }, { name, asks }) => {
      if (asks.find === "findings" && asks.files.length > 0) throw noFiles(asks.files);
      const { addWatch } = await import("../../watch/index.ts");
      return listed(await addWatch(store, { name, asks, outputs: [] }));
    },
  }),
  postRoute({
    path: "/api/watches/:watch/pause",
    does: "Lets a watch rest, or go on.",
    params: { watch },
    body: { paused: z.boolean().describe("Whether it rests.") },
    gives: WatchAnswer,
    answer: async ({ store }, given) => listed(opened(await store.watches.pause(given.watch, given.paused))),
  }),
  postRoute({
    path: "/api/watches/:watch/remove",
    does: "Takes a watch away, with all that it told.",
    params: { watch },
    body: {},
    gives: WatchAnswer,
    answer: async ({ store }, given) => listed(opened(await store.watches.remove(given.watch))),
  }),
  getRoute({
    path: "/api/alerts",
    does: "Lists what watches told, the last first; `/feeds/ID.atom` has the same of one watch as an Atom feed.",
    params: {},
    query: { watch: watch.optional(), limit, skip },
    gives: AlertsAnswer,
    answer: async ({ store }, given) => ({ alerts: await alertsOf(store, given) }),
  }),
];

async function alertsOf(store: Store, given: { watch?: string | undefined; limit: number; skip: number }) {
  const id = given.watch === undefined ? undefined : (await store.watches.show(given.watch)).id;
  const kept = await store.watches.alerts({ watch: id, limit: given.limit, offset: given.skip });
  return kept.map(({ content, folded }) => ({ ...fromJson(Alert, content), folded: [...folded] }));
}

function listed({ outputs, ...one }: Watch): z.infer<typeof WatchAnswer> {
  const { id, name, asks, madeAt, pausedAt, ranAt, problem, alerts, waiting, failed } = one;
  const standing = { madeAt, pausedAt, ranAt, problem, alerts, waiting, failed };
  return { id, name, asks, looksFor: askWords(asks), tells: outputs.map(outputWords), ...standing };
}

function noFiles(received: readonly string[]): OnrecordError {
  return new OnrecordError({
    code: "usage",
    message: "The page reads no files of rules.",
    received: received.join(", "),
    allowed: "the rules that come with onrecord",
    advice: "Add the watch in the terminal: onrecord watch add NAME --rules FILE",
  });
}
