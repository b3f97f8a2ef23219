import { expect, test } from "vitest";
import type { Threat } from "../../record/index.ts";
import { matterJoiner } from "./matter-joiner.ts";
import { madeRecord } from "./member.case.ts";
import { threatFeatures } from "./threat-features.ts";

/** Russia threatens what follows the comma. */
function opened(text: string) {
  const base = madeRecord({ id: "r", text });
  const at = text.indexOf(", ");
  const span = (start: number, end: number) => ({ start, end, text: text.slice(start, end) });
  const [first] = base.entries;
  if (first === undefined) throw new Error("no entry");
  const { id, evidence, confidence, madeBy, claims, certainty, date, place, reasons } = first;
  const entry: Threat = {
    ...{ id, evidence, confidence, madeBy, claims, certainty, date, place, reasons },
    kind: "threat",
    form: "conditional",
    issuer: ["state:RUS"],
    target: [],
    condition: [span(0, at)],
    consequence: [span(at + 2, text.length)],
  };
  const [kept] = matterJoiner.keep({ ...base, entries: [entry] });
  if (kept === undefined) throw new Error("nothing kept");
  return matterJoiner.open(kept.trace);
}

test("threats of one side differ where something else would follow, and not where the same would", () => {
  const one = opened("If convoys cross the bridge, Moscow would shell the harbour.");
  const told = (text: string) => new Map(threatFeatures(one, opened(text)).map(({ name, value }) => [name, value]));
  const other = told("If talks fail, Moscow would expel diplomats.");
  const same = told("Should convoys use the bridge, Moscow would be shelling the harbour.");
  expect(same.get("consequence-differs")).toBeLessThan(other.get("consequence-differs") ?? 0);
  expect(same.get("condition-part")).toBeGreaterThan(other.get("condition-part") ?? 1);
  expect(same.get("threat-of-agents-differs")).toBe(0);
});
