import { inOrder } from "./migration.ts";

/** Marks versions to be filed anew: by what is selected. */
const unfiled = (select: string) => `begin insert or ignore into unfiled (version) ${select}; end`;

const latestOf = (report: string) => `select key from version where report_id = ${report} and current = 1`;

const isReviewed = "exists (select 1 from review where review.report_id = new.report_id)";

const speakingOf = unfiled(
  `select version.key from appearance join version on version.key = appearance.version
   where appearance.actor in (new.actor, new.target) and version.report_id in (select report_id from review)`,
);

const range = (key: string) => `between ${key} * 1048576 and ${key} * 1048576 + 1048575`;

const tables = [
  "create table reviewed_as (entry integer primary key, status text not null) strict",
  "create index reviewed_as_status on reviewed_as (status, entry)",
  `create table rejected (
    key integer primary key, id text not null, version integer not null, kind text not null, current integer not null,
    speaker text, entry text not null, date_start text, date_end text, date_precision text, place text,
    place_country text, place_precision text, place_geonames integer, latitude real, longitude real, plover text,
    occurrence text, stage text, modality text, polarity text
  ) strict`,
  `create virtual table rejected_words using fts5 (
    evidence, speaker, cue, title, items, traits, tokenize = 'porter unicode61 remove_diacritics 2'
  )`,
  `create table rejected_party (
    actor text not null, entry integer not null, roles integer not null, primary key (entry, actor)
  ) strict, without rowid`,
  // Versions whose entries are filed when somebody next asks how reviewers left entries.
  "create table unfiled (version integer primary key) strict",
  "insert into unfiled select key from version where current = 1 and report_id in (select report_id from review)",
];

const triggers = [
  `create trigger unfiled_by_decision after insert on review ${unfiled(latestOf("new.report_id"))}`,
  `create trigger unfiled_by_turn after update of undone_at on review ${unfiled(latestOf("new.report_id"))}`,
  `create trigger unfiled_by_reading after insert on version when ${isReviewed} ${unfiled("values (new.key)")}`,
  `create trigger unfiled_by_change after update on version when ${isReviewed} ${unfiled("values (new.key)")}`,
  `create trigger unfiled_by_correction after insert on correction ${speakingOf}`,
  `create trigger unfiled_by_undoing after update of undone_at on correction ${speakingOf}`,
  `create trigger unfiled_by_part after insert on part ${unfiled(latestOf("new.report_id"))}`,
  `create trigger filed_no_more after delete on version begin
    delete from unfiled where version = old.key;
    delete from reviewed_as where entry ${range("old.key")};
    delete from rejected where key ${range("old.key")};
    delete from rejected_words where rowid ${range("old.key")};
    delete from rejected_party where entry ${range("old.key")};
  end`,
];

const arrives = (report: string) => `begin
  insert into arrival (version, decided) select key, 1 from version where report_id = ${report} and current = 1; end`;

/** Watches that ask how reviewers left entries look at a report when somebody decides about it. */
const arrivals = [
  "alter table arrival add column decided integer not null default 0",
  `create trigger arrival_by_decision after insert on review when exists (select 1 from watch)
    ${arrives("new.report_id")}`,
  `create trigger arrival_by_turn after update of undone_at on review when exists (select 1 from watch)
    ${arrives("new.report_id")}`,
];

/** What was undone, and when, before it was kept that decisions are made again. */
const turns = [
  "alter table review add column turns text not null default '[]'",
  `update review set turns = json_array(json_object('what', 'undo', 'at', undone_at)) where undone_at is not null`,
];

/** How reviewers left entries, those that they rejected with their words, and when decisions were taken back or made again. */
export const fileReviewed = inOrder([...turns, ...tables, ...triggers, ...arrivals]);
