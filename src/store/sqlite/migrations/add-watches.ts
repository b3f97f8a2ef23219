import { inOrder } from "./migration.ts";

/** Watches, what arrived for them to look at, what they told, and the outbox of what they have to tell yet. */
export const addWatches = inOrder([
  `create table watch (
    key integer primary key, id text not null unique, name text not null unique, asks text not null, outputs text not null,
    made_at text not null, paused_at text, ran_at text, problem text, arrival integer not null,
    finding_state integer not null
  ) strict`,
  `create table arrival (
    seq integer primary key autoincrement, version integer not null references version (key) on delete cascade
  ) strict`,
  "create index arrival_version on arrival (version)",
  `create table alert (
    key integer primary key, id text not null unique, watch integer not null references watch (key) on delete cascade,
    at text not null, content text not null
  ) strict`,
  "create index alert_of_watch on alert (watch, key)",
  `create table alert_report (
    alert integer not null references alert (key) on delete cascade, report_id text not null, folded integer not null,
    primary key (alert, report_id)
  ) strict, without rowid`,
  "create index alert_of_report on alert_report (report_id)",
  `create table watched_entry (
    watch integer not null references watch (key) on delete cascade, report_id text not null, entry_id text not null,
    version integer not null, kind text not null, start integer not null, end integer not null, words text not null,
    alert text not null, primary key (watch, report_id, entry_id, version)
  ) strict, without rowid`,
  "create index watched_report on watched_entry (report_id)",
  `create table watched_finding (
    watch integer not null references watch (key) on delete cascade, finding text not null, rule text not null,
    stands integer not null, gist text not null, entries text not null, primary key (watch, finding)
  ) strict, without rowid`,
  `create table delivery (
    key integer primary key, alert integer not null references alert (key) on delete cascade, output integer not null,
    sent_by text not null, state text not null, attempts integer not null, next_at text not null, problem text
  ) strict`,
  "create index delivery_of_alert on delivery (alert)",
  "create index delivery_due on delivery (next_at) where state = 'waiting'",
]);
