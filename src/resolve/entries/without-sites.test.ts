import { expect, test } from "vitest";
import { eventFrame, partiesOf } from "../../extract/frame/event-frame.case.ts";
import { tree } from "../../extract/tree.case.ts";
import { Trees } from "../../extract/trees.ts";
import type { Place } from "../../record/index.ts";
import { knownPlaces } from "./known-places.case.ts";
import { withoutSites } from "./without-sites.ts";

/** The doers that are left of an event, with places and what they are. */
function doers(parsed: string, trigger: string, agent: string, places: Readonly<Record<string, Place["precision"]>>) {
  const { text, syntax } = tree(parsed);
  const words = new Trees(text, syntax);
  const frame = eventFrame(words, trigger, [["agent", agent]]);
  return partiesOf(words, [withoutSites(words, frame, knownPlaces(text, places))]).map((one) =>
    one.slice("agent ".length),
  );
}

const blast = "The/DET/3/det Gao/PROPN/3/compound bombing/NOUN/4/nsubj killed/VERB/0/root ten/NUM/4/obj";

test("a town before the noun of what happened there does not do it", () => {
  expect(doers(blast, "killed", "Gao", { Gao: "town" })).toEqual([]);
  expect(doers(blast, "bombing", "The Gao bombing", { Gao: "town" })).toEqual([]);
  expect(doers(blast, "bombing", "Gao", { Gao: "region" })).toEqual([]);
});

test("a state before it may, and so may whoever no place is known to be", () => {
  expect(doers(blast, "bombing", "Gao", { Gao: "country" })).toEqual(["Gao"]);
  expect(doers(blast, "bombing", "Gao", {})).toEqual(["Gao"]);
});

test("who comes from a town, and whoever owns what happened, still does it", () => {
  const men = "Gao/PROPN/2/compound militants/NOUN/3/nsubj fired/VERB/0/root";
  expect(doers(men, "fired", "Gao militants", { Gao: "town" })).toEqual(["Gao militants"]);
  const raid = "the/DET/2/det army/NOUN/5/nmod:poss 's/PART/2/case Gao/PROPN/5/compound siege/NOUN/0/root";
  expect(doers(raid, "siege", "the army", { Gao: "town" })).toEqual(["the army"]);
});

test("nothing is done to a sea, but to a state that is called after a gulf it may", () => {
  const fired = "rebels/NOUN/2/nsubj struck/VERB/0/root Red/PROPN/4/compound Sea/PROPN/2/obj";
  expect(doers(fired, "struck", "Red Sea", {})).toEqual([]);
  const states = "Gulf/PROPN/2/compound states/NOUN/3/nsubj agreed/VERB/0/root";
  expect(doers(states, "agreed", "Gulf states", {})).toEqual(["Gulf states"]);
});
