import type { Certainty } from "../../record/index.ts";

/** The values of FactBank's scale by the short names that the data use: `ct+` is certain and positive, `u` is open. */
export const values = {
  "ct+": { modality: "certain", polarity: "positive" },
  "ct-": { modality: "certain", polarity: "negative" },
  "pr+": { modality: "probable", polarity: "positive" },
  "pr-": { modality: "probable", polarity: "negative" },
  "ps+": { modality: "possible", polarity: "positive" },
  "ps-": { modality: "possible", polarity: "negative" },
  u: { modality: "underspecified", polarity: "underspecified" },
} as const satisfies Record<string, Certainty>;

export type ValueName = keyof typeof values;

/** The value of a short name, or null. */
export function valueNamed(name: string): Certainty | null {
  const found = Object.entries(values).find(([known]) => known === name);
  return found === undefined ? null : found[1];
}

const degrees = ["underspecified", "possible", "probable", "certain"] as const;

/** How committed, from 0 (not at all) to 3 (certain). */
export function degree({ modality }: Certainty): number {
  return degrees.indexOf(modality);
}

/** Whether a source has left it open. */
export function isOpen({ modality }: Certainty): boolean {
  return modality === "underspecified";
}

/** What is held of something that is so only as far as two things are: the weaker degree, and both signs. */
export function both(one: Certainty, other: Certainty): Certainty {
  if (isOpen(one) || isOpen(other)) return values.u;
  const weaker = degree(one) <= degree(other) ? one : other;
  return { modality: weaker.modality, polarity: one.polarity === other.polarity ? "positive" : "negative" };
}

/** The value with a degree of at most another's. */
export function atMost(one: Certainty, most: Certainty["modality"]): Certainty {
  if (degree(one) <= degrees.indexOf(most)) return one;
  return most === "underspecified" ? values.u : { ...one, modality: most };
}

/** What a word makes of what it embeds: when it is itself so, and when it is itself not so. */
export interface Effect {
  readonly positive: Certainty;
  readonly negative: Certainty;
}

/** Whether what is embedded is taken for granted, whatever becomes of the word over it. */
export function presupposes({ positive, negative }: Effect): boolean {
  return !isOpen(positive) && positive.modality === negative.modality && positive.polarity === negative.polarity;
}

/** What is held of the embedded, given what is held of the word over it. */
export function under(effect: Effect, over: Certainty): Certainty {
  if (presupposes(effect)) return effect.positive;
  if (isOpen(over)) return values.u;
  const value = over.polarity === "negative" ? effect.negative : effect.positive;
  return isOpen(value)
    ? values.u
    : { ...value, modality: degree(over) < degree(value) ? over.modality : value.modality };
}
