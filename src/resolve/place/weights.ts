/** Weights of the features, in their order; written by tools/fit-place-weights.ts. */
export const weights: readonly number[] = [
  4.35, // population
  1.27, // most people of the name
  1.193, // country
  -0.881, // region
  -2.743, // district
  0.998, // capital
  0.632, // seat
  -0.094, // quarter
  0.613, // water
  0.414, // land
  0.009, // site
  0.304, // area
  0.032, // continent
  -1.54, // other name
  0.005, // demonym
  3.784, // named beside
  0.0, // asked kind
  0.474, // its country is named
  1.633, // share of the report in its country
  1.3, // share of the report in its region
  0.747, // share of the report near by
  1.253, // country of the outlet
  1.0, // country of an actor
  2.0, // state label
  -0.759, // seat of a named region
  0.825, // no people known
  0.55, // names in its country
  1.647, // names in its region
  0.538, // nearest other name
  -0.938, // alone in its country
];
