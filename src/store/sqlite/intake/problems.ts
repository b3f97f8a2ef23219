import { type Kysely, sql } from "kysely";
import { z } from "zod";
import { Origin } from "../../../record/index.ts";
import { exitCodes } from "../../../util/problem.ts";
import { fromJson } from "../../from-json.ts";
import type { ListedProblem, NotRead, ProblemFilter } from "../../intake.ts";
import { checkedPage } from "../../page.ts";
import { eraseTraces } from "../erase-traces.ts";
import type { StoreTables } from "../tables.ts";
import { dropUnusedOriginals, keepBytes } from "./original-rows.ts";
import { takeOffList } from "./put-origin.ts";

/** Keeps a source that was not read; see {@link Intake.setAside}. */
export async function setAside(db: Kysely<StoreTables>, { source, why, problem, original }: NotRead): Promise<void> {
  const now = new Date().toISOString();
  await db.transaction().execute(async (transaction) => {
    const before = await transaction
      .selectFrom("set_aside")
      .select(["original", "times", "first_at"])
      .where("source", "=", source)
      .executeTakeFirst();
    const hash = original === null ? null : await keepBytes(transaction, original.bytes, original.origin.sha256);
    const row = {
      source,
      why,
      problem: JSON.stringify(Problem.parse(problem)),
      original: hash,
      origin: original === null ? null : JSON.stringify(Origin.parse(original.origin)),
      times: (before?.times ?? 0) + 1,
      first_at: before?.first_at ?? now,
      last_at: now,
    };
    await transaction.replaceInto("set_aside").values(row).execute();
    if (before?.original != null && before.original !== hash) await dropUnusedOriginals(transaction, [before.original]);
  });
}

/** Lists what is set aside; see {@link Intake.problems}. */
export async function listProblems(db: Kysely<StoreTables>, filter: ProblemFilter = {}): Promise<ListedProblem[]> {
  const { limit, offset } = checkedPage(filter);
  const { why, source } = filter;
  const rows = await db
    .selectFrom("set_aside")
    .select(["source", "why", "problem", "origin", "times", "first_at as firstAt", "last_at as lastAt"])
    .$if(why !== undefined, (query) => query.where("why", "=", why ?? ""))
    .$if(source !== undefined, (query) => query.where(sql<boolean>`instr(lower(source), lower(${source})) > 0`))
    .orderBy("last_at", "desc")
    .orderBy("source")
    .limit(limit)
    .offset(offset)
    .execute();
  return rows.map((row) => ({
    ...row,
    why: row.why === "language" ? "language" : "problem",
    problem: fromJson(Problem, row.problem),
    origin: row.origin === null ? null : fromJson(Origin, row.origin),
  }));
}

/** Takes a source off the list and its traces out of the file; see {@link Intake.dismiss}. */
export async function dismiss(db: Kysely<StoreTables>, source: string): Promise<boolean> {
  const found = await db.transaction().execute(async (transaction) => {
    if (!(await takeOffList(transaction, source))) return false;
    await transaction.insertInto("erasure").values({ since: new Date().toISOString() }).execute();
    return true;
  });
  if (found) await eraseTraces(db);
  return found;
}

const codes = Object.keys(exitCodes).filter((code) => code in exitCodes);

const Problem = z.strictObject({
  code: z.custom<keyof typeof exitCodes>((code) => typeof code === "string" && codes.includes(code)),
  message: z.string(),
  received: z.string().exactOptional(),
  allowed: z.string().exactOptional(),
  advice: z.string().exactOptional(),
});
