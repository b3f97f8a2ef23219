import { inOrder } from "./migration.ts";

/** What entries mean against rules: the findings that stand or stood, each with its states. */
export const createFindings = inOrder([
  `create table finding (
    key integer primary key, id text not null unique, rule text not null, verdict text not null, certainty text not null,
    rank integer not null, stands integer not null, finding text not null, since text not null, changed text not null
  ) strict`,
  `create table finding_state (
    key integer primary key, finding integer not null references finding (key) on delete cascade, at text not null,
    state text not null, cause text not null, was text not null
  ) strict`,
  `create table finding_report (
    finding integer not null references finding (key) on delete cascade, report_id text not null,
    primary key (finding, report_id)
  ) strict, without rowid`,
  "create index finding_listed on finding (rank, key) where stands = 1",
  "create index finding_state_of on finding_state (finding)",
  "create index finding_of_report on finding_report (report_id)",
]);
