import { describe, expect, test } from "vitest";
import type { CommitmentFrame, FrameRole, RestrictionFrame, ThreatFrame } from "../frame.ts";
import { at, trees } from "../trees.case.ts";
import { withWholeClauses } from "./with-whole-clauses.ts";

const likely = { probability: 0.9 } as const;

describe("the words of a clause", () => {
  const words = trees(
    "A/DET/2/det rule/NOUN/3/nsubj bans/VERB/0/root the/DET/5/det delivery/NOUN/3/obj of/ADP/7/case weapons/NOUN/5/nmod if/SCONJ/10/mark Oslo/PROPN/10/nsubj strikes/VERB/3/advcl in/ADP/14/case the/DET/14/det far/ADJ/14/amod north/NOUN/10/obl ./PUNCT/3/punct",
  );
  const found = (roles: readonly (readonly [FrameRole, string])[]) => {
    const frame: RestrictionFrame = {
      ...likely,
      kind: "restriction",
      trigger: at(words, "bans"),
      form: { value: "ban", ...likely },
      relation: null,
      roles: roles.map(([role, range]) => ({ role, range: at(words, range), ...likely })),
    };
    return withWholeClauses([frame], words).flatMap((one) =>
      one.roles.map(({ role, range }) => [role, words.text.slice(range.start, range.end)]),
    );
  };

  test.each([
    [["delivery", "weapons"], ["the delivery of weapons"]],
    [["the delivery"], ["the delivery"]],
  ])("%j become %j", (pieces, whole) => {
    expect(found(pieces.map((one) => ["item", one] as const))).toEqual(whole.map((one) => ["item", one]));
  });

  test("do not end with a preposition or in the middle of a phrase, nor run into another clause", () => {
    expect(found([["condition", "if Oslo strikes in the far"]])).toEqual([
      ["condition", "if Oslo strikes in the far north"],
    ]);
    expect(
      found([
        ["item", "weapons"],
        ["condition", "if Oslo strikes in"],
      ]),
    ).toEqual([
      ["item", "weapons"],
      ["condition", "if Oslo strikes in the far north"],
    ]);
  });
});

describe("the words of the act", () => {
  const words = trees(
    "Oslo/PROPN/2/nsubj says/VERB/0/root it/PRON/6/nsubj will/AUX/6/aux not/PART/6/advmod send/VERB/2/ccomp troops/NOUN/6/obj to/ADP/9/case Chad/PROPN/6/obl ,/PUNCT/2/punct today/NOUN/2/obl ./PUNCT/2/punct",
  );
  const pledge: CommitmentFrame = {
    ...likely,
    kind: "commitment",
    trigger: at(words, "will not send troops"),
    form: { value: "pledge", ...likely },
    status: { value: "in-force", ...likely },
    roles: [{ role: "consequence", range: at(words, "to Chad"), ...likely }],
  };
  const threat = (trigger: string): ThreatFrame => ({
    ...likely,
    kind: "threat",
    trigger: at(words, trigger),
    form: { value: "warning", ...likely },
    roles: [],
  });
  const clauses = (frame: CommitmentFrame | ThreatFrame) =>
    withWholeClauses([frame], words).flatMap(({ roles }) =>
      roles.map(({ range }) => words.text.slice(range.start, range.end)),
    );

  test("are part of what is promised, and all of it where the model gives nothing", () => {
    expect(clauses(pledge)).toEqual(["will not send troops to Chad"]);
    expect(clauses(threat("will not send troops"))).toEqual(["it will not send troops to Chad"]);
  });

  test("are none where they only say that somebody speaks, or name a pact", () => {
    expect(clauses(threat("says"))).toEqual([]);
    expect(clauses({ ...pledge, form: { value: "pact", ...likely } })).toEqual(["to Chad"]);
  });
});
