/** Log-odds added by each feature of two entries; fitted with `npm run bench -- matters fit`. */
export const weights: ReadonlyMap<string, number> = new Map([
["agents-differ", -0.33],
  ["agents-open", -0.60],
  ["agents-partly", 0.09],
  ["agents-same", 0.95],
  ["agents-state", -0.13],
  ["category-differs", -0.07],
  ["category-near", -1.40],
  ["category-same", 0.62],
  ["counts-differ", -0.33],
  ["counts-same", 0.20],
  ["day-same", 0.86],
  ["days-apart", -2.98],
  ["days-meet", 0.35],
  ["items-alike", 0.93],
  ["items-differ", -0.25],
  ["items-same", 0.05],
  ["kind-commitment", 0.23],
  ["kind-event", -1.25],
  ["kind-restriction", 0.13],
  ["kind-statement", 0.12],
  ["kind-threat", 0.05],
  ["kind-transfer", 0.72],
  ["names-differ", -0.85],
  ["names-same", 0.19],
  ["one-denied", 0.36],
  ["parties-crossed", -0.31],
  ["parties-none", -0.01],
  ["place-country", 0.03],
  ["place-differs", -2.30],
  ["place-same", -0.06],
  ["recipients-differ", -1.13],
  ["recipients-open", 0.46],
  ["recipients-partly", 0.05],
  ["recipients-same", 0.61],
  ["same-report", -0.53],
  ["told-apart", -1.31],
  ["told-near", 2.24],
  ["words", 0.92],
  ["words-few", -1.36],
  ["words-of-statement", 0.08],
]);

/** Log-odds of two entries of which nothing is known; fitted with them. */
export const bias = -0.20;

/** Log-odds from which an entry joins a matter; chosen on the half that the weights were fitted on. */
export const joinFrom = 0.5;
