import { expect, test } from "vitest";
import type { Compared, NamedParty } from "./compared.ts";
import { judge } from "./judge.ts";
import { matterJoiner } from "./matter-joiner.ts";
import { madeRecord } from "./member.case.ts";
import { areOfOtherStates } from "./other-states.ts";

const [kept] = matterJoiner.keep(madeRecord({ id: "a", published: "2031-03-04", day: "2031-03-03" }));
const transfer = matterJoiner.open(kept?.trace ?? "");

const party = (id: string, state: string | null): NamedParty => ({
  id,
  state,
  name: id,
  named: true,
  person: false,
  rare: 1,
  words: new Set([id]),
});

/** The transfer between others. */
const between = (agents: Compared["agents"], recipients: Compared["recipients"]): Compared => ({
  ...transfer,
  report: "b",
  agents,
  recipients,
});

const serbia = party("state:SRB", "SRB");
const russia = party("state:RUS", "RUS");
const mali = party("state:MLI", "MLI");
const chad = party("state:TCD", "TCD");

test("transfers of other suppliers or to other recipients are never one, however alike they are told", () => {
  const ofSerbia = between([serbia], [mali]);
  for (const other of [between([russia], [mali]), between([serbia], [chad]), between([russia], [chad])]) {
    expect(areOfOtherStates(ofSerbia, other)).toBe(true);
    expect(judge(ofSerbia, { ...other, report: "c" }).whole()).toBe(Number.NEGATIVE_INFINITY);
  }
});

test("a state and what belongs to it, one of several states, and a side left open may be one", () => {
  const ofSerbia = between([serbia], [mali]);
  const army = party("a:army", "MLI");
  for (const other of [
    between([serbia], [army]),
    between([russia, serbia], [mali]),
    between([], [mali]),
    between([serbia], []),
  ])
    expect(areOfOtherStates(ofSerbia, other)).toBe(false);
});

test("who belongs to no state that is known may be anybody, and deeds of other kinds are weighed", () => {
  const rebels = party("a:rebels", null);
  expect(areOfOtherStates(between([serbia], [mali]), between([serbia], [rebels]))).toBe(false);
  expect(areOfOtherStates(between([serbia], [rebels, mali]), between([serbia], [chad]))).toBe(false);
  const event = { ...between([serbia], [mali]), kind: "event" } as const;
  expect(areOfOtherStates(event, { ...event, agents: [russia] })).toBe(false);
});
