import { existsSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { shared } from "../shared.ts";
import { labelledReports } from "./labelled-reports.ts";

describe.skipIf(!existsSync(shared))(
  "reports whose acts are told apart (skipped where the corpora are not beside the project)",
  () => {
    const reports = existsSync(shared) ? labelledReports() : [];

    test("there is a text for each, and every act is words of it", () => {
      expect(reports).toHaveLength(506);
      const broken = reports.flatMap(({ id, text, tellings }) =>
        tellings.filter(({ start, end }) => text.slice(start, end).trim().length !== end - start).map(() => id),
      );
      expect(broken).toEqual([]);
    });

    test("some acts are told several times", () => {
      const told = reports.flatMap(({ id, tellings }) =>
        tellings.flatMap(({ act }) => (act === null ? [] : [`${id} ${act}`])),
      );
      expect(told.length).toBeGreaterThan(new Set(told).size);
    });
  },
);
