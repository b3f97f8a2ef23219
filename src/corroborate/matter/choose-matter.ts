import type { Candidate, Choice } from "../../store/matters.ts";
import type { Compared } from "./compared.ts";
import { becauseOf, type Judgement, judge, likelihoodOf, logOdds } from "./judge.ts";

/**
 * Chooses the matter that an entry belongs to, if it is like enough to its entries; else it begins one.
 *
 * @param from - log-odds from which it is like enough; default: even odds.
 */
export function chooseMatter(entry: Compared, candidates: readonly Candidate<Compared>[], from = 0): Choice {
  const scored = candidates
    .flatMap((candidate) => {
      const judged = candidate.members.map(({ opened }) => judge(entry, opened));
      // The score is never more than what it would be with all words alike.
      return scoreOf(judged.map(({ most }) => most)) < from ? [] : [{ candidate, ...scoredBy(candidate, judged) }];
    })
    .filter(({ score }) => score >= from)
    .sort((a, b) => b.score - a.score);
  const [best] = scored;
  if (best === undefined) return { matter: null, alsoSame: [], joined: null };
  const { candidate, odds, closest } = best;
  return {
    matter: candidate.matter,
    alsoSame: scored
      .slice(1)
      .filter((other) => likeEachOther(candidate, other.candidate, from))
      .map((other) => other.candidate.matter),
    joined: {
      to: closest.ref,
      likelihood: Math.round(likelihoodOf(odds) * 1000) / 1000,
      because: becauseOf(entry, closest.opened),
    },
  };
}

type Member = Candidate<Compared>["members"][number];

function scoredBy(
  { members }: Candidate<Compared>,
  judged: readonly Judgement[],
): { readonly score: number; readonly odds: number; readonly closest: Member } {
  const all = judged.map((one) => one.whole());
  const odds = Math.max(...all);
  const closest = members[all.indexOf(odds)];
  if (closest === undefined) throw new RangeError("A candidate has at least one entry.");
  return { score: scoreOf(all), odds, closest };
}

/** How much of the score is the closest entry's; the rest is all of them: one likeness is no bridge to what is about something else. */
const ofClosest = 0.75;

const scoreOf = (odds: readonly number[]) =>
  ofClosest * Math.max(...odds) + ((1 - ofClosest) * odds.reduce((sum, one) => sum + one, 0)) / odds.length;

function likeEachOther(one: Candidate<Compared>, other: Candidate<Compared>, from: number): boolean {
  const odds = one.members.flatMap((a) => other.members.map((b) => logOdds(a.opened, b.opened)));
  return odds.reduce((sum, value) => sum + value, 0) / odds.length >= from;
}
