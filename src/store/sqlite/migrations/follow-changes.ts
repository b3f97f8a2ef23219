import { inOrder } from "./migration.ts";

const tables = [
  `create table checked_with (
    one integer primary key check (one = 1), at text not null, rules text not null, as_of text, files text not null,
    joint text not null
  ) strict`,
  `create table touched (
    key integer primary key autoincrement, report_id text not null unique, why text not null
  ) strict`,
];

/** Nothing is noted before a first check: it looks at everything. */
const noted = "when exists (select 1 from checked_with)";

const touch = (select: string) => `begin insert or replace into touched (report_id, why) ${select}; end`;

const ofVersion = (row: "old" | "new") => touch(`select report_id, 'entries' from version where key = ${row}.version`);

const ofJoining = (row: "old" | "new") => touch(`values (${row}.report_id, 'matter')`);

const ofActor = touch(
  `select distinct version.report_id, 'actor' from appearance join version on version.key = appearance.version
   where appearance.actor in (new.actor, new.target)`,
);

const triggers = [
  `create trigger touched_by_new_entry after insert on entry ${noted} and new.current = 1 ${ofVersion("new")}`,
  `create trigger touched_by_changed_entry after update of entry, current on entry ${noted} ${ofVersion("new")}`,
  `create trigger touched_by_lost_entry after delete on entry ${noted} and old.current = 1 ${ofVersion("old")}`,
  `create trigger touched_by_joining after insert on joining ${noted} ${ofJoining("new")}`,
  `create trigger touched_by_moving after update of matter on joining ${noted} ${ofJoining("new")}`,
  `create trigger touched_by_parting after delete on joining ${noted} ${ofJoining("old")}`,
  `create trigger touched_by_correction after insert on correction ${noted} ${ofActor}`,
  `create trigger touched_by_undoing after update of undone_at on correction ${noted} ${ofActor}`,
  `create trigger touched_by_part after insert on part ${noted} ${touch("values (new.report_id, 'actor')")}`,
];

/** What findings were last checked with, and the reports of which something has changed since. */
export const followChanges = inOrder([...tables, ...triggers]);
