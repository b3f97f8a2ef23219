import { inOrder } from "./migration.ts";

/** Buckets in levels: what came last lies together, so that a new report writes to few pages however many there are. */
export const addBucketLevels = inOrder([
  "drop table bucket",
  `create table bucket (
    level integer not null, bucket integer not null, version integer not null,
    primary key (level, bucket, version)
  ) strict, without rowid`,
  // Another method than before: every report is compared anew, which fills the buckets.
  "update comparer set method = ''",
]);
