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
  bias: -4.45,
  joinFrom: 0,
  weights: new Map([
    ["agents-differ", -0.91],
    ["agents-partly", -0.25],
    ["agents-same", 0.63],
    ["context", 0.1],
    ["counts-differ", -0.36],
    ["day-same", 0.27],
    ["days-apart", -0.63],
    ["days-meet", 1.0],
    ["kind-statement", -0.81],
    ["like-words", 0.07],
    ["like-words-amount", 0.43],
    ["like-words-of-agents", 0.05],
    ["like-words-part", 1.91],
    ["meaning", 0.69],
    ["meaning-around", 0.28],
    ["one-denied", 0.9],
    ["parties-told", 0.75],
    ["recipients-differ", -0.01],
    ["recipients-unlike", -0.01],
    ["reports-alike", 1.56],
    ["reports-alike-told-near", 0.86],
    ["same-sentence", 0.09],
    ["sentences-between", -0.78],
    ["speakers-differ", -0.05],
    ["told-long-apart", -0.94],
    ["told-near", 2.32],
    ["words", 0.34],
    ["words-few", -0.68],
  ]),
};

const deeds: Weighing = {
  bias: -3.76,
  joinFrom: 0,
  weights: new Map([
    ["agents-agree", 0.16],
    ["agents-differ", -1.98],
    ["agents-partly", -0.57],
    ["agents-unlike", -0.41],
    ["category-differs", -0.84],
    ["category-near", -0.78],
    ["category-same", 0.88],
    ["counts-differ", -0.1],
    ["counts-same", 0.04],
    ["day-same", 0.73],
    ["days-apart", -1.87],
    ["days-meet", 1.11],
    ["deed-of-one", 0.22],
    ["deed-same", 0.06],
    ["items-alike", 0.85],
    ["items-differ", -0.71],
    ["kind-commitment", 0.5],
    ["kind-event", -1.34],
    ["kind-restriction", 0.16],
    ["kind-threat", -0.08],
    ["kind-transfer", 0.54],
    ["like-words", 0.31],
    ["like-words-amount", 0.13],
    ["like-words-of-agents", 1.26],
    ["like-words-part", 1.18],
    ["meaning", 0.91],
    ["meaning-around", 0.29],
    ["names-differ", -0.72],
    ["names-same", 0.67],
    ["next-sentence", 0.23],
    ["one-denied", 0.13],
    ["parties-told", 0.95],
    ["place-country", 0.65],
    ["place-differs", -0.37],
    ["recipients-agree", 0.79],
    ["recipients-differ", -1.75],
    ["recipients-same", 0.07],
    ["reports-alike", 0.12],
    ["reports-alike-told-near", 0.06],
    ["same-report", 0.31],
    ["told-apart", -0.58],
    ["told-long-apart", -3.61],
    ["told-near", 2.67],
    ["words", 0.36],
    ["words-few", -1.31],
  ]),
};

/** How entries of a kind are judged: what somebody says is told in more words than what somebody does. */
export const weighing = (kind: EntryKind): Weighing => (kind === "statement" ? statements : deeds);

/** All of it, to tell one way of joining from another. */
export const weighings = [statements, deeds] as const;
