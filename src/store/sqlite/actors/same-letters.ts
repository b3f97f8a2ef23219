import { type Kysely, sql } from "kysely";
import type { ListedActor } from "../../actors.ts";
import { folded } from "../../folded.ts";
import { quotedAny } from "../match.ts";
import type { StoreTables } from "../tables.ts";
import { actorColumns, listedActor } from "./list-actors.ts";
import { termsOf } from "./naming-terms.ts";

/** So many ways to part letters into words are followed up. */
const mostParted = 20;
/** How much longer than its letters, each with a space behind it, a name can be: "the ", quotation marks. */
const mostSigns = 8;

/**
 * Actors with a name of the same letters and digits, wherever spaces, hyphens, stops and apostrophes stand in it, and
 * with or without "the" before it; those in most reports first.
 *
 * @example
 * await withSameLetters(db, "NorthKorea"); // North Korea
 */
export async function withSameLetters(db: Kysely<StoreTables>, typed: string): Promise<ListedActor[]> {
  const letters = lettersOf(typed);
  if (letters === "") return [];
  const terms = await termsOf(db, sql<boolean>`instr(${letters}, term) > 0`);
  const phrases = parted(letters, new Set(terms)).map((words) => words.join(" "));
  if (phrases.length === 0) return [];
  const rows = await db
    .selectFrom("actor")
    .innerJoin("wording", "wording.actor", "actor.id")
    .select([...actorColumns, "wording.words"])
    .where("key", "in", sql<number>`(select rowid from naming where naming match ${quotedAny(phrases)})`)
    .where("wording.sort", "=", "name")
    // Most names that have the words are far longer.
    .where(sql<number>`min(length(wording.words), length(actor.name))`, "<=", 2 * letters.length + mostSigns)
    .orderBy("reports", "desc")
    .orderBy("entries", "desc")
    .orderBy("actor.folded")
    .execute();
  const called = rows.filter(({ words, name }) => [words, name].some((one) => lettersOf(one) === letters));
  return [...new Map(called.map((row) => [row.id, listedActor(row)])).values()];
}

/** What is left of a name without whatever people write now so, now so. */
const lettersOf = (name: string): string =>
  folded(name)
    .replace(/^the\b/u, "")
    .replaceAll(/[^\p{L}\p{N}]/gu, "");

/** The ways in which letters are words that any name has, one behind the other. */
function parted(letters: string, terms: ReadonlySet<string>): string[][] {
  const ways: string[][][] = [[[]]];
  for (let end = 1; end <= letters.length; end++) {
    const found: string[][] = [];
    for (let start = 0; start < end; start++) {
      const term = letters.slice(start, end);
      if (terms.has(term)) for (const way of ways[start] ?? []) found.push([...way, term]);
    }
    ways.push(found.slice(0, mostParted));
  }
  return ways[letters.length] ?? [];
}
