import { expect, test } from "vitest";
import { OnrecordError } from "../../util/problem.ts";
import { withKnownCodes } from "./known-codes.ts";

/** What was received of a change that is refused; null for one that stands. */
function refused(change: Parameters<typeof withKnownCodes>[0]) {
  try {
    withKnownCodes(change);
    return null;
  } catch (error) {
    return error instanceof OnrecordError ? error.problem.received : error;
  }
}

test("codes that exist stand, in capitals", () => {
  expect(withKnownCodes({ country: "kor", codes: { plover: "korgov", sector: "gov", cow: 732, gw: 732 } })).toEqual({
    country: "KOR",
    codes: { plover: "KORGOV", sector: "GOV", cow: 732, gw: 732 },
  });
  expect(refused({ country: null, codes: { plover: null, cow: null } })).toBeNull();
  expect(refused({})).toBeNull();
});

test.each([
  [{ country: "ZZZ" }, "ZZZ"],
  [{ country: "Niger" }, "Niger"],
  [{ codes: { plover: "FOO" } }, "FOO"],
  [{ codes: { sector: "GOB" } }, "GOB"],
  [{ codes: { cow: 9999 } }, "9999"],
  [{ codes: { gw: 9999 } }, "9999"],
])("a code that nothing has is refused: %j", (change, received) => {
  expect(refused(change)).toBe(received);
});
