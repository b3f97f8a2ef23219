import { Event } from "../../src/record/index.ts";

const verbal = new Set(["AGREE", "CONSULT", "SUPPORT", "CONCEDE", "REQUEST", "ACCUSE", "REJECT", "THREATEN"]);
const cooperation = new Set(["AGREE", "CONSULT", "SUPPORT", "CONCEDE", "COOPERATE", "AID", "RETREAT"]);

/** The fields of an event that its PLOVER category tells. */
export function ploverEntry(category: string) {
  const plover = Event.shape.plover.parse(category);
  const [how, what] = [
    verbal.has(plover) ? "verbal" : "material",
    cooperation.has(plover) ? "cooperation" : "conflict",
  ];
  return { codebook: "PLOVER 2021", plover, mode: null, context: [], cameo: null, quad: `${how}-${what}`, score: 0 };
}
