import type { EntryRef, MatterInFull } from "../../store/matters.ts";
import { type NumberDifference, numberDifferences, toldCounts } from "./changes.ts";
import { type Contradiction, contradictionsIn } from "./contradictions.ts";
import { partiesAgree } from "./parties-agree.ts";
import { type CountsAs, eachItsOwn } from "./source-of.ts";
import { claimsTold, sourcesOf, type ToldClaim, type Voice, voicesOf } from "./voices.ts";

/** A denial, and what was asserted before it. */
export interface DenialLink {
  readonly denial: EntryRef;
  readonly who: string;
  readonly name: string;
  readonly since: string | null;
  /** Entries of the same parties, told no later, that assert what is denied; each once. */
  readonly denies: readonly EntryRef[];
}

/** What the reports of a matter tell together. */
export interface Account {
  /** Independent sources: each a list of the labels by which it is known. */
  readonly sources: readonly (readonly string[])[];
  /** How many there were if copies counted as sources of their own. */
  readonly sourcesWithCopies: number;
  readonly voices: readonly Voice[];
  /** Reports that say nothing of it in their own voice, and whom they repeat. */
  readonly repeats: readonly { readonly report: string; readonly names: readonly string[] }[];
  readonly denials: readonly DenialLink[];
  readonly numbers: readonly NumberDifference[];
  readonly contradictions: readonly Contradiction[];
}

/** Who asserts, denies and repeats a matter, from how many sources, and what changed or does not agree. */
export function accountOf({ members }: Pick<MatterInFull, "members">, countsAs: CountsAs = eachItsOwn): Account {
  const claims = claimsTold(members, countsAs);
  return {
    sources: sourcesOf(claims),
    sourcesWithCopies: sourcesOf(claimsTold(members, eachItsOwn)).length,
    voices: voicesOf(claims),
    repeats: repeatsIn(claims),
    denials: denialsIn(claims),
    numbers: numberDifferences(toldCounts(members, countsAs)),
    contradictions: contradictionsIn(members),
  };
}

function repeatsIn(claims: readonly ToldClaim[]): Account["repeats"] {
  const reports = [...new Set(claims.map(({ ref }) => ref.report))];
  return reports.flatMap((report) => {
    const own = claims.filter(({ ref }) => ref.report === report);
    if (own.some(({ who }) => who === "author")) return [];
    return [{ report, names: [...new Set(own.map(({ name }) => name))] }];
  });
}

function denialsIn(claims: readonly ToldClaim[]): DenialLink[] {
  return claims
    .filter(({ stance }) => stance === "denies")
    .map(({ ref, who, name, published, sides }) => ({
      denial: ref,
      who,
      name,
      since: published,
      denies: claims
        .filter((claim) => claim.stance !== "denies" && claim.who !== who && !sameEntry(claim.ref, ref))
        .filter((claim) => claim.published === null || published === null || claim.published <= published)
        .filter((claim) => partiesAgree(claim.sides, sides))
        .map((claim) => claim.ref)
        .filter((one, at, all) => all.findIndex((other) => sameEntry(one, other)) === at),
    }));
}

const sameEntry = (one: EntryRef, other: EntryRef) => one.report === other.report && one.entry === other.entry;
