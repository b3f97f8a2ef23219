import { expect, test } from "vitest";
import { personNamed } from "./people.ts";
import { isTransliteration } from "./transliterations.ts";

test.each([
  ["Araqchi", "Araghchi", true],
  ["Gadhafi", "Gaddafi", true],
  ["Bashir", "al-Bashir", false],
  ["Kobani", "Abdi", false],
  ["Hussain", "Hussein", false],
  ["Sari", "Saree", false],
])("%s and %s are one name: %s", (one, other, is) => {
  expect(isTransliteration(one, other)).toBe(is);
});

test.each([
  ["Araqchi", "Abbas Araghchi"],
  ["Kobani", undefined],
])("the last name %s alone is %s", (name, known) => {
  expect(personNamed(name, { date: "2025-06-12" })?.name).toBe(known);
});
