/** Weights of the features, in their order; written by tools/fit-place-weights.ts. */
export const weights: readonly number[] = [
  4.335, // population
  1.272, // most people of the name
  1.151, // country
  -0.909, // region
  -2.709, // district
  0.979, // capital
  0.582, // seat
  -0.099, // quarter
  0.606, // water
  0.415, // land
  0.009, // site
  0.281, // area
  0.032, // continent
  -1.569, // other name
  0.005, // demonym
  3.757, // named beside
  0, // asked kind
  0.355, // its country is named
  1.604, // share of the report in its country
  1.307, // share of the report in its region
  0.757, // share of the report near by
  1.246, // country of the outlet
  1, // country of an actor
  2, // state label
  -0.715, // seat of a named region
  0.818, // no people known
  0.509, // names in its country
  1.633, // names in its region
  0.468, // nearest other name
  -1.069, // alone in its country
];
