import { inOrder } from "./migration.ts";

/** Entries of different reports about the same thing, and what people decided about them. */
export const addMatters = inOrder([
  `create table matter (
    key integer primary key, id text not null unique, kind text not null, entries integer not null,
    reports integer not null, first text, last text
  ) strict`,
  "create index matter_listed on matter (reports desc, last desc, key)",
  `create table joining (
    entry integer primary key references entry (key) on delete cascade,
    matter integer not null references matter (key), report_id text not null, entry_id text not null,
    trace text not null, joined text
  ) strict`,
  "create index joining_matter on joining (matter, entry)",
  "create index joining_report on joining (matter, report_id)",
  "create index joining_ref on joining (report_id, entry_id)",
  `create table matter_key (
    key integer not null, matter integer not null references matter (key) on delete cascade, last integer not null,
    primary key (key, matter)
  ) strict, without rowid`,
  "create index matter_key_latest on matter_key (key, last desc, matter)",
  "create index matter_key_matter on matter_key (matter)",
  "create table unjoined (version integer primary key references version (key) on delete cascade) strict",
  "insert into unjoined select key from version where current = 1",
  "create table matter_method (method text not null) strict",
  `create table decision (
    id integer primary key autoincrement, what text not null, by text not null, at text not null,
    undone_by text, undone_at text
  ) strict`,
  `create table decided (
    decision integer not null references decision (id) on delete cascade, report_id text not null,
    entry_id text not null, side integer not null, primary key (decision, report_id, entry_id)
  ) strict, without rowid`,
  "create index decided_ref on decided (report_id, entry_id)",
]);
