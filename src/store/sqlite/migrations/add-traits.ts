import { type Kysely, sql } from "kysely";
import { traitsOfEntry } from "../traits.ts";
import { inOrder } from "./migration.ts";

/** The index of words holds what entries are as well, so that filters and words are found together. */
export async function addTraits<T>(db: Kysely<T>): Promise<void> {
  await inOrder([...deniers, "alter table words rename to words_before", table])(db);
  await sql`
    insert into words (rowid, evidence, speaker, cue, title, items, traits)
    select words_before.rowid, evidence, words_before.speaker, cue, title, coalesce((
      select group_concat(item.value ->> '$.text', ' … ')
      from json_each(iif(entry.kind = 'transfer' and json_valid(entry.entry), entry.entry, '{}'), '$.items') as item
    ), ''), ${traitsOfEntry}
    from words_before join entry on entry.key = words_before.rowid
  `.execute(db);
  await inOrder(after)(db);
}

/** Who denies an entry: bit 64. Those that people made one or parted are found by what they were read as. */
const deniers = [
  `update party set roles = roles | 64 where exists (
    select 1 from entry, json_each(iif(json_valid(entry.entry), entry.entry, '{}'), '$.claims') as claim, appearance
    where entry.key = party.entry and claim.value ->> '$.stance' = 'denies' and appearance.version = entry.version
      and appearance.actor = party.actor and appearance.read = claim.value ->> '$.by'
  )`,
  `update party set roles = roles | 64 where speaks = 1 and exists (
    select 1 from entry where entry.key = party.entry and json_valid(entry.entry) and entry.entry ->> '$.denies'
  )`,
];

const table = `create virtual table words using fts5 (
  evidence, speaker, cue, title, items, traits, tokenize = 'porter unicode61 remove_diacritics 2'
)`;

const after = [
  "drop table words_before",
  "create index entry_days on entry (key, date_start, date_end) where current = 1",
  "create index sketch_copied on sketch (version) where origin is not null",
];
