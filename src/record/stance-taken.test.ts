import { expect, test } from "vitest";
import type { Claim } from "./claim.ts";
import { stanceTaken } from "./stance-taken.ts";

test.each<[Claim["stance"], Claim["certainty"]["polarity"], Claim["stance"]]>([
  ["asserts", "positive", "asserts"],
  ["asserts", "negative", "denies"],
  ["asserts", "underspecified", "asserts"],
  ["denies", "negative", "denies"],
  // Who demands that something be not done, or warns that it may not be, does not deny it.
  ["demands", "negative", "demands"],
  ["warns", "negative", "warns"],
])("%s, %s: %s", (stance, polarity, taken) => {
  expect(stanceTaken({ stance, certainty: { modality: "certain", polarity } })).toBe(taken);
});
