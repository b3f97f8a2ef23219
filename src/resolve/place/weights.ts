/** Weights of the features, in their order; written by tools/fit-place-weights.ts. */
export const weights: readonly number[] = [
  3.513, // population
  1.878, // most people of the name
  2.113, // country
  -0.817, // region
  -2.733, // district
  1.301, // capital
  0.876, // seat
  -0.173, // quarter
  0.921, // water
  0.583, // land
  0.007, // site
  0.595, // area
  0.055, // continent
  -1.161, // other name
  0.008, // demonym
  2.954, // named beside
  1.661, // asked kind
  0.706, // its country is named
  2.062, // share of the report in its country
  1.739, // share of the report in its region
  1.103, // share of the report near by
  0.0, // country of the outlet
  0.0, // country of an actor
  0.0, // state label
  -0.447, // seat of a named region
  1.364, // no people known
  0.603, // names in its country
  1.409, // names in its region
  0.142, // nearest other name
  -0.671, // alone in its country
];
