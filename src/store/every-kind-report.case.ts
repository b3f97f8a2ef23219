import { type Actor, type Certainty, type Claim, noCodes, type Reason, type Span } from "../record/index.ts";

/** The report of {@link everyKindRecord}. */ export const text = `South Korea's spy agency said on Wednesday that North Korea had shipped about 5,000 artillery shells to Russia.
Pyongyang denied it. Russian troops fired on a patrol near Kupiansk on Tuesday.
Russia and North Korea signed a pact that promises military support if either is attacked.
"If Seoul arms Ukraine, Moscow will strike back," Vladimir Putin warned.
Resolution 1718 of the UN Security Council bars North Korea from selling arms, and the shipment violates it, Seoul said.
`;

/** The words as they stand in the report; the nth time they do, counted from 1. */
export function words(wanted: string, nth = 1): Span {
  let start = -1;
  for (let i = 0; i < nth; i++) start = text.indexOf(wanted, start + 1);
  if (start < 0) throw new RangeError(`The report has no such words: ${wanted}`);
  return { start, end: start + wanted.length, text: wanted };
}

function actor(
  id: string,
  name: string,
  kind: Actor["kind"],
  country: string | null,
  mentions: readonly Span[],
): Actor {
  return {
    id,
    name,
    kind,
    country,
    partOf: null,
    members: [],
    roles: [],
    codes: noCodes,
    identifiedBy: { kind: "rule", name: kind === "state" ? "state-name" : "same-words", version: "2" },
    mentions: mentions.map((mention) => ({ ...mention, form: "name" })),
  };
}

/** Who acts and speaks in it. */
export const actors: readonly Actor[] = [
  actor("kor", "South Korea", "state", "KOR", [words("South Korea"), words("Seoul", 2)]),
  actor("prk", "North Korea", "state", "PRK", [words("North Korea"), words("Pyongyang"), words("North Korea", 3)]),
  actor("rus", "Russia", "state", "RUS", [words("Russia"), words("Russia", 3), words("Moscow")]),
  actor("patrol", "a patrol", "unknown", null, [words("a patrol")]),
  actor("putin", "Vladimir Putin", "person", "RUS", [words("Vladimir Putin")]),
  actor("unsc", "UN Security Council", "igo", null, [words("UN Security Council")]),
];

export const certain: Certainty = { modality: "certain", polarity: "positive" };

/** What made a field, and from which words. */
export function reason(field: string, from: readonly Span[], by = "onrecord-reader"): Reason {
  return { field, by, words: [...from] };
}

/** A claim without a basis. */
export function claim(by: string, stance: Claim["stance"], evidence: readonly Span[], certainty = certain): Claim {
  return { by, stance, basis: "unstated", certainty, evidence: [...evidence] };
}
