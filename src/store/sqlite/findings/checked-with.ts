import { type Kysely, sql } from "kysely";
import { z } from "zod";
import type { Checked } from "../../findings.ts";
import { fromJson } from "../../from-json.ts";
import { yes } from "../current.ts";
import type { StoreTables } from "../tables.ts";

const Words = z.array(z.string());
/** Before rules were told apart it was one list for all; what was checked then is looked at anew. */
const Joint = z.union([z.record(z.string(), Words), Words.transform(() => ({}))]);

/** What was last checked with; see {@link Findings.checked}. */
export async function checkedWith(db: Kysely<StoreTables>): Promise<Checked | null> {
  const row = await db.selectFrom("checked_with").selectAll().executeTakeFirst();
  if (row === undefined) return null;
  const { rules, as_of: asOf, files, joint } = row;
  return { rules, asOf, files: fromJson(Words, files), joint: fromJson(Joint, joint) };
}

/** Puts down what was checked with, and that changes up to a key are taken in. */
export async function putChecked(
  db: Kysely<StoreTables>,
  { rules, asOf, files, joint }: Checked,
  at: string,
  upTo: number,
): Promise<void> {
  await sql`
    insert or replace into checked_with (one, at, rules, as_of, files, joint)
    values (1, ${at}, ${rules}, ${asOf}, ${JSON.stringify(files)}, ${JSON.stringify(joint)})
  `.execute(db);
  await db.deleteFrom("touched").where("key", "<=", upTo).execute();
}

/** The day of the latest report; see {@link Findings.latestDay}. */
export async function latestDay(db: Kysely<StoreTables>): Promise<string | null> {
  const row = await db
    .selectFrom("version")
    .select(({ fn }) => fn.max("published").as("latest"))
    .where("current", "=", yes)
    .executeTakeFirst();
  return row?.latest ?? null;
}
