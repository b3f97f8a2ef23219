import { expect, test } from "vitest";
import { everyKindRecord } from "../../store/every-kind-record.case.ts";
import { reason, words } from "../../store/every-kind-report.case.ts";
import { styleFor } from "../layout/style.ts";
import { explanationPage } from "./explanation-page.ts";

const record = everyKindRecord();
const head = { id: "r-kinds", source: "/reports/kinds.txt", title: "Shells and a pact", published: null, version: 1 };

test.each([40, 63, 100])("no line is wider than a terminal of %d columns, whatever the kind", (columns) => {
  for (const entry of record.entries) {
    const page = explanationPage(record, entry, head, styleFor({ columns }));
    for (const line of page.split("\n")) expect(line.length, line).toBeLessThanOrEqual(columns);
  }
});

test("all that read something from the same words stand in one line, and what follows from other fields says so", () => {
  const [, transfer] = record.entries;
  if (transfer === undefined) throw new RangeError("The record has too few entries.");
  const reasons = [
    reason("supplier", [words("North Korea")]),
    reason("supplier", [words("North Korea")], "state-name"),
    reason("completed", [], "stage"),
    reason("evidence", [], "told-twice"),
  ];
  const page = explanationPage(record, { ...transfer, reasons }, head, styleFor({ columns: 100 }));
  expect(page).toContain("from “North Korea” [48–59], by model onrecord-reader 0.3.0 and rule state-name\n");
  expect(page).toContain("completed   yes\n            follows, by rule stage\n");
  expect(page).toContain("evidence    1 passage\n            follows, by rule told-twice\n");
  expect(page).toContain(
    "stage       delivered\n            made with the whole entry by model onrecord-reader 0.3.0\n",
  );
});
