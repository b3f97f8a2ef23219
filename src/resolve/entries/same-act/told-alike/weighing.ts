import type { Weighing } from "../../../../util/weighing.ts";

/** As `npm run bench -- same-acts fit` prints them; `bench/same-acts/README.md` tells of what they are fitted on. */
export const weighing: Weighing = {
  bias: -3.33,
  weights: new Map([
    ["about-others", -0.39],
    ["actors-contradict", -0.37],
    ["actors-differ", -0.46],
    ["actors-same", 0.86],
    ["another", -1.02],
    ["apart", -0.81],
    ["common-part", 1.13],
    ["crossed", -0.72],
    ["definite", 0.38],
    ["elsewhere", -0.96],
    ["known-act", 0.88],
    ["mode-same", 0.61],
    ["number-differs", -0.48],
    ["of-lead", 1.06],
    ["passages-alike", 1.44],
    ["place-differs", -0.88],
    ["recipients-differ", -0.98],
    ["recipients-may-be-one", 0.46],
    ["recipients-open", -0.56],
    ["sentences-alike", 0.71],
    ["sort-differs", -1.71],
    ["words-alike", 1.85],
  ]),
};
