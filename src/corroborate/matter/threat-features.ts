import type { Compared } from "./compared.ts";
import { meet } from "./deed-features.ts";
import type { Feature } from "./feature.ts";
import { softShare } from "./soft-words.ts";

/** Whether two threats are of the same: one threat is told from another by who makes it, what would follow, and when. */
export function threatFeatures(a: Compared, b: Compared): Feature[] {
  if (a.kind !== "threat") return [];
  const consequence = softShare(a.deedTerms, b.deedTerms);
  const condition = softShare(a.conditionTerms, b.conditionTerms);
  const bothFollow = a.deedTerms.length > 0 && b.deedTerms.length > 0;
  const bothIf = a.conditionTerms.length > 0 && b.conditionTerms.length > 0;
  return [
    { name: "consequence-share", value: consequence.share, values: consequence.pairs.map(([word]) => word) },
    { name: "consequence-differs", value: bothFollow ? 1 - consequence.part : 0, values: [] },
    { name: "condition-part", value: condition.part, values: condition.pairs.map(([word]) => word) },
    { name: "condition-differs", value: bothIf ? 1 - condition.part : 0, values: [] },
    { name: "threat-of-agents-differs", value: meet(a.agents, b.agents) ? 0 : 1, values: [] },
  ];
}
