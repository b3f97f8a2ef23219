/** Weights of the features, in their order; written by tools/fit-place-weights.ts. */
export const weights: readonly number[] = [
  3.019, // population
  2.308, // most people of the name
  2.178, // country
  -0.76, // region
  -2.685, // district
  1.349, // capital
  0.904, // seat
  -0.213, // quarter
  1.205, // water
  0.744, // land
  0.005, // site
  0.815, // area
  0.087, // continent
  -1.174, // other name
  0.004, // demonym
  2.855, // named beside
  1.684, // asked kind
  0.791, // its country is named
  2.322, // share of the report in its country
  2.1, // share of the report in its region
  1.241, // share of the report near by
  0.0, // country of the outlet
  0.0, // country of an actor
  0.0, // state label
  -0.247, // seat of a named region
  1.979, // no people known
  0.511, // names in its country
  1.224, // names in its region
  0.193, // nearest other name
  -0.661, // alone in its country
];
