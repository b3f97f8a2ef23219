import { expect, test } from "vitest";
import { eventFrame } from "./event-frame.case.ts";
import type { EventFrame } from "./frame.ts";
import { trees } from "./trees.case.ts";
import { withPatients } from "./with-patients.ts";

function patient(written: string, trigger: string, plover: EventFrame["plover"]["value"] = "REJECT"): string[] {
  const parsed = trees(written);
  const frame = eventFrame(parsed, trigger, [["agent", "Oslo"]], plover);
  const isParty = (noun: number) => !/^(?:bail|water|factory)$/u.test(parsed.word(noun));
  const [found] = withPatients([frame], parsed, { canAct: isParty, isActor: isParty });
  return (found?.roles ?? [])
    .filter(({ role }) => role === "recipient")
    .map(({ range }) => parsed.text.slice(range.start, range.end));
}

test.each([
  ["Oslo/PROPN/2/nsubj refused/VERB/0/root rebels/NOUN/2/iobj bail/NOUN/2/obj", "refused rebels bail", ["rebels"]],
  ["Oslo/PROPN/2/nsubj cut/VERB/0/root water/NOUN/2/obj to/ADP/5/case Bergen/PROPN/2/obl", "cut water", ["Bergen"]],
  [
    "Oslo/PROPN/2/nsubj promised/VERB/0/root to/PART/4/mark help/VERB/2/xcomp rebels/NOUN/4/obj",
    "promised",
    ["rebels"],
  ],
  [
    "rebels/NOUN/3/nsubj:pass were/AUX/3/aux:pass refused/VERB/0/root by/ADP/5/case Oslo/PROPN/3/obl",
    "refused",
    ["rebels"],
  ],
  ["Oslo/PROPN/2/nsubj refused/VERB/0/root it/PRON/2/obj", "refused", []],
  ["Oslo/PROPN/2/nsubj promised/VERB/0/root soldiers/NOUN/2/obj", "promised", []],
  ["Oslo/PROPN/2/nsubj told/VERB/0/root rebels/NOUN/2/obj", "told", ["rebels"]],
  ["Oslo/PROPN/2/nsubj built/VERB/0/root factory/NOUN/2/obj in/ADP/5/case Bergen/PROPN/3/nmod", "built", []],
])("%s: %s is done to %j", (written, trigger, expected) => {
  expect(patient(written, trigger)).toEqual(expected);
});

test("one's own people are not acted upon, nor whom one only wants", () => {
  const own = "Oslo/PROPN/2/nsubj recalled/VERB/0/root its/PRON/4/nmod:poss envoy/NOUN/2/obj";
  expect(patient(own, "recalled", "SANCTION")).toEqual([]);
  expect(patient("Oslo/PROPN/2/nsubj wants/VERB/0/root rebels/NOUN/2/obj", "wants", "REQUEST")).toEqual([]);
});

test("who is sent is no one helped, unless “with” brings what is", () => {
  const sent = "Oslo/PROPN/2/nsubj sent/VERB/0/root instructors/NOUN/2/obj";
  expect(patient(sent, "sent", "AID")).toEqual([]);
  const supplied = "Oslo/PROPN/2/nsubj supplied/VERB/0/root rebels/NOUN/2/obj with/ADP/5/case water/NOUN/2/obl";
  expect(patient(supplied, "supplied", "AID")).toEqual(["rebels"]);
});

test("whoever takes part in talks is not acted upon", () => {
  expect(patient("Oslo/PROPN/2/nsubj met/VERB/0/root rebels/NOUN/2/obj", "met", "CONSULT")).toEqual([]);
});

test("what is asked for is not asked, and no place is where something only goes", () => {
  const sought = "Oslo/PROPN/2/nsubj sought/VERB/0/root rebels/NOUN/2/obj";
  expect(patient(sought, "sought", "REQUEST")).toEqual([]);
  expect(patient("Oslo/PROPN/2/nsubj asked/VERB/0/root rebels/NOUN/2/obj", "asked", "REQUEST")).toEqual(["rebels"]);
  const parsed = trees("Oslo/PROPN/2/nsubj threw/VERB/0/root bail/NOUN/2/obj to/ADP/5/case Bergen/PROPN/2/obl");
  const thrown = eventFrame(parsed, "threw", [["agent", "Oslo"]], "ASSAULT");
  const sorts = { canAct: (noun: number) => parsed.word(noun) === "bergen", isActor: () => false };
  expect(withPatients([thrown], parsed, sorts)[0]?.roles).toHaveLength(1);
});
