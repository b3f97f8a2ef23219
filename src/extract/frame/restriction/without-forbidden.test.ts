import { expect, test } from "vitest";
import { eventFrame } from "../event-frame.case.ts";
import { transferFrame } from "../supply/transfer-frame.case.ts";
import { trees } from "../trees.case.ts";
import { withoutForbidden } from "./without-forbidden.ts";

const barring = (subject: string, verb: string) =>
  trees(
    `Swiss/ADJ/2/amod ${subject}/NOUN/3/nsubj ${verb}/VERB/0/root sending/VERB/3/xcomp tanks/NOUN/4/obj to/ADP/7/case Chad/PROPN/4/obl`,
  );

test.each([
  ["rules", "bar", 0],
  ["law", "prohibited", 0],
  ["embargo", "bans", 0],
  ["voters", "ban", 0],
  ["rules", "allow", 1],
])("Swiss %s %s sending tanks", (subject, verb, kept) => {
  const words = barring(subject, verb);
  expect(withoutForbidden([transferFrame(words, "sending", [], "delivered")], words)).toHaveLength(kept);
  expect(withoutForbidden([eventFrame(words, "sending", [])], words)).toHaveLength(kept);
});

test("what was refused stays, and so does the ban itself", () => {
  const words = barring("rules", "bar");
  expect(withoutForbidden([transferFrame(words, "sending", [], "refused")], words)).toHaveLength(1);
  expect(withoutForbidden([eventFrame(words, "bar", [])], words)).toHaveLength(1);
});

test("from doing it, and in the passive", () => {
  const from = trees(
    "a/DET/2/det resolution/NOUN/3/nsubj bars/VERB/0/root Oslo/PROPN/3/obj from/SCONJ/6/mark selling/VERB/3/advcl rifles/NOUN/6/obj",
  );
  expect(withoutForbidden([transferFrame(from, "selling", [], "ordered")], from)).toEqual([]);
  const by = trees(
    "selling/VERB/4/csubj rifles/NOUN/1/obj is/AUX/4/aux barred/VERB/0/root by/ADP/7/case Swiss/ADJ/7/amod law/NOUN/4/obl",
  );
  expect(withoutForbidden([transferFrame(by, "selling", [], "ordered")], by)).toEqual([]);
});

test.each([
  ["rules", 0],
  // Whoever bans raids may have seen some.
  ["voters", 1],
])("raids that %s ban", (subject, kept) => {
  const words = trees(`the/DET/2/det ${subject}/NOUN/3/nsubj banned/VERB/0/root raids/NOUN/3/obj`);
  expect(withoutForbidden([eventFrame(words, "raids", [])], words)).toHaveLength(kept);
});

test("an act in a clause of its own", () => {
  const words = trees(
    "the/DET/2/det law/NOUN/3/nsubj bans/VERB/0/root rifles/NOUN/3/obj that/PRON/7/obj Oslo/PROPN/7/nsubj sold/VERB/4/acl:relcl",
  );
  expect(withoutForbidden([transferFrame(words, "sold", [], "delivered")], words)).toHaveLength(1);
});
