import { expect, test } from "vitest";
import { verbForms } from "./verb-forms.ts";

test.each([
  ["stop", "stops stopping stopped"],
  ["deny", "denies denying denied"],
  ["halt", "halts halting halted"],
  ["accuse", "accuses accusing accused"],
  ["regret", "regrets regretting regretted"],
  ["limit", "limits limiting limited"],
  ["admit", "admits admitting admitted"],
  ["offer", "offers offering offered"],
  ["cancel", "cancels canceling canceled cancelling cancelled"],
  ["agree", "agrees agreeing agreed"],
  ["dismiss", "dismisses dismissing dismissed"],
  ["vow", "vows vowing vowed"],
  ["delay", "delays delaying delayed"],
])("%s: %s", (base, forms) => {
  expect(verbForms(base)).toEqual([base, ...forms.split(" ")]);
});

test("irregular forms take the place of the one in -ed", () => {
  expect(verbForms("seek", ["sought"])).toEqual(["seek", "seeks", "seeking", "sought"]);
});
