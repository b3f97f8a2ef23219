import { expect, test } from "vitest";
import { words } from "../../text/index.ts";
import { Frame } from "./frame.ts";
import { isLowWest } from "./low-west.ts";
import { markedReport } from "./marked-report.case.ts";

/** Whether the last "west" of a text is the collective, where it hangs so on a verb. */
function isWest(text: string, relation: string, verb: string): boolean {
  const all = words(text);
  const spell = all.map(({ start, end }) => text.slice(start, end));
  const west = spell.lastIndexOf("west");
  const over = spell.lastIndexOf(verb);
  const frame = new Frame({
    ...markedReport(text),
    syntax: {
      upos: spell.map((_, i) => (i === over ? "VERB" : "NOUN")),
      head: Int32Array.from(spell, (_, i) => (i === west ? over : -1)),
      relation: spell.map((_, i) => (i === west ? relation : "root")),
    },
  });
  return isLowWest(frame, all[west] ?? { start: 0, end: 0 });
}

const low = "Several western diplomats left. ";

test.each([
  [`${low}Then the west sent tanks.`, "nsubj", "sent", true],
  [`${low}The king blamed the west.`, "obj", "blamed", true],
  [`${low}The king accused the west of arming rebels.`, "obj", "accused", true],
  [`${low}The king wants no war with the west.`, "nmod", "wants", true],
  [`${low}All of the west’s arms came.`, "nmod:poss", "came", true],
  [`${low}Rain fell in the west.`, "obl", "fell", false],
  [`${low}Rain hit the west of the country.`, "obj", "hit", false],
  [`${low}The army holds the east and the west.`, "conj", "holds", false],
  [`${low}Then the west saw rain.`, "nsubj", "saw", false],
  ["Several western districts flooded. Then the west sent food.", "nsubj", "sent", false],
])("%s", (text, relation, verb, expected) => {
  expect(isWest(text, relation, verb)).toBe(expected);
});
