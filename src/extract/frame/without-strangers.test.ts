import { expect, test } from "vitest";
import { eventFrame, type Given, partiesOf } from "./event-frame.case.ts";
import type { EventFrame } from "./frame.ts";
import { trees } from "./trees.case.ts";
import { withoutStrangers } from "./without-strangers.ts";

function parties(written: string, trigger: string, given: Given, plover: EventFrame["plover"]["value"]): string[] {
  const parsed = trees(written);
  return partiesOf(parsed, withoutStrangers([eventFrame(parsed, trigger, given, plover)], parsed));
}

test("who did the one does not suffer the other", () => {
  const written =
    "Ali/PROPN/3/nsubj:pass was/AUX/3/aux:pass betrayed/VERB/0/root by/ADP/6/case a/DET/6/det friend/NOUN/3/obl and/CCONJ/8/cc arrested/VERB/3/conj";
  expect(parties(written, "arrested", [["recipient", "a friend"]], "COERCE")).toEqual([]);
  expect(parties(written, "arrested", [["recipient", "Ali"]], "COERCE")).toEqual(["recipient Ali"]);
});

test("a participle beside a thing tells nothing of whoever stands in another clause", () => {
  const written =
    "The/DET/2/det raid/NOUN/6/nsubj condemned/VERB/2/acl by/ADP/5/case Oslo/PROPN/3/obl showed/VERB/0/root how/ADV/9/advmod Riga/PROPN/9/nsubj fares/VERB/6/ccomp";
  expect(parties(written, "condemned", [["recipient", "Riga"]], "ACCUSE")).toEqual([]);
});

test("who calls it so is not condemned", () => {
  const written =
    "Oslo/PROPN/2/nsubj denounced/VERB/0/root what/PRON/5/obj Riga/PROPN/5/nsubj called/VERB/2/ccomp theft/NOUN/5/xcomp";
  expect(parties(written, "denounced", [["recipient", "Riga"]], "ACCUSE")).toEqual([]);
  const that = written.replace("what/PRON/5/obj", "that/SCONJ/5/mark");
  expect(parties(that, "denounced", [["recipient", "Riga"]], "ACCUSE")).toEqual(["recipient Riga"]);
});

test("a participle tells of the nearest: of the soldier, not of his family", () => {
  const written =
    "the/DET/2/det family/NOUN/7/nsubj of/ADP/5/case a/DET/5/det soldier/NOUN/2/nmod arrested/VERB/2/acl protested/VERB/0/root";
  const given = [["recipient", "the family of a soldier"]] as const;
  expect(parties(written, "arrested", given, "COERCE")).toEqual(["recipient a soldier"]);
  expect(
    parties(written.replace("family", "brigade"), "arrested", [["recipient", "the brigade of a soldier"]], "COERCE"),
  ).toEqual(["recipient the brigade of a soldier"]);
});

test("many are not one who was: of the woman, not of her friends", () => {
  const written =
    "friends/NOUN/7/nsubj of/ADP/3/case Berg/PROPN/1/nmod who/PRON/6/nsubj:pass was/AUX/6/aux:pass arrested/VERB/1/acl:relcl protested/VERB/0/root";
  const given = [["recipient", "friends of Berg"]] as const;
  expect(parties(written, "arrested", given, "COERCE")).toEqual(["recipient Berg"]);
  const many = written.replace("was/", "were/");
  expect(parties(many, "arrested", given, "COERCE")).toEqual(["recipient friends of Berg"]);
});
