import { expect, test } from "vitest";
import { rangeOf, tree } from "../syntax/tree.case.ts";
import { occurrenceOf } from "./occurrence.ts";

test.each([
  [
    "called-for",
    "Oslo/PROPN/2/nsubj urged/VERB/0/root Riga/PROPN/2/obj to/PART/5/mark disengage/VERB/2/xcomp",
    "disengage",
    "urged",
  ],
  ["planned", "Oslo/PROPN/3/nsubj will/AUX/3/aux send/VERB/0/root tugs/NOUN/3/obj", "send", null],
  ["planned", "Oslo/PROPN/2/nsubj plans/VERB/0/root to/PART/4/mark send/VERB/2/xcomp tugs/NOUN/4/obj", "send", "plans"],
  ["ongoing", "Oslo/PROPN/3/nsubj is/AUX/3/aux sending/VERB/0/root tugs/NOUN/3/obj", "sending", null],
  ["happened", "Oslo/PROPN/2/nsubj sent/VERB/0/root tugs/NOUN/2/obj", "sent", null],
  ["denied", "Oslo/PROPN/4/nsubj has/AUX/4/aux never/ADV/4/advmod sent/VERB/0/root tugs/NOUN/4/obj", "sent", "never"],
  [
    "denied",
    "The/DET/2/det visit/NOUN/5/nsubj:pass has/AUX/5/aux been/AUX/5/aux:pass called/VERB/0/root off/ADP/5/compound:prt",
    "called off",
    "called off",
  ],
  ["hypothetical", "Oslo/PROPN/3/nsubj may/AUX/3/aux send/VERB/0/root tugs/NOUN/3/obj", "send", "may"],
  [
    "hypothetical",
    "Oslo/PROPN/3/nsubj is/AUX/3/aux considering/VERB/0/root sanctions/NOUN/3/obj",
    "considering sanctions",
    "considering",
  ],
])("%s: %s", (occurrence, parsed, trigger, words) => {
  const { text, syntax } = tree(parsed);
  const found = occurrenceOf(rangeOf(text, trigger), { text, parsed: syntax, statements: [], quoted: [] });
  expect(found.occurrence).toBe(occurrence);
  expect(found.words.map(({ start, end }) => text.slice(start, end))).toEqual(words === null ? [] : [words]);
});

test("a refusal that was voiced has happened, though its words negate", () => {
  const { text, syntax } = tree("Oslo/PROPN/4/nsubj will/AUX/4/aux not/PART/4/advmod talk/VERB/0/root");
  const context = { text, parsed: syntax, statements: [], quoted: [] };
  expect(occurrenceOf(rangeOf(text, "talk"), context).occurrence).toBe("denied");
  expect(occurrenceOf(rangeOf(text, "talk"), context, "REJECT").occurrence).toBe("happened");
});
