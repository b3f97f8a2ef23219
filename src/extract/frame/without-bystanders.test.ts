import { expect, test } from "vitest";
import { eventFrame, type Given, partiesOf } from "./event-frame.case.ts";
import type { EventFrame } from "./frame.ts";
import { trees } from "./trees.case.ts";
import { withoutBystanders } from "./without-bystanders.ts";

function parties(written: string, trigger: string, given: Given, plover: EventFrame["plover"]["value"] = "ASSAULT") {
  const parsed = trees(written);
  const isPerson = (noun: number) => /^(?:cole|parents)$/u.test(parsed.word(noun));
  return partiesOf(parsed, withoutBystanders([eventFrame(parsed, trigger, given, plover)], parsed, isPerson));
}

const believed =
  "Relatives/NOUN/2/nsubj believed/VERB/0/root Ali/PROPN/5/nsubj:pass was/AUX/5/aux:pass killed/VERB/2/ccomp";

test("who only thinks that somebody was killed has not killed him", () => {
  const given = [
    ["agent", "Relatives"],
    ["recipient", "Ali"],
  ] as const;
  expect(parties(believed, "killed", given)).toEqual(["recipient Ali"]);
});

test("who says what he did himself stays", () => {
  const said = "Rebels/NOUN/2/nsubj said/VERB/0/root they/PRON/4/nsubj killed/VERB/2/ccomp two/NUM/4/obj";
  expect(parties(said, "killed", [["agent", "Rebels"]])).toEqual(["agent Rebels"]);
});

test("whom the words say it was not by, and to whom somebody is compared, take no part", () => {
  const by =
    "Gao/PROPN/3/nsubj:pass was/AUX/3/aux:pass shelled/VERB/0/root not/PART/6/advmod by/ADP/6/case Mali/PROPN/3/obl but/CCONJ/9/cc by/ADP/9/case rebels/NOUN/6/conj";
  const given = [
    ["agent", "Mali"],
    ["agent", "rebels"],
  ] as const;
  expect(parties(by, "shelled", given)).toEqual(["agent rebels"]);
  const more = "Oslo/PROPN/2/nsubj gave/VERB/0/root more/ADJ/2/obj than/ADP/5/case Riga/PROPN/3/obl";
  expect(parties(more, "gave", [["recipient", "Riga"]], "AID")).toEqual([]);
});

test("whom the noun of another party only tells of takes no part", () => {
  const sued =
    "parents/NOUN/4/nsubj of/ADP/3/case soldiers/NOUN/1/nmod accused/VERB/0/root Cole/PROPN/4/obj of/ADP/7/case Oxfam/PROPN/5/nmod";
  const given = [
    ["agent", "parents"],
    ["recipient", "soldiers"],
    ["recipient", "Cole"],
    ["recipient", "Oxfam"],
  ] as const;
  expect(parties(sued, "accused", given, "ACCUSE")).toEqual(["agent parents", "recipient Cole"]);
});

test("nobody, and anyone at all, are no parties, but those of whom more is said", () => {
  const arms = "Oslo/PROPN/2/nsubj arms/VERB/0/root nobody/PRON/2/obj";
  expect(parties(arms, "arms", [["recipient", "nobody"]], "AID")).toEqual([]);
  const who = "Oslo/PROPN/2/nsubj arms/VERB/0/root anyone/PRON/2/obj who/PRON/5/nsubj asks/VERB/3/acl:relcl";
  expect(parties(who, "arms", [["recipient", "anyone"]], "AID")).toEqual(["recipient anyone"]);
});
