import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { ploverCategories } from "../../record/index.ts";
import { OnrecordError } from "../../util/problem.ts";
import { codebookFiles, scoreOrNull } from "./files.ts";
import { ploverCodebook, ploverContexts, ploverModes, ploverScale } from "./index.ts";

test("has the record's 16 categories, and every mode once", () => {
  expect([...ploverCodebook().keys()]).toEqual([...ploverCategories]);
  expect(ploverCategories.flatMap((category) => ploverModes(category))).toHaveLength(67);
  expect(new Set(ploverContexts()).size).toBe(37);
});

test("scores cooperation above and conflict below 0, requests between", () => {
  for (const { name, quad, score, modes } of ploverCodebook().values()) {
    for (const one of [score, ...[...modes.values()].map((mode) => mode.score)]) {
      if (quad.endsWith("cooperation")) expect(one, name).toBeGreaterThan(0);
      else if (name === "REQUEST") expect(Math.abs(one)).toBeLessThanOrEqual(1);
      else expect(one, name).toBeLessThan(0);
    }
  }
});

test.each([
  ["CONSULT", "phone", "verbal-cooperation", 1.5, "04"],
  ["ACCUSE", null, "verbal-conflict", -3, "11"],
  ["ACCUSE", "investigate", "verbal-conflict", -3.5, "09"],
  ["SANCTION", "expel", "material-conflict", -5.5, "16"],
  ["ASSAULT", "unconventional", "material-conflict", -10, "20"],
  ["PROTEST", "vandalize", "material-conflict", -5, "14"],
  ["AID", "phone", "material-cooperation", 10, "07"],
] as const)("%s %s is %s, %d, CAMEO %s", (category, mode, quad, score, cameo) => {
  expect(ploverScale(category, mode)).toEqual({ quad, score, cameo });
});

test("a context that a mode brings with it is one of the contexts", () => {
  const added = [...ploverCodebook().values()].flatMap(({ modes }) => [...modes.values()].flatMap((m) => m.adds ?? []));
  expect(added).toEqual(["misinformation", "cyber"]);
  expect(ploverContexts()).toEqual(expect.arrayContaining(added));
});

describe("a damaged codebook", () => {
  const read = (text: string | null) => {
    const folder = mkdtempSync(join(tmpdir(), "onrecord-plover-"));
    try {
      if (text !== null) writeFileSync(join(folder, "x.csv"), text);
      return codebookFiles.rows("x.csv", ["name", "source"], folder);
    } finally {
      rmSync(folder, { recursive: true });
    }
  };

  test.each([
    [null, "cannot be read"],
    ["", "has other columns"],
    ["name,source\n", "has only its header"],
    ["name,source\nx\n", "has the wrong number of cells"],
    ["name,source\nx,\n", "has no source"],
  ])("%j is refused: %s", (text, what) => {
    expect(() => read(text)).toThrow(OnrecordError);
    expect(() => read(text)).toThrow(what);
  });

  test("has no score off the scale", () => {
    expect(() => scoreOrNull("11", "x.csv:2")).toThrow("off the scale");
  });
});
