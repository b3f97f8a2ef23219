import { expect, test } from "vitest";
import { Frame } from "./frame.ts";
import { markedReport } from "./marked-report.case.ts";
import { isAddress, titleBefore } from "./title-before.ts";

/** The title before "Ann", of a text whose words are written with their parts of speech: "UN/PROPN". */
function titleOf(tagged: string): string | null {
  const pairs = tagged.split(" ").map((pair) => pair.split("/"));
  const report = markedReport(pairs.map(([word]) => word).join(" "));
  const upos = pairs.map(([, tag = "X"]) => tag);
  const syntax = { upos, head: new Int32Array(upos.length).fill(-1), relation: upos.map(() => "dep") };
  const frame = new Frame({ ...report, syntax });
  const start = frame.text.indexOf("Ann");
  const title = titleBefore(frame, { start, end: start + 3 });
  return title === null ? null : frame.slice(title);
}

test.each([
  ["the/DET UN/PROPN humanitarian/ADJ chief/NOUN Ann/PROPN", "UN humanitarian chief"],
  ["EU/PROPN foreign/ADJ policy/NOUN chief/NOUN Ann/PROPN", "EU foreign policy chief"],
  ["US/PROPN climate/NOUN envoy/NOUN Ann/PROPN", "US climate envoy"],
  ["the/DET UN/PROPN told/VERB chief/NOUN Ann/PROPN", "chief"],
  ["Some/DET humanitarian/ADJ chief/NOUN Ann/PROPN", "chief"],
])("what an office is in charge of is of the title where its owner stands before: %s", (tagged, title) => {
  expect(titleOf(tagged)).toBe(title);
});

test.each([
  ["Under Secretary of State for Political Affairs Ann", "Under Secretary of State for Political Affairs"],
  ["Deputy Assistant Secretary of State for Arms Control Ann", "Deputy Assistant Secretary of State for Arms Control"],
  [
    "Permanent Representative of Russia to the United Nations Ann",
    "Permanent Representative of Russia to the United Nations",
  ],
  ["The secretary waited for Foreign Affairs Ann", null],
  ["He works for Political Affairs Ann", null],
])("a long title with whom it is sent to or what it is for: %s", (words, title) => {
  expect(titleOf(words.replace(/(?= |$)/g, "/X"))).toBe(title);
});

test.each([
  ["Gen.", "chief", true],
  ["Sheikh", "Minister", true],
  ["General", "Attorney", false],
  ["chief", "", false],
])("%j after %j is what people are called: %s", (word, before, expected) => {
  expect(isAddress(word, before)).toBe(expected);
});
