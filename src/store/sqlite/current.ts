import { sql } from "kysely";

/** Written out, not bound: SQLite uses an index of latest versions only where it sees the 1 in the statement. */
export const yes = sql.lit(1);
