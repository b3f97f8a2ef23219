import { describe, expect, test } from "vitest";
import type { Trees } from "../trees.ts";
import { eventFrame, type Given } from "./event-frame.case.ts";
import type { EventFrame } from "./frame.ts";
import { trees } from "./trees.case.ts";
import { withDoers } from "./with-doers.ts";
import { withModals } from "./with-modals.ts";

function frame(parsed: Trees, plover: EventFrame["plover"]["value"], words: string, roles: Given = []): EventFrame {
  return eventFrame(parsed, words, roles, plover);
}

describe("the modal before a verb tells whether it took place", () => {
  test.each([
    ["Oslo/PROPN/3/nsubj should/AUX/3/aux condemn/VERB/0/root it/PRON/3/obj", "condemn", "ACCUSE", "called-for"],
    [
      "Togo/PROPN/3/nsubj may/AUX/3/aux skip/VERB/0/root it/PRON/3/obj and/CCONJ/6/cc back/VERB/3/conj Chad/PROPN/6/obj",
      "back",
      "SUPPORT",
      "hypothetical",
    ],
    ["They/PRON/3/nsubj will/AUX/3/aux investigate/VERB/0/root it/PRON/3/obj", "investigate", "ACCUSE", "planned"],
    ["Oslo/PROPN/3/nsubj will/AUX/3/aux refuse/VERB/0/root it/PRON/3/obj", "refuse", "REJECT", "happened"],
    ["Oslo/PROPN/3/nsubj must/AUX/3/aux leave/VERB/0/root", "leave", "REQUEST", "happened"],
    ["Oslo/PROPN/3/nsubj must/AUX/3/aux ask/VERB/0/root Bern/PROPN/3/obj", "ask", "REQUEST", "called-for"],
    ["Oslo/PROPN/4/nsubj must/AUX/4/aux have/AUX/4/aux fired/VERB/0/root", "fired", "ASSAULT", "happened"],
    ["Oslo/PROPN/2/nsubj condemned/VERB/0/root it/PRON/2/obj", "condemned", "ACCUSE", "happened"],
    ["Whoever/PRON/3/nsubj may/AUX/3/aux burn/VERB/0/root", "burn", "THREATEN", "happened"],
    ["Oslo/PROPN/4/nsubj will/AUX/4/aux not/PART/4/advmod retreat/VERB/0/root", "retreat", "RETREAT", "denied"],
    [
      "Oslo/PROPN/5/nsubj will/AUX/5/aux no/ADV/4/advmod longer/ADV/5/advmod admit/VERB/0/root ships/NOUN/5/obj",
      "admit ships",
      "SANCTION",
      "happened",
    ],
    ["Widows/NOUN/4/nsubj may/AUX/4/aux not/PART/4/advmod travel/VERB/0/root", "travel", "COERCE", "happened"],
    ["Widows/NOUN/3/nsubj may/AUX/3/aux return/VERB/0/root", "return", "CONCEDE", "happened"],
    ["Oslo/PROPN/3/nsubj would/AUX/3/aux send/VERB/0/root tents/NOUN/3/obj", "send", "AID", "planned"],
    [
      "Oslo/PROPN/4/nsubj would/AUX/4/aux not/PART/4/advmod shell/VERB/0/root it/PRON/4/obj",
      "shell",
      "ASSAULT",
      "denied",
    ],
    ["Oslo/PROPN/3/nsubj can/AUX/3/aux close/VERB/0/root it/PRON/3/obj", "close", "COERCE", "hypothetical"],
    ["Oslo/PROPN/3/nsubj would/AUX/3/aux talk/VERB/0/root", "talk", "AGREE", "happened"],
  ] as const)("%s", (written, words, plover, occurrence) => {
    const parsed = trees(written);
    expect(withModals([frame(parsed, plover, words)], parsed)).toMatchObject([{ occurrence: { value: occurrence } }]);
  });
});

test("of a deed that is to come the model says whether it is planned or only thought of, unless it is sure that it took place", () => {
  const parsed = trees("Guards/NOUN/3/nsubj would/AUX/3/aux beat/VERB/0/root them/PRON/3/obj");
  const beaten = frame(parsed, "ASSAULT", "beat");
  const said = (done: number) => ({
    ...beaten,
    occurrence: {
      value: "happened" as const,
      probability: done,
      ranked: [
        { value: "happened", probability: done },
        { value: "hypothetical", probability: 1 - done },
      ],
    },
  });
  expect(withModals([said(0.6), said(0.97)], parsed)).toMatchObject([
    { occurrence: { value: "hypothetical", rule: "modal-before-verb" } },
    { occurrence: { value: "happened" } },
  ]);
});

