import { copyComparer } from "../corroborate/copies/index.ts";
import { matterJoiner } from "../corroborate/matter/index.ts";
import { entryFilter } from "../query/asked-entries.ts";
import { requireRules } from "../rules/index.ts";
import type { Store } from "../store/store.ts";
import { OnrecordError } from "../util/problem.ts";
import type { Asks } from "./asks.ts";
import { checkFor, countsAsIn } from "./check-findings.ts";
import { matching } from "./entry-alerts.ts";
import { isWanted, toldOf } from "./finding-alerts.ts";
import { rulesInUse } from "./follow.ts";
import type { Output } from "./output.ts";
import { secretOf } from "./secret.ts";
import { closed, opened, type Watch } from "./stored-watch.ts";

/** A watch as somebody sets it up. */
export interface WatchToAdd {
  readonly name: string;
  readonly asks: Asks;
  readonly outputs: readonly Output[];
}

/**
 * Adds a watch that tells of what comes from now on; what is on record counts as known.
 *
 * @throws {OnrecordError} `usage` for a query that cannot be run, or a name that is taken; `input-missing` where a secret
 * does not stand where it is said to; `input-refused` for rules with problems, `not-found` for ids of none.
 */
export async function addWatch(store: Store, watch: WatchToAdd): Promise<Watch> {
  const { asks, outputs } = watch;
  for (const output of outputs) {
    if (output.by === "webhook") secretOf(output.secret);
    if (output.by === "mail" && output.password !== null) secretOf(output.password);
  }
  if (asks.find === "entries") {
    await requireQuery(store, asks);
    return opened(await store.watches.add(closed(watch)));
  }
  requireRules(asks.rules, (await rulesInUse(store, { adding: [watch] })).rules);
  await store.copies.takeIn(copyComparer);
  await store.matters.takeIn(matterJoiner);
  const standing = await checkFor(store, [watch]);
  const countsAs = await countsAsIn(store, standing);
  const added = opened(await store.watches.add(closed(watch)));
  const since = await store.watches.cursor(added.id);
  const known = [...standing.values()].filter((finding) => isWanted(finding, added));
  const told = known.map((finding) => toldOf(finding, { countsAs }));
  await store.watches.keep(added.id, { since, upTo: since, problem: null, alerts: [], seen: [], folded: [], told });
  return added;
}

async function requireQuery(store: Store, { words, asked }: Extract<Asks, { find: "entries" }>): Promise<void> {
  if (words === null && Object.values(asked).every((value) => value === undefined)) {
    throw new OnrecordError({
      code: "usage",
      message: "The watch looks for nothing.",
      received: "no words and no filter",
      allowed: "words, filters as `onrecord search` takes them, or rules",
      advice: "Say what it has to look for: onrecord watch add NAME shells --recipient Russia",
    });
  }
  try {
    const filter = await entryFilter(store, asked);
    // Run once, so that words or days that cannot be looked for are told of now.
    if (filter !== null) await matching(store, words, { ...filter, report: filter.report ?? "" });
  } catch (error) {
    // Of whom no report speaks yet, one may speak later.
    if (!(error instanceof OnrecordError && error.problem.code === "not-found")) throw error;
  }
}
