import { describe, expect, test } from "vitest";
import { pactDays, treatyDays } from "./agreement-days.case.ts";
import { check } from "./check.ts";
import { ExampleReport } from "./language/example.ts";
import { exampleDeeds } from "./language/example-record.ts";
import { shippedBook, shippedRules } from "./rule-files.ts";

const casesOf = (table: string) =>
  table
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"))
    .flatMap((line) => {
      const [state = "", other = "", agreement = "", days = ""] = line.split(" | ");
      return days.split(", ").map((one) => {
        const [day = "", bound = ""] = one.split(" ");
        return { state, other, agreement, day, bound };
      });
    });

/** Whether the shipped rules name an agreement for an entry of a report of November 2026, as something that holds. */
function isNamed(entry: object, agreement: string): boolean {
  const rules = shippedRules().filter(({ rule }) => rule.against !== undefined && !("embargo" in rule.against));
  const report = ExampleReport.parse({ published: "2026-11-01", entries: [entry] });
  return check(exampleDeeds([report]), { rules, book: shippedBook() })
    .filter(({ verdict }) => verdict !== "cannot-say")
    .some(({ provisions }) => provisions.some(({ fact }) => fact === agreement));
}

describe("treaties by day, as the depositaries have it", () => {
  test.each(casesOf(treatyDays))("$state, $other, $agreement on $day: $bound", (one) => {
    const { state, other, agreement, day, bound } = one;
    const transfer = {
      kind: "transfer",
      supplier: state,
      recipient: "Ukraine",
      items: { [other]: {} },
      stage: "delivered",
      date: day,
      words: `${other} from ${state}`,
    };
    expect(isNamed(transfer, agreement) ? "yes" : "no").toBe(bound);
  });
});

describe("pacts by day, as their articles have it", () => {
  test.each(casesOf(pactDays))("$state, attacked by $other, $agreement on $day: $bound", (one) => {
    const { state, other, agreement, day, bound } = one;
    const attack = {
      kind: "event",
      plover: "ASSAULT",
      actors: other,
      recipients: state,
      date: day,
      words: `${other} attacked ${state}`,
    };
    expect(isNamed(attack, agreement) ? "yes" : "no").toBe(bound);
  });
});
