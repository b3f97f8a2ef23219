import { existsSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { shared } from "../shared.ts";
import { judgedReports } from "./judged-reports.ts";

describe.skipIf(!existsSync(shared))(
  "reports whose entries are judged (skipped where the corpora are not beside the project)",
  () => {
    const reports = existsSync(shared) ? judgedReports() : [];

    test("there is a text for each, and all words are words of it", () => {
      expect(reports).toHaveLength(251);
      const broken = reports.flatMap(({ id, text, entries }) =>
        entries
          .flatMap(({ words, when, where }) => [...words, ...[when, where].filter((one) => Array.isArray(one))])
          .filter(([start, end]) => text.slice(start, end).trim().length !== end - start)
          .map(() => id),
      );
      expect(broken).toEqual([]);
    });
  },
);
