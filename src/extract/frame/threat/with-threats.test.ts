import { expect, test } from "vitest";
import type { ThreatFrame } from "../frame.ts";
import { at, trees } from "../trees.case.ts";
import { withThreats } from "./with-threats.ts";

const words = trees(
  "Any/DET/2/det raid/NOUN/5/nsubj:pass will/AUX/5/aux be/AUX/5/aux answered/VERB/0/root ,/PUNCT/5/punct Oslo/PROPN/8/nsubj warned/VERB/5/parataxis ./PUNCT/5/punct",
);

function threat(trigger: string, probability: number): ThreatFrame {
  return {
    kind: "threat",
    trigger: at(words, trigger),
    probability,
    form: { value: "warning", probability: 0.9 },
    roles: [{ role: "agent", range: at(words, "Oslo"), probability: 0.9 }],
  };
}

test("a threat that the model sees in the warning and in what is threatened is one, with the sentence's clauses", () => {
  const clauses: ThreatFrame = {
    ...threat("answered", 0.75),
    rule: "conditional-threat",
    form: { value: "conditional", probability: 0.75 },
    roles: [
      { role: "condition", range: at(words, "Any raid"), probability: 0.75 },
      { role: "consequence", range: at(words, "will be answered"), probability: 0.75 },
    ],
  };
  const found = withThreats([threat("answered", 0.6), threat("be answered", 0.9)], [clauses]);
  expect(found).toMatchObject([
    {
      trigger: at(words, "be answered"),
      form: { value: "conditional" },
      roles: [{ role: "condition" }, { role: "consequence" }, { role: "agent" }],
    },
  ]);
});
