import { expect, test } from "vitest";
import { rangeOf, tree } from "../../extract/tree.case.ts";
import type { Place } from "../../record/index.ts";
import { entryPlace } from "./entry-place.ts";

function placeOf(parsed: string, cue: string, content: string, names: readonly string[]): string | null {
  const { text, syntax } = tree(parsed);
  const places = names.map((name): Place => {
    const span = { ...rangeOf(text, name), text: name };
    return {
      name,
      geonames: null,
      country: null,
      latitude: null,
      longitude: null,
      precision: "unknown",
      span,
      rule: "test",
    };
  });
  const act = { trigger: [rangeOf(text, cue)], apart: [rangeOf(text, content)] };
  return entryPlace(syntax, text, act, places)?.name ?? null;
}

test("an occasion that the saying hangs on puts it at its place", () => {
  const parsed =
    "During/ADP/4/case a/DET/4/det state/NOUN/4/compound visit/NOUN/9/obl to/ADP/6/case Vietnam/PROPN/4/nmod ,/PUNCT/9/punct Putin/PROPN/9/nsubj remarked/VERB/0/root that/SCONJ/12/mark troops/NOUN/12/nsubj left/VERB/9/ccomp Kursk/PROPN/12/obj";
  expect(placeOf(parsed, "remarked", "troops left Kursk", ["Vietnam", "Kursk"])).toBe("Vietnam");
});

test("a participle that the saying hangs on does too, and the nearer of two places is taken", () => {
  const parsed =
    "Speaking/VERB/8/advcl in/ADP/3/case Geneva/PROPN/1/obl ,/PUNCT/5/punct Switzerland/PROPN/3/appos ,/PUNCT/8/punct she/PRON/8/nsubj denied/VERB/0/root it/PRON/8/obj";
  expect(placeOf(parsed, "denied", "it", ["Switzerland", "Geneva"])).toBe("Geneva");
});

test.each([
  [
    "in the speaker's office",
    "An/DET/2/det expert/NOUN/8/nsubj at/ADP/5/case an/DET/5/det institute/NOUN/2/nmod in/ADP/7/case Seoul/PROPN/5/nmod said/VERB/0/root no/INTJ/8/obj",
    "said",
    "no",
    "Seoul",
  ],
  [
    "that the saying is about",
    "He/PRON/2/nsubj complained/VERB/0/root about/ADP/4/case Kyiv/PROPN/2/obl again/ADV/2/advmod",
    "complained",
    "again",
    "Kyiv",
  ],
  [
    "inside what is said",
    "He/PRON/2/nsubj said/VERB/0/root rain/NOUN/4/nsubj fell/VERB/2/ccomp in/ADP/6/case Lagos/PROPN/4/obl",
    "said",
    "rain fell in Lagos",
    "Lagos",
  ],
])("a place %s is not where it was said", (_, parsed, cue, content, name) => {
  expect(placeOf(parsed, cue, content, [name])).toBeNull();
});

test("a place that hangs on what is said, though left out of its span, is not where it was said", () => {
  const parsed = "He/PRON/2/nsubj said/VERB/0/root rain/NOUN/4/nsubj fell/VERB/2/ccomp in/ADP/6/case Lagos/PROPN/4/obl";
  expect(placeOf(parsed, "said", "rain fell", ["Lagos"])).toBeNull();
});
