import type { Kysely } from "kysely";
import { typedId } from "../../typed-id.ts";
import { candidatesNeeded, notFound, unique } from "../../unique.ts";
import { startsWith } from "../starts-with.ts";
import type { StoreTables } from "../tables.ts";

/** The key of the matter that is meant: by its id, or that of an entry in it, or the beginning of either. */
export async function findMatter(db: Kysely<StoreTables>, typed: string): Promise<number> {
  const idOrPrefix = typedId(typed);
  const matters = await db
    .selectFrom("matter")
    .select(["key", "id", "kind", "reports"])
    .where((field) => startsWith(field, "id", idOrPrefix))
    .orderBy("id")
    .limit(candidatesNeeded)
    .execute();
  if (idOrPrefix !== "" && matters.length > 0) {
    return unique(
      "matter",
      idOrPrefix,
      matters.map((one) => ({ ...one, shown: `${one.id}: ${one.kind}, reports: ${one.reports}` })),
    ).key;
  }
  return (await findJoined(db, idOrPrefix, "matter")).matter;
}

/** The one entry in a matter that is meant, by its id or the beginning of it. */
export async function findJoined(db: Kysely<StoreTables>, typed: string, what: "entry" | "matter" = "entry") {
  const idOrPrefix = typedId(typed);
  const entries = await db
    .selectFrom("joining")
    .innerJoin("entry", "entry.key", "joining.entry")
    .select(["entry.id", "entry.kind", "joining.matter", "report_id", "entry_id"])
    .where((field) => startsWith(field, "entry.id", idOrPrefix))
    .where("entry.current", "=", 1)
    .orderBy("entry.id")
    .limit(candidatesNeeded)
    .execute();
  if (entries.length === 0 || idOrPrefix === "") throw notFound(what, idOrPrefix);
  return unique(
    "entry",
    idOrPrefix,
    entries.map((one) => ({ ...one, shown: `${one.id}: ${one.kind} in ${one.report_id}` })),
  );
}
