/** Weights of what is measured of two reports, a constant first; written by tools/fit-copy-weights.ts. */
export const weights: readonly number[] = [
  -11.943, // constant
  6.217, // words of less
  3.175, // likeness of less
  -0.735, // likeness of more
  7.338, // aligned of less
  4.15, // aligned of less, not quoted
  2.935, // aligned of more
  -2.941, // runs of less
  2.705, // names of less
  1.378, // numbers of less
  0.859, // quotes of less
  3.476, // titles
  -0.233, // in order
  0.169, // facts differ
  -14.376, // aligned and facts differ
];
