import { type Kysely, type RawBuilder, type SqlBool, sql } from "kysely";
import { checkedDay } from "../checked-day.ts";
import { folded } from "../folded.ts";
import type { ReviewStatus } from "../reviews.ts";
import { searchWords } from "../search-words.ts";
import type { EntryFilter } from "../store.ts";
import { isNoCopy } from "./copies/is-no-copy.ts";
import { having, havingAny } from "./match.ts";
import { fileReviewed } from "./reviews/file-reviewed.ts";
import { entriesOfAVersion, type StoreTables } from "./tables.ts";
import { type TraitSort, timeWords, traitWord } from "./traits.ts";

/** Where entries are looked for: their rows, under the name of `entry`, and the full-text index of their words. */
export interface LookedIn {
  readonly entry: RawBuilder<unknown>;
  readonly words: RawBuilder<unknown>;
  /** The rows with their days, under the name of `dated`. */
  readonly dated: RawBuilder<unknown>;
}

const standing: LookedIn = {
  entry: sql`entry`,
  words: sql`words`,
  dated: sql`entry as dated indexed by entry_days`,
};

const rejected: LookedIn = {
  entry: sql`rejected as entry`,
  words: sql`rejected_words`,
  dated: sql`rejected as dated`,
};

/** What rows of the full-text index have to be. */
export interface Wanted extends LookedIn {
  /** In FTS5's language; null where the index need not be asked. */
  readonly match: string | null;
  /** Parts of `match` that few rows have and that weigh nothing in a ranking, so that it may ask for them as well. */
  readonly narrowing: readonly string[];
  /** Parts of `match` that many rows may have and that weigh nothing either. */
  readonly common: readonly string[];
  /** Whether `match` asks for more than words and what narrows. */
  readonly asksMore: boolean;
  /** What has to hold besides of the entry with this key. */
  holds(key: RawBuilder<unknown>): RawBuilder<SqlBool>;
}

/**
 * What words and a filter ask of the rows of the full-text index.
 *
 * @param words - words and phrases that all have to occur; empty for none.
 * @throws {OnrecordError} `usage` for a speaker or an item without a word, or a day that is none.
 */
export async function wanted(
  db: Kysely<StoreTables>,
  words: readonly string[],
  filter: Omit<EntryFilter, "limit" | "offset">,
): Promise<Wanted> {
  if (filter.reviewed !== undefined) await fileReviewed(db);
  const place = filter.reviewed === "rejected" ? rejected : standing;
  const time = await timeOf(db, filter, place);
  const narrowing = [...traits(rareTraits(filter)), ...(filter.item === undefined ? [] : [itemMatch(filter.item)])];
  const common = [...commonTraits(filter).flatMap((one) => traits([one])), ...(time === null ? [] : time.matches)];
  const others = [
    ...(filter.speaker === undefined ? [] : [having(searchWords(filter.speaker), ["speaker"])]),
    ...common,
  ];
  // What few rows have comes first: FTS5 goes through the rows of the first part and looks for each in the next.
  const matches = [...narrowing, ...(words.length === 0 ? [] : [having(words)]), ...others];
  const { copies, report, reviewed } = filter;
  return {
    ...place,
    match: matches.length === 0 ? null : all(matches),
    narrowing,
    common,
    asksMore: others.length > 0,
    holds: (key) => {
      const conditions = [
        ...(copies === "without" ? [isNoCopy(sql`(${key} / ${sql.lit(entriesOfAVersion)})`)] : []),
        ...(report === undefined ? [] : [isOf(report, key)]),
        ...(time === null ? [] : [time.holds(key)]),
        ...(reviewed === undefined || reviewed === "rejected" ? [] : [isLeft(reviewed, key)]),
      ];
      return conditions.length === 0 ? sql`true` : sql.join(conditions, sql` and `);
    },
  };
}

/** Parts of a query in FTS5's language, all of which have to hold. */
export function all(parts: readonly string[]): string {
  return parts.map((part) => `(${part})`).join(" AND ");
}

type AskedTraits = readonly (readonly [TraitSort, string | undefined])[];

