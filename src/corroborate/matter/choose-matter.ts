import type { Candidate, Choice } from "../../store/matters.ts";
import type { Compared } from "./compared.ts";
import { becauseOf, likelihoodOf, logOdds, logOddsAtMost } from "./judge.ts";

/**
 * Chooses the matter that an entry belongs to, if it is like enough to its entries; else it begins one.
 *
 * @param from - log-odds from which it is like enough; default: even odds.
 */
export function chooseMatter(entry: Compared, candidates: readonly Candidate<Compared>[], from = 0): Choice {
  const scored = candidates
    // The score is never more than the likeness of its closest entry.
    .filter(({ members }) => members.some(({ opened }) => logOddsAtMost(entry, opened) >= from))
    .map((candidate) => ({ candidate, ...scoreOf(entry, candidate) }))
    .filter(({ score }) => score >= from)
    .sort((a, b) => b.score - a.score);
  const [best] = scored;
  if (best === undefined) return { matter: null, alsoSame: [], joined: null };
  const { candidate, closest } = best;
  return {
    matter: candidate.matter,
    alsoSame: scored
      .slice(1)
      .filter((other) => likeEachOther(candidate, other.candidate, from))
      .map((other) => other.candidate.matter),
    joined: {
      to: closest.ref,
      likelihood: Math.round(likelihoodOf(logOdds(entry, closest.opened)) * 1000) / 1000,
      because: becauseOf(entry, closest.opened),
    },
  };
}

type Member = Candidate<Compared>["members"][number];

/** Half the closest entry, half all of them: one likeness is no bridge to a matter that is about something else. */
function scoreOf(
  entry: Compared,
  { members }: Candidate<Compared>,
): { readonly score: number; readonly closest: Member } {
  const odds = members.map((member) => logOdds(entry, member.opened));
  const most = Math.max(...odds);
  const mean = odds.reduce((sum, one) => sum + one, 0) / odds.length;
  const closest = members[odds.indexOf(most)];
  if (closest === undefined) throw new RangeError("A candidate has at least one entry.");
  return { score: (most + mean) / 2, closest };
}

function likeEachOther(one: Candidate<Compared>, other: Candidate<Compared>, from: number): boolean {
  const odds = one.members.flatMap((a) => other.members.map((b) => logOdds(a.opened, b.opened)));
  return odds.reduce((sum, value) => sum + value, 0) / odds.length >= from;
}
