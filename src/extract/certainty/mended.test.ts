import { expect, test } from "vitest";
import { assess } from "./assess.ts";
import { madeReading, rangeIn } from "./made-reading.case.ts";

function heldOf(written: string, target: string): string {
  const reading = madeReading(written);
  const scope = [{ start: 0, end: reading.text.length }];
  const { modality, polarity } = assess(reading, rangeIn(reading, target), { scope, said: false }).value;
  return `${modality} ${polarity}`;
}

test.each([
  ["Guards/NOUN/2/nsubj failed/VERB/4/conj to/PART/4/mark stop/VERB/0/root him/PRON/4/obj", "stop"],
  ["Guards/NOUN/2/nsubj failed/VERB/0/root to/PART/4/mark stop/VERB/2/xcomp him/PRON/4/obj", "stop"],
  ["Minsk/PROPN/4/nsubj avoided/VERB/4/advmod having/AUX/4/aux shipped/VERB/0/root shells/NOUN/4/obj", "shipped"],
  ["The/DET/2/det sale/NOUN/4/nsubj:pass was/AUX/4/aux:pass dropped/PROPN/0/root", "sale"],
] as const)("a verb takes the infinitive or gerund right behind it, however the tree has it: %s", (written, target) => {
  expect(heldOf(written, target)).toBe("certain negative");
});

test.each([
  "Minsk/PROPN/3/nsubj denies/ADV/3/advmod arming/VERB/0/root rebels/NOUN/3/obj",
  "Oslo/PROPN/2/nsubj said/VERB/0/root Minsk/PROPN/2/nsubj had/AUX/6/aux denied/VERB/2/advmod arming/VERB/2/ccomp rebels/NOUN/6/obj",
] as const)("who denies a deed leaves it open: %s", (written) => {
  const reading = madeReading(written);
  const denial = written.split(" ").findIndex((word) => word.startsWith("den"));
  expect(heldOf(written, "arming")).toMatch(/^underspecified/u);
  expect(reading.head(denial + 1)).toBe(denial);
  expect(reading.head(written.split(" ").findIndex((word) => word.startsWith("Minsk")))).toBe(denial);
});

test("who goes on to deny it denies it", () => {
  const reading = madeReading(
    "Oslo/PROPN/2/nsubj continued/VERB/0/root to/PART/4/mark deny/VERB/2/advmod it/PRON/4/obj",
  );
  expect(reading.kind(3)).toBe("xcomp");
});

test("who fails is the subject that the tree hung on what he failed to do", () => {
  const reading = madeReading("Oslo/PROPN/4/nsubj failed/VERB/4/conj to/PART/4/mark stop/VERB/0/root him/PRON/4/obj");
  expect([0, 1, 2, 3, 4].map((at) => reading.head(at))).toEqual([1, -1, 3, 1, 3]);
});

test.each([
  "Men/NOUN/2/nsubj came/VERB/4/conj and/CCONJ/4/cc left/VERB/0/root",
  "Oslo/PROPN/2/nsubj Dropped/PROPN/0/root",
  "Ships/NOUN/2/nsubj sail/VERB/0/root to/ADP/4/case Oslo/PROPN/2/obl",
] as const)("the rest stays as it is: %s", (written) => {
  const heads = written.split(" ").map((word) => Number(word.split("/")[2]) - 1);
  const reading = madeReading(written);
  expect(heads.map((_, at) => reading.head(at))).toEqual(heads);
});
