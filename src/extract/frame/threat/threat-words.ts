import { once } from "../../../ontology/actor/once.ts";
import { DataFiles } from "../../../ontology/data-files.ts";
import type { Range } from "../../../text/index.ts";
import type { ThreatFrame } from "../frame.ts";
import { rolesInOrder } from "../text-order.ts";

const files = new DataFiles("threats", "lexicon of threats");

/** How likely a sentence of such a form is a threat; who makes it is found later, and without that it is none. */
export const likely = 0.75;

/** Words by which what follows from a condition is unwelcome: "respond", "consequences". */
export const unwelcome = once(() => {
  const words = files.rows("consequences.csv", ["words", "example", "source"]).map(({ cells: [first = ""] }) => first);
  return new RegExp(`\\b(?:${words.join("|")})\\b`, "iu");
});

/** Words by which something is still to come. */
export const toCome = /\b(?:will|would|shall|won['’]t|must|may|can|could|cannot|['’]ll)\b/iu;

/** Who tells of it behind: ", the head of Russia's Security Council said on Monday". */
export const toldBehind =
  /,\s(?:[\p{L}\p{N}.’'-]+\s){1,14}?(?:said|says|warned|warns|told|added|wrote|posted|declared|announced|vowed|insisted)\b[^,;:“”"]{0,80}$/u;

/** The clauses of a threat. */
export interface Clauses {
  readonly condition: readonly Range[];
  readonly consequence: Range;
}

/** A threat by a rule, its clauses as its roles. */
export function threatAt(
  trigger: Range,
  form: ThreatFrame["form"]["value"],
  rule: string,
  { condition, consequence }: Clauses,
): ThreatFrame {
  return {
    kind: "threat",
    rule,
    trigger,
    probability: likely,
    roles: rolesInOrder([
      ...condition.map((range) => ({ role: "condition" as const, range, probability: likely, rule })),
      { role: "consequence" as const, range: consequence, probability: likely, rule },
    ]),
    form: { value: form, probability: likely },
  };
}
