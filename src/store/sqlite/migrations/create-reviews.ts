import { inOrder } from "./migration.ts";

/** What people decided about entries, and what was read where that is no longer what stands. */
export const createReviews = inOrder([
  `create table review (
    number integer primary key autoincrement, id text not null unique, report_id text not null,
    version integer not null, entry_id text not null, what text not null, by text not null, at text not null,
    was text not null, became text not null, read_was text not null, read_became text not null, actors text not null,
    beside text not null, comment text, based_on text, undone_at text, undone_after integer, undone_order integer
  ) strict`,
  "create index review_entry on review (report_id, entry_id, number)",
  "create index review_by on review (by, number)",
  `create table reviewed (
    version integer primary key references version (key) on delete cascade, actors text not null, entries text not null
  ) strict`,
]);
