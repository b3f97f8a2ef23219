import { describe, expect, test } from "vitest";
import type { Certainty, Claim, Entry } from "../../record/index.ts";
import { everyKindRecord } from "../../store/every-kind-record.case.ts";
import { certaintyLine, degreeWords } from "./certainty-words.ts";
import { namesIn } from "./name-of.ts";
import { unstyled } from "./style.ts";

test.each<[Certainty["modality"], Certainty["polarity"], string]>([
  ["certain", "positive", "certain"],
  ["certain", "negative", "certainly not so"],
  ["probable", "negative", "probably not so"],
  ["possible", "positive", "possible"],
  ["certain", "underspecified", "certain, but whether so or not is left open"],
  ["underspecified", "underspecified", "certainty left open"],
  ["underspecified", "positive", "certainty left open"],
])("%s %s is “%s”", (modality, polarity, words) => {
  expect(degreeWords({ modality, polarity })).toBe(words);
});

describe("an entry's line", () => {
  const record = everyKindRecord();
  const [statement, transfer] = record.entries;
  const line = (entry: Entry | undefined, change: Partial<Pick<Entry, "claims" | "certainty">>) => {
    if (entry === undefined) throw new RangeError("The record has too few entries.");
    return certaintyLine({ ...entry, ...change }, namesIn(record), unstyled);
  };
  const claim = (more: Partial<Claim>): Claim => ({
    by: "putin",
    stance: "asserts",
    basis: "unstated",
    certainty: { modality: "certain", polarity: "positive" },
    evidence: [],
    ...more,
  });

  test("gives a claimant's own degree and what it rests on only where they say more", () => {
    const certainty = { modality: "certain", polarity: "positive" } as const;
    expect(line(transfer, { certainty, claims: [claim({})] })).toBe("certain: says Vladimir Putin");
    const possible = { modality: "possible", polarity: "positive" } as const;
    expect(line(transfer, { certainty, claims: [claim({ certainty: possible, basis: "imagery" })] })).toBe(
      "certain: says Vladimir Putin (possible, imagery)",
    );
  });

  test("says that a denial is less than certain", () => {
    const certainty = { modality: "possible", polarity: "positive" } as const;
    const doubt = { modality: "probable", polarity: "negative" } as const;
    expect(line(transfer, { certainty, claims: [claim({ stance: "denies", certainty: doubt })] })).toBe(
      "possible: denied by Vladimir Putin (probably not so)",
    );
  });

  test("says that a deed was not judged, and nothing of a statement of which nothing is known", () => {
    expect(line(transfer, { certainty: null, claims: [] })).toBe("certainty not judged");
    expect(line(statement, {})).toBe("");
  });
});
