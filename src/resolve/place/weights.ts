/** Weights of the features, in their order; written by tools/fit-place-weights.ts. */
export const weights: readonly number[] = [
  1.674, // population
  1.668, // most people of the name
  1.541, // country
  -0.031, // region
  -1.636, // district
  1.523, // capital
  0.610, // seat
  -0.011, // quarter
  1.213, // water
  0.465, // land
  0.046, // site
  0.861, // area
  2.419, // continent
  -1.402, // other name
  0.010, // demonym
  2.038, // named beside
  1.262, // asked kind
  0.868, // its country is named
  2.580, // share of the report in its country
  2.450, // share of the report in its region
  1.532, // share of the report near by
  0.000, // country of the outlet
  0.000, // country of an actor
  0.000, // state label
  0.896, // seat of a named region
  4.157, // no people known
];
