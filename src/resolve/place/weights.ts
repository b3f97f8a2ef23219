/** Weights of the features, in their order; written by tools/fit-place-weights.ts. */
export const weights: readonly number[] = [
  3.743, // population
  0.711, // most people of the name
  0.594, // country
  -0.771, // region
  -1.407, // district
  0.972, // capital
  0.448, // seat
  0.069, // quarter
  0.057, // water
  0.008, // land
  0.021, // site
  0.008, // area
  0.017, // continent
  -1.745, // other name
  0.005, // demonym
  4.293, // named beside
  0, // asked kind
  -0.171, // its country is named
  0.596, // share of the report in its country
  0.844, // share of the report in its region
  0.563, // share of the report near by
  1.192, // country of the outlet
  1, // country of an actor
  2, // state label
  -0.036, // seat of a named region
  0, // no people known
  0.662, // names in its country
  1.23, // names in its region
  0.462, // nearest other name
  -0.483, // alone in its country
  1.642, // spelt the same
  1.115, // like those listed with it
  1.036, // in the country of those listed with it
];
