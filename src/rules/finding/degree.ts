import type { Condition, Degree } from "./finding.ts";

const order: Readonly<Record<Degree, number>> = { underspecified: 0, possible: 1, probable: 2, certain: 3 };

/** How sure a degree is: 0 for underspecified to 3 for certain. */
export const sureness = (degree: Degree): number => order[degree];

/** Which of equally weak conditions is named: the more it is worth finding out, the earlier. */
const naming = [
  "certainty",
  "claims",
  "date",
  "goods",
  "recipient",
  "supplier",
  "place",
  "force",
  "data",
  "rule",
  "stage",
];

const rank = ({ about }: Condition) => {
  const place = naming.indexOf(about);
  return place === -1 ? naming.length : place;
};

/** The least sure of some conditions. */
export function weakestOf(conditions: readonly Condition[]): Condition | null {
  return conditions.reduce<Condition | null>((weakest, one) => {
    if (weakest === null) return one;
    const step = sureness(one.degree) - sureness(weakest.degree);
    return step < 0 || (step === 0 && rank(one) < rank(weakest)) ? one : weakest;
  }, null);
}
