import { type Kysely, sql } from "kysely";
import type { ListedActor } from "../../actors.ts";
import { folded } from "../../folded.ts";
import { slipsAllowed, slipsBetween } from "../../slips.ts";
import { quotedAny } from "../match.ts";
import type { StoreTables } from "../tables.ts";
import { type ActorRow, actorColumns, listedActor } from "./list-actors.ts";
import { termsOf } from "./naming-terms.ts";
import { withSameLetters } from "./same-letters.ts";

/** Whoever writes more does not mean a name. */
const mostWords = 12;
/** So many words that are like one are followed up, and so many actors who have them. */
const mostLike = 20;
const mostCompared = 200;

const lettersOrDigits = /[\p{L}\p{N}]+/gu;

/** Actors whose names are nearest to what was typed; see {@link Actors.nearest}. */
export async function nearestActors(db: Kysely<StoreTables>, typed: string, limit: number): Promise<ListedActor[]> {
  const words = wordsOf(typed);
  if (words.length === 0 || words.length > mostWords) return [];
  const same = await withSameLetters(db, typed);
  if (same.length > 0) return same.slice(0, limit);
  const like = await wordsLike(db, words);
  if (like.some(({ length }) => length === 0)) return [];
  const match = like.map((terms) => `(${quotedAny(terms)})`).join(" AND ");
  const rows = await db
    .selectFrom("actor")
    .innerJoin("naming", "naming.rowid", "actor.key")
    .select([...actorColumns, "naming.names"])
    .where("key", "in", sql<number>`(select rowid from naming where naming match ${match})`)
    .orderBy("reports", "desc")
    .orderBy("entries", "desc")
    .orderBy("actor.folded")
    .limit(mostCompared)
    .execute();
  return nearestOf(rows, words).slice(0, limit).map(listedActor);
}

const wordsOf = (name: string): readonly string[] => folded(name).match(lettersOrDigits) ?? [];

/** For each word those that any name has and that it may have been meant for, the most alike first. */
async function wordsLike(db: Kysely<StoreTables>, words: readonly string[]): Promise<string[][]> {
  const shortest = Math.min(...words.map((word) => word.length - slipsAllowed(word)));
  const longest = Math.max(...words.map((word) => word.length + slipsAllowed(word)));
  const all = await termsOf(db, sql<boolean>`length(term) between ${shortest} and ${longest}`);
  return words.map((word) => {
    const most = slipsAllowed(word);
    return all
      .map((term) => ({ term, slips: slipsBetween(word, term) }))
      .filter(({ slips }) => slips <= most)
      .sort((a, b) => a.slips - b.slips)
      .slice(0, mostLike)
      .map(({ term }) => term);
  });
}

type Row = ActorRow & { readonly names: string };

/** The actors that fewest slips lead to; where the whole of a name is meant, without those that only have it in a longer one. */
function nearestOf(rows: readonly Row[], words: readonly string[]): Row[] {
  const compared = rows.map((row) => {
    const names = row.names.split(" … ").map(wordsOf);
    const slips = (name: readonly string[]) => sum(words.map((word) => leastSlips(word, name)));
    const nearest = Math.min(...names.map(slips));
    return { row, nearest, isWhole: names.some((name) => name.length === words.length && slips(name) === nearest) };
  });
  const whole = compared.filter(({ isWhole }) => isWhole);
  const meant = whole.length > 0 ? whole : compared;
  const fewest = Math.min(...meant.map(({ nearest }) => nearest));
  return meant.filter(({ nearest }) => nearest === fewest).map(({ row }) => row);
}

const leastSlips = (word: string, name: readonly string[]) => Math.min(...name.map((one) => slipsBetween(word, one)));

const sum = (numbers: readonly number[]) => numbers.reduce((all, number) => all + number, 0);
