import { existsSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { shared } from "../shared.ts";
import { actReports } from "./judged-acts.ts";

describe.skipIf(!existsSync(shared))("judged acts (skipped where the corpora are not beside the project)", () => {
  test.each([
    ["acts.jsonl", 702],
    ["acts-kept-back.jsonl", 66],
  ] as const)("%s: there is a text for each report, and all words are words of it", (file, count) => {
    const reports = actReports(file);
    expect(reports).toHaveLength(count);
    const broken = reports.flatMap(({ id, text, entries }) =>
      entries
        .flatMap(({ words, actors, recipients }) => [...words, ...actors, ...recipients])
        .filter(([start, end]) => text.slice(start, end).trim().length !== end - start)
        .map(() => id),
    );
    expect(broken).toEqual([]);
  });
});
