/** Weights of what is measured of two reports, a constant first; written by tools/fit-copy-weights.ts. */
export const weights: readonly number[] = [
  -10.585, // constant
  2.685, // words of less
  2.706, // likeness of less
  -0.088, // likeness of more
  7.365, // aligned of less
  5.308, // aligned of less, not quoted
  3.407, // aligned of more
  -2.102, // runs of less
  2.766, // names of less
  1.042, // numbers of less
  0.553, // quotes of less
  2.569, // titles
  -0.051, // in order
  1.189, // facts differ
  -14.273, // aligned and facts differ
];
