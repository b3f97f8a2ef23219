import { expect, test } from "vitest";
import { fieldsAt } from "./fields-at.ts";
import { RuleFile } from "./rule.ts";

test.each([
  ["the file", [], ["groups", "rules"]],
  ["a group of conditions", ["rules", 0, "find", "deal", "items"], ["type", "unroca", "words"]],
  ["a choice of shapes", ["rules", 0, "against"], ["embargo", "pact", "treaty"]],
  ["a place that takes no fields", ["rules", 0, "title"], []],
  ["a place that is none", ["rules", 0, "colour", "shade"], []],
])("the fields of %s", (_, path, fields) => expect(fieldsAt(RuleFile, path)).toEqual(fields));
