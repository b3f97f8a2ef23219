import { sql } from "kysely";
import { z } from "zod";
import { entryKinds } from "../../record/index.ts";

/** How many entries of each kind a version has, as {@link EntriesByKind} in JSON; in a query of the table `version`. */
export const entriesByKind = sql<string>`(
  select json_group_object(kind, count)
  from (select kind, count(*) as count from entry where entry.version = version.key group by kind)
)`;

/** Numbers of entries; a kind that there is none of is left out. */
export const EntriesByKind = z.partialRecord(z.enum(entryKinds), z.int());
