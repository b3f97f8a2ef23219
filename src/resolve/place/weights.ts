/** Weights of the features, in their order; written by tools/fit-place-weights.ts. */
export const weights: readonly number[] = [
  3.929, // population
  0.902, // most people of the name
  0.646, // country
  -0.728, // region
  -1.315, // district
  1.632, // capital
  0.55, // seat
  0.028, // quarter
  0, // water
  0.008, // land
  0.014, // site
  0.013, // area
  0.011, // continent
  -1.723, // other name
  0.003, // demonym
  4.079, // named beside
  0, // asked kind
  0.07, // its country is named
  0.418, // share of the report in its country
  0.764, // share of the report in its region
  0.483, // share of the report near by
  1.032, // country of the outlet
  1, // country of an actor
  2, // state label
  0.063, // seat of a named region
  0, // no people known
  0.784, // names in its country
  1.336, // names in its region
  0.35, // nearest other name
  -0.404, // alone in its country
  1.65, // spelt the same
  1.111, // like those listed with it
  1.038, // in the country of those listed with it
  0.67, // marks of its country
];
