import { inOrder } from "./migration.ts";

/** What the words of an entry as it was read make of an actor; the bits are those of version 4, whatever they become. */
const bit = `case
  when t.fullkey = '$.speaker' then 1
  when t.path = '$.addressee' then 2
  when t.path in ('$.actors', '$.supplier', '$.parties', '$.issuer', '$.imposedBy') then 4
  when t.path in ('$.recipients', '$.recipient', '$.target', '$.on') then 8
  when t.path in ('$.via', '$.joinedBy') then 16
  when t.key = 'by' and (t.path like '$.claims%' or t.path like '$.touchedBy%') then 32
end`;

/** Version 4: events by category and occurrence, transfers by stage, all by certainty and by what an actor is in them. */
export const addDeedFilters = inOrder([
  ...["plover", "occurrence", "stage", "modality", "polarity"].map(
    (name) => `alter table entry add column ${name} text`,
  ),
  `update entry set plover = entry ->> '$.plover', occurrence = entry ->> '$.occurrence',
    stage = iif(kind = 'transfer', entry ->> '$.stage', null), modality = entry ->> '$.certainty.modality',
    polarity = entry ->> '$.certainty.polarity'
    where json_valid(entry)`,
  "alter table party add column roles integer not null default 0",
  `update party set roles = coalesce((
    select sum(distinct ${bit})
    from entry, json_tree(iif(json_valid(entry.entry), entry.entry, '{}')) as t
    where entry.key = party.entry and t.type = 'text' and t.atom = party.actor
  ), speaks)`,
  "create index entry_of_category on entry (plover) where current = 1 and plover is not null",
  "create index entry_at_stage on entry (stage) where current = 1 and stage is not null",
  "create index entry_of_certainty on entry (modality) where current = 1 and modality is not null",
]);
