import { type Claim, type Entry, stanceTaken } from "../../record/index.ts";
import type { EntryRef, MatterMember } from "../../store/matters.ts";
import { type Sides, sidesOf } from "./parties-agree.ts";
import { type CountsAs, ownVoices, voiceOf } from "./source-of.ts";

/** What somebody does with a matter: the stance of a claim, and `says` for the speaker of a statement. */
export type Stance = Claim["stance"];

/** Somebody who claims or denies a matter. */
export interface Voice {
  /** Id of the actor; `author` for reports in their own voice. */
  readonly who: string;
  readonly name: string;
  readonly stance: Stance;
  /** Day on which the first report of it was published (ISO 8601); null where no day is known. */
  readonly since: string | null;
  /** Where it is told, in the order of publication. */
  readonly told: readonly EntryRef[];
}

/** One claim of one entry, with what it counts as. */
export interface ToldClaim {
  readonly ref: EntryRef;
  readonly published: string | null;
  readonly who: string;
  readonly name: string;
  readonly stance: Stance;
  /** Sources that it is, all of them one. */
  readonly labels: readonly string[];
  /** The same of its report in its own voice. */
  readonly own: readonly string[];
  /** Who takes part in the entry. */
  readonly sides: Sides;
}

/** The claims of a matter's entries; an entry that nobody claims is told in its report's own voice. */
export function claimsTold(members: readonly Pick<MatterMember, "record">[], countsAs: CountsAs): ToldClaim[] {
  return members.flatMap(({ record }) => {
    const own = ownVoices(record, countsAs);
    return record.entries.flatMap((entry) => {
      const sides = sidesOf(entry, record);
      return stancesOf(entry).map(({ by, stance }) => ({
        ref: { report: record.report.id, entry: entry.id },
        published: record.report.published,
        who: by,
        name: by === "author" ? "author" : (record.actors.find(({ id }) => id === by)?.name ?? by),
        stance,
        labels: by === "author" ? own : voiceOf(by, record, countsAs),
        own,
        sides,
      }));
    });
  });
}

/** Who claims an entry and how; of a statement its speaker. */
export function stancesOf(entry: Entry): readonly { readonly by: string; readonly stance: Stance }[] {
  if (entry.kind === "statement" && entry.speaker !== null) {
    return [{ by: entry.speaker, stance: entry.denies ? "denies" : "asserts" }];
  }
  if (entry.claims.length > 0) return entry.claims.map((claim) => ({ by: claim.by, stance: stanceTaken(claim) }));
  const isDenied = entry.kind === "statement" ? entry.denies : entry.certainty?.polarity === "negative";
  return [{ by: "author", stance: isDenied ? "denies" : "asserts" }];
}

/** Claims by claimant and stance, in the order of their first report. */
export function voicesOf(claims: readonly ToldClaim[]): Voice[] {
  const found = new Map<string, Voice>();
  for (const { who, name, stance, published, ref } of claims) {
    const key = `${stance} ${who}`;
    const before = found.get(key);
    const told = [...(before?.told ?? []), ref];
    found.set(key, {
      who,
      name: before?.name ?? name,
      stance,
      since: earliest(before?.since ?? null, published),
      told,
    });
  }
  return [...found.values()];
}

const earliest = (a: string | null, b: string | null) => (a === null || (b !== null && b < a) ? b : a);

/**
 * Independent sources of a matter: its claims with those that are one source put together, each with its labels.
 *
 * Where anybody asserts it, those who do are its sources; else all who do not deny it. A report, agency or outlet that quotes
 * one of these rests on whom it quotes: its own voice is no source beside them.
 */
export function sourcesOf(claims: readonly ToldClaim[]): readonly (readonly string[])[] {
  const asserting = claims.filter(({ stance }) => stance === "asserts");
  const telling = asserting.length > 0 ? asserting : claims.filter(({ stance }) => stance !== "denies");
  const quoting = new Set(telling.filter(({ who }) => who !== "author").flatMap(({ own }) => own));
  const counted = telling.filter(({ who, labels }) => who !== "author" || !labels.some((label) => quoting.has(label)));
  const groups: Set<string>[] = [];
  for (const { labels } of counted) {
    const met = groups.filter((group) => labels.some((label) => group.has(label)));
    const [first = new Set<string>(), ...rest] = met;
    if (met.length === 0) groups.push(first);
    for (const label of [...labels, ...rest.flatMap((group) => [...group])]) first.add(label);
    for (const group of rest) groups.splice(groups.indexOf(group), 1);
  }
  return groups.map((group) => [...group]);
}
