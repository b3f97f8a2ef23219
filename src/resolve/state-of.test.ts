import { expect, test } from "vitest";
import { made, only, sure } from "./entries/made-frames.case.ts";

const supplierOf = (marked: string, agent: string) => {
  const { entries, names } = made(marked, [
    {
      kind: "transfer",
      stage: sure("delivered"),
      type: sure("arms"),
      trigger: "sent",
      roles: [
        ["agent", agent],
        ["recipient", "Syria"],
        ["item", "tanks"],
      ],
    },
  ]);
  return only(entries, "transfer").map(({ supplier }) => names(supplier));
};

test.each([
  ["[Iran|state]'s defence ministry sent tanks to [Syria|state].", "Iran's defence ministry", "Iran"],
  [
    "[Iranian|nationality] President [Ali Karimi|person] sent tanks to [Syria|state].",
    "Iranian President Ali Karimi",
    "Iran",
  ],
  [
    "Officials in [Iran|state] know. [Iranian|nationality] officials sent tanks to [Syria|state].",
    "Iranian officials",
    "Iran",
  ],
  ["[Hezbollah|organisation] of [Lebanon|state] sent tanks to [Syria|state].", "Hezbollah", "Hezbollah"],
  [
    "Former [Iranian|nationality] minister [Ali Karimi|person] sent tanks to [Syria|state].",
    "Ali Karimi",
    "Ali Karimi",
  ],
  [
    "Officials in [Iran|state] know. An [Iranian|nationality] trader sent tanks to [Syria|state].",
    "An Iranian trader",
    "Iranian trader",
  ],
  ["Smugglers from [Iran|state] sent tanks to [Syria|state].", "Smugglers", "Smugglers"],
])("in %j, %j supplies as %s", (marked, agent, name) => {
  expect(supplierOf(marked, agent)).toEqual([[name]]);
});
