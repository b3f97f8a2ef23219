import { describe, expect, test } from "vitest";
import { rangeOf, tree } from "../../extract/tree.case.ts";
import { isOfOtherClause } from "./other-clause.ts";

function apart(written: string, date: string, act: string): boolean {
  const { text, syntax } = tree(written);
  return isOfOtherClause(syntax, text, rangeOf(text, date), rangeOf(text, act));
}

describe("a date inside a clause that is told of", () => {
  const said =
    "Envoys/NOUN/2/nsubj said/VERB/0/root on/ADP/4/case Friday/PROPN/2/obl that/SCONJ/8/mark gas/NOUN/8/nsubj was/AUX/8/aux used/VERB/2/ccomp in/ADP/10/case May/PROPN/8/obl";
  test("is no date of the telling, nor that of the telling a date of what is told", () => {
    expect(apart(said, "May", "said")).toBe(true);
    expect(apart(said, "Friday", "used")).toBe(true);
  });
  test("each keeps its own", () => {
    expect(apart(said, "May", "used")).toBe(false);
    expect(apart(said, "Friday", "said")).toBe(false);
  });
});

describe("clauses that are joined", () => {
  const but =
    "Rebels/NOUN/2/nsubj hit/VERB/0/root Ambar/PROPN/2/obj on/ADP/5/case Monday/PROPN/2/obl but/CCONJ/10/cc in/ADP/8/case 2015/NUM/10/obl troops/NOUN/10/nsubj left/VERB/2/conj it/PRON/10/obj";
  test("by 'but' have each their own dates", () => {
    expect(apart(but, "2015", "hit")).toBe(true);
    expect(apart(but, "Monday", "left")).toBe(true);
    expect(apart(but, "2015", "left")).toBe(false);
    expect(apart(but, "Monday", "hit")).toBe(false);
  });
  test("by 'and' share one, but not one that opens the second", () => {
    const and = but.replace("but/", "and/");
    expect(apart(and, "Monday", "left")).toBe(false);
    expect(apart(and, "2015", "hit")).toBe(true);
    const last =
      "Two/NUM/2/nsubj died/VERB/0/root and/CCONJ/5/cc ten/NUM/5/nsubj fled/VERB/2/conj on/ADP/7/case Monday/PROPN/5/obl";
    expect(apart(last, "Monday", "died")).toBe(false);
  });
  test("without a subject of its own, the second has the date of the first", () => {
    const shared =
      "Rebels/NOUN/2/nsubj hit/VERB/0/root Ambar/PROPN/2/obj on/ADP/5/case Monday/PROPN/2/obl but/CCONJ/7/cc fled/VERB/2/conj";
    expect(apart(shared, "Monday", "fled")).toBe(false);
  });
});

describe("clauses of before and after", () => {
  const before =
    "Before/SCONJ/2/mark invading/VERB/8/advcl Kuvania/PROPN/2/obj last/ADJ/5/amod month/NOUN/2/obl he/PRON/8/nsubj once/ADV/8/advmod told/VERB/0/root envoys/NOUN/8/obj";
  test("keep their date from the main act", () => {
    expect(apart(before, "last month", "told")).toBe(true);
    expect(apart(before, "last month", "invading")).toBe(false);
  });
  test("what is done when something else happens has its date", () => {
    const when = before.replace("Before/SCONJ", "When/SCONJ").replace("invading", "invaded");
    expect(apart(when, "last month", "told")).toBe(false);
  });
  test("a date before their opening word is that of the main act, whatever the parse says", () => {
    const early =
      "It/PRON/2/nsubj fell/VERB/0/root in/ADP/4/case 2019/NUM/7/obl after/SCONJ/7/mark Iran/PROPN/7/nsubj attacked/VERB/2/advcl";
    expect(apart(early, "2019", "attacked")).toBe(true);
    expect(apart(early, "2019", "fell")).toBe(false);
  });
  test("a gerund after 'of' has its own date, one after 'by' tells how", () => {
    const gerund =
      "Iran/PROPN/2/nsubj accused/VERB/0/root Israel/PROPN/2/obj of/ADP/3/case bombing/VERB/3/dep Ambar/PROPN/5/obj in/ADP/8/case April/PROPN/5/obl";
    expect(apart(gerund, "April", "accused")).toBe(true);
    expect(apart(gerund, "April", "bombing")).toBe(false);
    expect(apart(gerund.replace("of/ADP", "by/ADP"), "April", "accused")).toBe(false);
  });
});

describe("a date that describes a noun", () => {
  const bid =
    "Since/ADP/4/case her/PRON/4/nmod:poss 2008/NUM/4/nummod bid/NOUN/7/obl she/PRON/7/nsubj has/AUX/7/aux criticised/VERB/0/root Riyadh/PROPN/7/obj";
  test("is no time of an act since, after or over it", () => {
    expect(apart(bid, "2008", "criticised")).toBe(true);
    expect(apart(bid, "2008", "bid")).toBe(false);
  });
  test("is that of an act at or during it", () => {
    expect(apart(bid.replace("Since/", "During/"), "2008", "criticised")).toBe(false);
  });
});

test("a date right after the words of an act is theirs, and none hangs on what lies beyond a semicolon", () => {
  const right =
    "Reports/NOUN/0/root that/SCONJ/4/mark Iran/PROPN/4/nsubj shipped/VERB/1/ccomp arms/NOUN/4/obj were/AUX/7/aux denied/VERB/1/dep by/ADP/9/case Tehran/PROPN/7/obl on/ADP/11/case Monday/PROPN/4/obl";
  expect(apart(right, "Monday", "denied")).toBe(false);
  const beyond =
    "Some/PRON/4/nsubj say/VERB/0/root they/PRON/4/nsubj fought/VERB/2/ccomp ;/PUNCT/2/punct in/ADP/7/case April/PROPN/4/obl Moscow/PROPN/9/nsubj thanked/VERB/2/ccomp them/PRON/9/obj";
  expect(apart(beyond, "April", "thanked")).toBe(false);
});
