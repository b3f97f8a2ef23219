import { expect, test } from "vitest";
import { codeActor } from "./code-actor.ts";
import { personNamed } from "./people.ts";

test.each([
  ["Vladimir V. Putin", "Vladimir Putin"],
  ["Sergey V. Lavrov", "Sergei Lavrov"],
  ["Antony J Blinken", "Antony Blinken"],
  ["Volodymyr O. Zelensky", "Volodymyr Zelensky"],
  ["Mohammad bin Salman", "Mohammed bin Salman"],
  ["Muhammad bin Zayed", "Mohammed bin Zayed"],
  ["Usama bin Ladin", undefined],
  ["George W. Bush", "George W. Bush"],
  ["George P. Bush", undefined],
  ["Donald Z. Trump", undefined],
  ["V. Putin", undefined],
  ["Vladimir V.", undefined],
])("%s is known as %s", (name, known) => {
  expect(personNamed(name, { date: "2025-06-12" })?.name).toBe(known);
});

test("a middle initial does not change a code", () => {
  expect(codeActor("Russian President Vladimir V. Putin", { date: "2025-06-12" })?.plover).toBe("RUSGOV");
});
