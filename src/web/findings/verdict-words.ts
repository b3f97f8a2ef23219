import type { Finding } from "../../rules/finding/finding.ts";

/** How strong a finding is, as people say it. */
export const verdictWords = {
  touches: "touches",
  "would-touch": "would touch",
  "cannot-say": "cannot say",
} as const satisfies Record<Finding["verdict"], string>;

/** How surely a condition is met. */
export const degreeWords = {
  certain: "certain",
  probable: "probable",
  possible: "possible",
  underspecified: "not said",
} as const satisfies Record<Finding["certainty"], string>;
