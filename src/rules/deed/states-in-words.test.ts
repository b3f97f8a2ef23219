import { expect, test } from "vitest";
import { statesInWords } from "./states-in-words.ts";

test.each([
  ["no lethal weapons to Ukraine", ["UKR"]],
  ["supplying weapons to countries engaged in conflicts", []],
  ["Tokyo told Taipei that the United Arab Emirates' order stands", ["JPN", "TWN", "ARE"]],
  ["smuggled into Syria", ["SYR"]],
])("%s", (text, states) => expect(statesInWords(text)).toEqual(states));
