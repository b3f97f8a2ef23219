import { expect, test } from "vitest";
import { unreadReport } from "../../src/record/index.ts";
import { check, deedsOf, shippedBook, shippedRules } from "../../src/rules/index.ts";
import { perfectRecord } from "./perfect-record.case.ts";
import { readGold } from "./read-gold.ts";

/** What each report of the gold gives as it is annotated; each was read against its words and the instrument. */
const readByEye = `
caucasus-border: would-touch attack-on-pact-party TUR-AZE-2010 TUR-AZE-2021
darfur-airlift: cannot-say transfer-from-embargoed UN-IRN-2231-BM-FROM UN-IRN-SNAP-BM UN-IRN-SNAP-FROM
darfur-airlift: touches transfer-to-embargoed UN-SDN-1556 UN-SDN-1591
darfur-airlift: would-touch transfer-to-embargoed UN-SDN-1591
darfur-airlift: would-touch transfer-to-embargoed UN-SDN-1591
gulf-shipping-sanctions: cannot-say transfer-to-embargoed UN-IRN-SNAP-BM
guyana-border: would-touch transfer-from-embargoed UN-IRN-SNAP-FROM
horn-port-pact: cannot-say transfer-to-embargoed UN-SOM-733
korea-shells: touches transfer-from-embargoed UN-PRK-1718-FROM UN-PRK-1874-FROM
korea-shells: touches transfer-to-embargoed UN-PRK-1718-TO-ARMS UN-PRK-1718-TO-BM UN-PRK-1874-TO UN-PRK-2270-CATCHALL-TO UN-PRK-2270-TO-SALW
korea-shells: touches voted-for-and-acts-against UN-PRK-1718-TO-ARMS UN-PRK-1874-TO UN-PRK-2270-TO-SALW
south-china-sea-collision: would-touch attack-on-pact-party MANILA-1954 USA-PHL-1951
`;

test("as annotated, the gold reports give the findings that a reader agrees with, and no other", () => {
  const found = readGold("dev").flatMap((report) => {
    const { title, published } = report.gold.document;
    const bare = unreadReport({ id: report.name, source: report.name, title, published, text: report.text });
    return check(deedsOf({ ...perfectRecord(report), report: bare }), {
      rules: shippedRules(),
      book: shippedBook(),
    }).map(({ rule, verdict, says, provisions }) => {
      const named = provisions.filter(({ instrument }) => says.includes(instrument)).map(({ fact }) => fact);
      return `${report.name}: ${verdict} ${rule} ${[...new Set(named)].sort().join(" ")}`;
    });
  });
  expect(found.sort()).toEqual(readByEye.trim().split("\n").sort());
});
