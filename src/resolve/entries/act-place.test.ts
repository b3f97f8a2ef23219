import { describe, expect, test } from "vitest";
import { eventFrame } from "../../extract/frame/event-frame.case.ts";
import type { EventFrame } from "../../extract/frame/index.ts";
import { tree } from "../../extract/tree.case.ts";
import { Trees } from "../../extract/trees.ts";
import type { Place } from "../../record/index.ts";
import { actPlace } from "./act-place.ts";
import { knownPlaces } from "./known-places.case.ts";

/** Where an event takes place, of places by name and precision. */
function placeOf(
  parsed: string,
  plover: EventFrame["plover"]["value"],
  trigger: string,
  places: Readonly<Record<string, Place["precision"]>>,
): string | null {
  const { text, syntax } = tree(parsed);
  const frame = eventFrame(new Trees(text, syntax), trigger, [], plover);
  const known = knownPlaces(text, places);
  return actPlace(syntax, text, frame, { start: 0, end: text.length }, known)?.name ?? null;
}

describe("an act takes place", () => {
  test("where a preposition puts it", () => {
    const raid = "rebels/NOUN/2/nsubj struck/VERB/0/root in/ADP/4/case Gao/PROPN/2/obl";
    expect(placeOf(raid, "ASSAULT", "struck", { Gao: "town" })).toBe("Gao");
  });
  test("in the land whose soil, waters or borders are named, not where whoever owns a thing is", () => {
    const at = (noun: string) =>
      `they/PRON/2/nsubj fired/VERB/0/root at/ADP/5/case Chad/PROPN/5/compound ${noun}/NOUN/2/obl in/ADP/7/case Oman/PROPN/5/nmod`;
    const places = { Chad: "country", Oman: "country" } as const;
    expect(placeOf(at("bases"), "ASSAULT", "fired", places)).toBe("Oman");
    expect(placeOf(at("villages"), "ASSAULT", "fired", places)).toBe("Chad");
  });
});

describe("it does not take place", () => {
  test("where another clause has it", () => {
    const after =
      "they/PRON/2/nsubj fired/VERB/0/root into/ADP/4/case Chad/PROPN/7/obl after/ADP/7/mark a/DET/7/det strike/NOUN/2/obl";
    expect(placeOf(after, "ASSAULT", "strike", { Chad: "country" })).toBeNull();
  });
  test("where what is spoken of does", () => {
    const talks =
      "they/PRON/2/nsubj held/VERB/0/root talks/NOUN/2/obj on/ADP/6/case the/DET/6/det war/NOUN/3/nmod in/ADP/8/case Chad/PROPN/6/nmod";
    expect(placeOf(talks, "CONSULT", "talks", { Chad: "country" })).toBeNull();
    const blame = "Oslo/PROPN/2/nsubj condemned/VERB/0/root attacks/NOUN/2/obj in/ADP/5/case Chad/PROPN/3/nmod";
    expect(placeOf(blame, "ACCUSE", "condemned", { Chad: "country" })).toBeNull();
  });
  test("but on the sidelines of a summit it does", () => {
    const talks =
      "they/PRON/2/nsubj held/VERB/0/root talks/NOUN/2/obj on/ADP/6/case the/DET/6/det sidelines/NOUN/3/nmod in/ADP/8/case Astana/PROPN/6/nmod";
    expect(placeOf(talks, "CONSULT", "talks", { Astana: "town" })).toBe("Astana");
  });
});
