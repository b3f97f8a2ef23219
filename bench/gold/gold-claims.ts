import type { About, Claims, SaidBy } from "../../src/resolve/claims/index.ts";
import type { Range } from "../../src/text/index.ts";
import { type GoldEntry, isSameName, wordsOf } from "./match.ts";
import type { GoldReport } from "./read-gold.ts";

/** The statements of a gold report as claims are read from them. */
export function goldStatements({ text, gold }: GoldReport): SaidBy[] {
  return gold.statements.map((one) => {
    const content = one.words.flatMap((words) => rangeNear(text, words, null));
    const near = content[0]?.start ?? null;
    const speaker = [one.resolved ?? one.speaker ?? []].flat()[0] ?? null;
    return {
      speaker,
      speakerSpan: one.speaker === undefined ? null : (rangeNear(text, one.speaker, near)[0] ?? null),
      cue: (one.cue ?? []).flatMap((words) => rangeNear(text, words, near)),
      content,
      denies: one.denies,
      negated: one.negated,
    };
  });
}

/** Where the words of a gold entry stand. */
export function goldTriggers({ text }: GoldReport, entry: GoldEntry): Range[] {
  const named = entry.kind === "statement" ? [] : (entry.words ?? []);
  return (named.length > 0 ? named : wordsOf(entry)).flatMap((words) => rangeNear(text, words, null));
}

/** What the gold says of an entry beside its claims. */
export function aboutOf(entry: GoldEntry): About {
  if (entry.kind === "event") {
    const [category] = entry.plover;
    return {
      kind: entry.kind,
      occurrence: entry.occurrence,
      agents: entry.actors,
      ...(category === undefined ? {} : { category }),
    };
  }
  if (entry.kind === "transfer") return { kind: entry.kind, stage: entry.stage, agents: entry.supplier };
  return entry.kind === "threat" ? { kind: entry.kind, agents: entry.issuer } : { kind: entry.kind };
}

/** How claims compare with those of the gold: pairs of right and given. */
export function compareClaims(
  entry: Exclude<GoldEntry, { kind: "statement" }>,
  { claims, certainty }: Claims,
): Record<string, readonly [right: number, of: number]> {
  const wanted = entry.claims.filter(
    (claim) => claim.certainty.modality !== "underspecified" || claim.stance !== "asserts",
  );
  const found = wanted.flatMap((claim) =>
    claims.filter(({ by }) => isSame(by, claim.by)).map((made) => ({ claim, made })),
  );
  return {
    certainty: [Number(certainty.modality === entry.certainty && certainty.polarity === entry.polarity), 1],
    modality: [Number(certainty.modality === entry.certainty), 1],
    polarity: [Number(certainty.polarity === entry.polarity), 1],
    "claimant found": [wanted.filter(({ by }) => claims.some((made) => isSame(made.by, by))).length, wanted.length],
    "claimant right": [claims.filter(({ by }) => entry.claims.some((one) => isSame(one.by, by))).length, claims.length],
    stance: [found.filter(({ claim, made }) => claim.stance === made.stance).length, found.length],
    "claimant's certainty": [
      found.filter(({ claim, made }) => claim.certainty.modality === made.certainty.modality).length,
      found.length,
    ],
    basis: [found.filter(({ claim, made }) => claim.basis === made.basis).length, found.length],
  };
}

const isSame = (one: string, other: string) =>
  one === other || (one !== "author" && other !== "author" && isSameName(one, other));

/** Who some words name, by the mentions that the gold gives of its actors. */
export function goldActorAt({ text, gold }: GoldReport): (range: Range) => string | null {
  return ({ start, end }) => {
    const words = text.slice(start, end);
    const named = Object.entries(gold.actors).find(([name, { mentions }]) => [name, ...mentions].includes(words));
    return named?.[0] ?? null;
  };
}

/** Whether one actor speaks in another's name, by the affiliations that the gold gives. */
export function goldSpeaksFor({ gold }: GoldReport): (speaker: string, other: string) => boolean {
  return (speaker, other) => [gold.actors[speaker]?.affiliation ?? []].flat().includes(other);
}

/** The place of some words nearest to an offset; the first where none is given. */
function rangeNear(text: string, words: string, near: number | null): Range[] {
  let best: Range | null = null;
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) {
    const isWhole = !/^[\p{L}\p{N}]{2}/u.test(text.slice(Math.max(0, at - 1), at + 1)) || at === 0;
    const distance = (range: Range) => Math.abs(range.start - (near ?? 0));
    const range = { start: at, end: at + words.length };
    if (isWhole && (best === null || (near !== null && distance(range) < distance(best)))) best = range;
  }
  return best === null ? [] : [best];
}