/** Traits that a small part of all entries has. */
function rareTraits(filter: EntryFilter): AskedTraits {
  const { place } = filter;
  const isCountry = place !== undefined && /^[A-Z]{3}$/.test(place);
  return [
    ["actor", filter.actor],
    ["agent", filter.agent],
    ["recipient", filter.recipient],
    ["claimant", filter.claimant],
    ["denier", filter.denier],
    ["stage", filter.stage],
    ["plover", filter.plover],
    ["country", isCountry ? place : undefined],
    ["place", isCountry || place === undefined ? undefined : folded(place)],
  ];
}

/** Traits of which each value is that of many entries. */
function commonTraits({ kind, modality, polarity, occurrence }: EntryFilter): AskedTraits {
  return [
    ["kind", kind],
    ["modality", modality],
    ["polarity", polarity],
    ["occurrence", occurrence],
  ];
}

function traits(asked: AskedTraits): string[] {
  const words = asked.flatMap(([sort, value]) => (value === undefined ? [] : [traitWord(sort, value)]));
  return words.length === 0 ? [] : [having(words, ["traits"])];
}

/** Items of one of these names, each name's words as they stand, or of a category. */
function itemMatch({ names, unroca }: NonNullable<EntryFilter["item"]>): string {
  const named = names.flatMap((name) => searchWords(`"${name.replaceAll(/["“”„«»]/gu, " ")}"`));
  const parts = [
    ...(named.length === 0 ? [] : [havingAny(named, ["items"])]),
    ...(unroca === undefined ? [] : [having([traitWord("unroca", unroca)], ["traits"])]),
  ];
  return parts.map((part) => `(${part})`).join(" OR ");
}

function isOf(report: string, key: RawBuilder<unknown>): RawBuilder<SqlBool> {
  const version = sql`(select key from version where report_id = ${report} and current = 1)`;
  const size = sql.lit(entriesOfAVersion);
  return sql`${key} between ${version} * ${size} and ${version} * ${size} + ${size} - 1`;
}

/** That reviewers left it so; what nobody decided about is not filed. */
function isLeft(reviewed: ReviewStatus | "any", key: RawBuilder<unknown>): RawBuilder<SqlBool> {
  switch (reviewed) {
    case "unreviewed":
      return sql`not exists (select 1 from reviewed_as where reviewed_as.entry = ${key})`;
    case "any":
      return sql`${key} in (select entry from reviewed_as where status <> 'rejected')`;
    default:
      return sql`${key} in (select entry from reviewed_as where status = ${reviewed})`;
  }
}

/** What a time asks: words that narrow it down, and what then has to hold. */
async function timeOf(
  db: Kysely<StoreTables>,
  { from, to }: EntryFilter,
  { entry, dated }: LookedIn,
): Promise<{ readonly matches: readonly string[]; readonly holds: Wanted["holds"] } | null> {
  if (from === undefined && to === undefined) return null;
  const [first, last] = [checkedDay(from ?? "0001-01-01"), checkedDay(to ?? "9999-12-31")];
  if (first > last) return { matches: [], holds: () => sql`false` };
  const holds: Wanted["holds"] = (key) => sql`exists (
    select 1 from ${dated}
    where dated.key = ${key} and dated.current = 1 and dated.date_start <= ${last} and dated.date_end >= ${first}
  )`;
  // Where one end is open, nothing begins outside what is on record.
  const { rows } = await sql<{ readonly earliest: string | null; readonly latest: string | null }>`
    select
      (select min(date_start) from ${entry} where current = 1 and date_start is not null) as earliest,
      (select max(date_start) from ${entry} where current = 1 and date_start is not null) as latest
  `.execute(db);
  const [{ earliest, latest } = { earliest: null, latest: null }] = rows;
  const start = from === undefined ? smaller(earliest ?? last, last) : first;
  const end = to === undefined ? larger(latest ?? start, start) : last;
  const words = timeWords(start, end);
  return { matches: words === null || words.length === 0 ? [] : [havingAny(words, ["traits"])], holds };
}

const smaller = (a: string, b: string) => (a < b ? a : b);
const larger = (a: string, b: string) => (a < b ? b : a);