test.each([
  ["decision/NOUN/0/root to/PART/3/mark withdraw/VERB/1/acl", "withdraw", "RETREAT", "planned"],
  ["decision/NOUN/0/root to/PART/3/mark withdraw/VERB/1/acl", "decision to withdraw", "CONCEDE", "planned"],
  [
    "Oslo/PROPN/3/nsubj is/AUX/3/cop poised/ADJ/0/root to/PART/5/mark strike/VERB/3/xcomp",
    "strike",
    "ASSAULT",
    "planned",
  ],
  ["Oslo/PROPN/2/nsubj plans/VERB/0/root to/PART/4/mark refuse/VERB/2/xcomp", "refuse", "REJECT", "happened"],
  ["Oslo/PROPN/2/nsubj managed/VERB/0/root to/PART/4/mark strike/VERB/2/xcomp", "strike", "ASSAULT", "happened"],
] as const)("what somebody has a mind to do is planned: %s", (written, words, plover, occurrence) => {
  const parsed = trees(written);
  expect(withModals([frame(parsed, plover, words)], parsed)).toMatchObject([{ occurrence: { value: occurrence } }]);
});

test("the subject of a harm in the passive suffers it, and who stands behind “by” does it", () => {
  const parsed = trees(
    "Berg/PROPN/3/nsubj:pass was/AUX/3/aux:pass accused/VERB/0/root of/ADP/5/case fraud/NOUN/3/obl by/ADP/7/case Oslo/PROPN/3/obl",
  );
  const turned = frame(parsed, "ACCUSE", "accused", [
    ["agent", "Berg"],
    ["recipient", "Oslo"],
  ]);
  const roles = (one: EventFrame) =>
    withDoers([one], parsed, () => true).map((found) =>
      found.roles.map(({ role, range }) => `${role} ${parsed.text.slice(range.start, range.end)}`),
    );
  expect(roles(turned)).toEqual([["recipient Berg", "agent Oslo"]]);
  expect(roles({ ...turned, plover: { value: "RETREAT", probability: 0.9 } })).toEqual([
    ["agent Berg", "recipient Oslo"],
  ]);
});

const partiesOf = (one: EventFrame, parsed: Trees) =>
  withDoers([one], parsed, () => true).flatMap((found) =>
    found.roles.map(({ role, range }) => `${role} ${parsed.text.slice(range.start, range.end)}`),
  );

test("whose strike it is in which somebody is killed, that one does it", () => {
  const parsed = trees(
    "Berg/PROPN/3/nsubj:pass was/AUX/3/aux:pass killed/VERB/0/root in/ADP/7/case a/DET/7/det Chadian/ADJ/7/amod airstrike/NOUN/3/obl",
  );
  const killed = frame(parsed, "ASSAULT", "killed", [["recipient", "Berg"]]);
  expect(partiesOf(killed, parsed)).toEqual(["recipient Berg", "agent Chadian"]);
});

test("the second of two verbs in the passive is suffered too", () => {
  const parsed = trees(
    "Berg/PROPN/3/nsubj:pass was/AUX/3/aux:pass caught/VERB/0/root and/CCONJ/5/cc jailed/VERB/3/conj by/ADP/7/case Oslo/PROPN/5/obl",
  );
  const sides = ["recipient Berg", "agent Oslo"];
  expect(partiesOf(frame(parsed, "COERCE", "jailed", [["agent", "Berg"]]), parsed)).toEqual(sides);
  expect(partiesOf(frame(parsed, "COERCE", "jailed"), parsed)).toEqual(sides);
});

test("what stands behind an active verb does not do it", () => {
  const parsed = trees(
    "Dislodging/VERB/6/csubj Berg/PROPN/1/obj from/ADP/5/case its/PRON/6/nmod:poss caves/NOUN/1/obl hurts/VERB/0/root",
  );
  expect(partiesOf(frame(parsed, "COERCE", "Dislodging"), parsed)).toEqual([]);
});
