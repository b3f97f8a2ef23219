import { inOrder } from "./migration.ts";

/** Version 5: what reports were read from, and what could not be read. */
export const addIntake = inOrder([
  "create table original (sha256 text primary key, packing text not null, bytes blob not null) strict",
  `create table origin (
    version integer primary key references version (key) on delete cascade,
    original text not null references original (sha256), origin text not null, etag text, last_modified text
  ) strict`,
  "create index origin_original on origin (original)",
  `create table set_aside (
    source text primary key, why text not null, problem text not null, original text references original (sha256),
    origin text, times integer not null, first_at text not null, last_at text not null
  ) strict`,
  "create index set_aside_listed on set_aside (last_at desc, source)",
  "create index set_aside_original on set_aside (original) where original is not null",
  "create index version_source on version (source) where current = 1",
]);
