import { inOrder } from "./migration.ts";

/** Which reports are copies of which, and what is kept of each to find its copies. */
export const addCopies = inOrder([
  `create table sketch (
    version integer primary key references version (key) on delete cascade, bytes blob not null, buckets text not null,
    cluster integer references cluster (key), origin integer
  ) strict`,
  "create index sketch_cluster on sketch (cluster) where cluster is not null",
  "create table cluster (key integer primary key autoincrement, reports integer not null) strict",
  "create index cluster_listed on cluster (reports desc, key)",
  `create table bucket (
    bucket integer not null, version integer not null,
    primary key (bucket, version)
  ) strict, without rowid`,
  `create table likeness (
    copy integer not null references sketch (version) on delete cascade,
    source integer not null references sketch (version) on delete cascade,
    kind text not null, basis text not null, likelihood real not null, share_of_copy real not null,
    share_of_source real not null, primary key (copy, source)
  ) strict, without rowid`,
  "create index likeness_source on likeness (source)",
  "create table uncompared (version integer primary key references version (key) on delete cascade) strict",
  "insert into uncompared select key from version where current = 1",
  "create table comparer (method text not null) strict",
]);
