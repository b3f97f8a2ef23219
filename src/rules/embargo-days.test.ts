import { describe, expect, test } from "vitest";
import { check } from "./check.ts";
import { embargoDays } from "./embargo-days.case.ts";
import { ExampleReport } from "./language/example.ts";
import { exampleDeeds } from "./language/example-record.ts";
import { shippedBook, shippedRules } from "./rule-files.ts";

const cases = embargoDays
  .split("\n")
  .filter((line) => line !== "" && !line.startsWith("#"))
  .flatMap((line) => {
    const [parties = "", goods = "", instrument = "", days = ""] = line.split(" | ");
    return days.split(", ").map((one) => {
      const [day = "", banned = ""] = one.split(" ");
      return { parties, goods, instrument, day, banned };
    });
  });

const rules = shippedRules().filter(({ rule }) => rule.id.startsWith("transfer-") && rule.id.endsWith("-embargoed"));

/** Whether the shipped rules name an instrument for a delivery on a day. */
function named({ parties, goods, instrument, day }: (typeof cases)[number]): boolean {
  const [route = "", place] = parties.split(" @ ");
  const [supplier = "", recipient = ""] = route.split(" > ");
  const [words = "", unroca = ""] = goods.split(":");
  const report = ExampleReport.parse({
    published: "2026-11-01",
    entries: [
      {
        kind: "transfer",
        supplier,
        recipient,
        items: { [words]: { unroca: unroca || null } },
        stage: "delivered",
        date: day,
        place,
        words: `${words} from ${supplier} to ${recipient}`,
      },
    ],
  });
  const findings = check(exampleDeeds([report]), { rules, book: shippedBook() });
  return findings
    .filter(({ verdict }) => verdict !== "cannot-say")
    .flatMap(({ provisions }) => provisions)
    .some(({ instrument: found, paragraph }) => `${found} ${paragraph}`.includes(instrument));
}

describe("embargoes by day, as the instruments say", () => {
  test("there are at least 150 cases", () => expect(cases.length).toBeGreaterThanOrEqual(150));

  test.each(cases)("$parties, $goods, $instrument on $day: $banned", (one) => {
    expect(named(one) ? "yes" : "no").toBe(one.banned);
  });
});
