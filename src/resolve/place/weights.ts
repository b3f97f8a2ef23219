/** Weights of the features, in their order; written by tools/fit-place-weights.ts. */
export const weights: readonly number[] = [
  3.934, // population
  0.907, // most people of the name
  0.643, // country
  -0.73, // region
  -1.317, // district
  1.631, // capital
  0.549, // seat
  0.028, // quarter
  0.013, // water
  0.008, // land
  0.015, // site
  0.012, // area
  0.011, // continent
  -1.72, // other name
  0.003, // demonym
  4.08, // named beside
  0, // asked kind
  0.061, // its country is named
  0.421, // share of the report in its country
  0.767, // share of the report in its region
  0.485, // share of the report near by
  1.032, // country of the outlet
  1, // country of an actor
  2, // state label
  0.063, // seat of a named region
  0, // no people known
  0.777, // names in its country
  1.338, // names in its region
  0.35, // nearest other name
  -0.401, // alone in its country
  1.649, // spelt the same
  1.11, // like those listed with it
  1.039, // in the country of those listed with it
  0.673, // marks of its country
];
