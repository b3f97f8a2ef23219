import { expect, test } from "vitest";
import { rulesVersionFile, rulesVersionPath } from "./rules-version.ts";
import { readGenerated } from "./write-generated.ts";

test(`${rulesVersionPath} is that of the code and data as they are`, () => {
  expect(readGenerated(rulesVersionPath), "npm run generate writes it anew").toBe(rulesVersionFile());
});
