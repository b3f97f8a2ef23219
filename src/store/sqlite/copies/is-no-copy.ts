import { type RawBuilder, type SqlBool, sql } from "kysely";

/** The condition that a version, by its key, is no copy of another. */
export function isNoCopy(version: RawBuilder<unknown>): RawBuilder<SqlBool> {
  return sql`not exists (select 1 from sketch indexed by sketch_copied where sketch.version = ${version} and sketch.origin is not null)`;
}
