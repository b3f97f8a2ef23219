import type { EntryKind } from "../../record/index.ts";

/** How entries of some kinds are judged; fitted with `npm run bench -- matters fit`. */
export interface Weighing {
  /** Log-odds of two entries of which nothing is known. */
  readonly bias: number;
  /** Log-odds from which an entry joins a matter; chosen on the half that the weights were fitted on. */
  readonly joinFrom: number;
  /** Log-odds added by each feature of two entries. */
  readonly weights: ReadonlyMap<string, number>;
}

const statements: Weighing = {
  bias: -4.63,
  joinFrom: 0,
  weights: new Map([
    ["agents-differ", -0.94],
    ["agents-partly", -0.18],
    ["agents-same", 0.67],
    ["counts-differ", -0.6],
    ["day-same", 0.42],
    ["days-apart", -0.67],
    ["days-meet", 0.84],
    ["kind-statement", -0.89],
    ["like-words-of-agents", 0.5],
    ["like-words-part", 1.76],
    ["meaning", 0.08],
    ["meaning-around", 0.04],
    ["one-denied", 1.01],
    ["parties-told", 0.53],
    ["recipients-differ", -0.01],
    ["reports-alike", 1.33],
    ["reports-alike-told-near", 0.88],
    ["same-sentence", 0.16],
    ["sense", 1.2],
    ["sense-differs", -0.41],
    ["sense-near", 1.37],
    ["sense-one", 1.43],
    ["sentences-between", -0.9],
    ["speakers-differ", -0.05],
    ["told-long-apart", -1.23],
    ["told-near", 2.18],
    ["words-few", -0.54],
  ]),
};

const deeds: Weighing = {
  bias: -3.59,
  joinFrom: 0,
  weights: new Map([
    ["agents-differ", -2.05],
    ["agents-partly", -0.6],
    ["agents-unlike", -0.22],
    ["category-differs", -0.86],
    ["category-near", -0.8],
    ["category-same", 0.87],
    ["counts-differ", -0.11],
    ["counts-same", 0.21],
    ["day-same", 0.89],
    ["days-apart", -1.85],
    ["days-meet", 1.27],
    ["deed-of-one", 0.2],
    ["deed-same", 0.01],
    ["items-alike", 0.87],
    ["items-differ", -0.73],
    ["kind-commitment", 0.6],
    ["kind-event", -1.41],
    ["kind-restriction", 0.3],
    ["kind-threat", -0.29],
    ["kind-transfer", 0.63],
    ["like-words", 0.22],
    ["like-words-amount", 0.42],
    ["like-words-of-agents", 0.92],
    ["like-words-part", 0.81],
    ["meaning", 0.46],
    ["meaning-around", 0.67],
    ["names-differ", -0.72],
    ["names-same", 0.76],
    ["next-sentence", 0.08],
    ["one-denied", 0.26],
    ["parties-told", 0.43],
    ["place-country", 0.5],
    ["place-differs", -0.4],
    ["place-same", 0.06],
    ["recipients-agree", 0.6],
    ["recipients-differ", -1.82],
    ["recipients-same", 0.18],
    ["reports-alike", 0.28],
    ["reports-alike-told-near", 0.14],
    ["same-report", 0.02],
    ["sense", 1.02],
    ["sense-differs", -0.86],
    ["sense-near", 1.21],
    ["sense-one", 1.0],
    ["told-apart", -0.46],
    ["told-long-apart", -3.61],
    ["told-near", 2.69],
    ["words", 0.33],
    ["words-few", -1.39],
  ]),
};

/** How entries of a kind are judged: what somebody says is told in more words than what somebody does. */
export const weighing = (kind: EntryKind): Weighing => (kind === "statement" ? statements : deeds);

/** All of it, to tell one way of joining from another. */
export const weighings = [statements, deeds] as const;
