import { randomBytes } from "node:crypto";
import type { Kysely } from "kysely";
import { OnrecordError } from "../../../util/problem.ts";
import type { ListedActor, MentionAt, Split } from "../../actors.ts";
import { checkedActorChange, checkedWords } from "../../checked-change.ts";
import { wordsAt } from "../../identity/located-words.ts";
import type { SplitPart } from "../../identity/stored-correction.ts";
import { yes } from "../current.ts";
import { shownRecord } from "../entry-row.ts";
import type { StoreTables } from "../tables.ts";
import { putCorrection } from "./correction-rows.ts";
import { findActor } from "./find-actor.ts";
import { indexAnew } from "./index-anew.ts";

/** Makes a new actor of a part of another, and gives the correction's number; see {@link Actors.split}. */
export async function splitActor(db: Kysely<StoreTables>, actor: string, split: Split, by: string): Promise<number> {
  const from = await findActor(db, actor);
  const { kind, country } = checkedActorChange({ kind: split.kind, country: split.country });
  const name = checkedWords("name", split.name);
  const versions = new Set<number>();
  const parts: SplitPart[] = [];
  for (const report of new Set(split.reports ?? [])) {
    versions.add(await versionWith(db, from, report));
    parts.push({ report, words: null });
  }
  for (const mention of split.mentions ?? []) {
    const version = await versionWith(db, from, mention.report);
    versions.add(version);
    parts.push(await partAt(db, from, version, mention));
  }
  if (parts.length === 0) {
    throw new OnrecordError({
      code: "usage",
      message: "There is nothing to split off.",
      received: "no mention and no report",
      allowed: "mentions of the actor, or reports that speak of it",
      advice: "Take them from `onrecord actor show`.",
    });
  }
  return indexAnew(db, [...versions], () =>
    putCorrection(db, {
      what: "split",
      actor: from.id,
      target: `a-${randomBytes(5).toString("hex")}`,
      before: { name: from.name },
      after: { name, ...(kind === undefined ? {} : { kind }), ...(country === undefined ? {} : { country }) },
      parts,
      by,
    }),
  );
}

/** The key of a report's latest version, which has to speak of the actor. */
async function versionWith(db: Kysely<StoreTables>, { id, name }: ListedActor, report: string): Promise<number> {
  const found = await db
    .selectFrom("version")
    .innerJoin("appearance", "appearance.version", "version.key")
    .select("version.key")
    .where("report_id", "=", report)
    .where("current", "=", yes)
    .where("appearance.actor", "=", id)
    .executeTakeFirst();
  if (found !== undefined) return found.key;
  throw new OnrecordError({
    code: "not-found",
    message: `No report with this id speaks of ${name} (${id}).`,
    received: report,
    allowed: "the whole id of a report that speaks of the actor",
    advice: `Take it from \`onrecord actor show ${id}\`.`,
  });
}

async function partAt(
  db: Kysely<StoreTables>,
  { id, name }: ListedActor,
  version: number,
  { report, start, end }: MentionAt,
): Promise<SplitPart> {
  const record = await shownRecord(db, version);
  const mentions = record.actors.find((actor) => actor.id === id)?.mentions ?? [];
  if (mentions.some((mention) => mention.start === start && mention.end === end)) {
    return { report, words: wordsAt(record.report.text, { start, end }) };
  }
  const mostShown = 10;
  const shown = mentions.slice(0, mostShown).map((m) => `${report}:${m.start}-${m.end} ${m.text}`);
  throw new OnrecordError({
    code: "not-found",
    message: `These are no words that stand for ${name} (${id}).`,
    received: `${report}:${start}-${end}`,
    allowed: [...shown, ...(mentions.length > mostShown ? ["and more"] : [])].join("; "),
    advice: `Take the mention from \`onrecord actor show ${id}\`.`,
  });
}
