import { describe, expect, test } from "vitest";
import { assess, type Standpoint } from "./assess.ts";
import { madeReading, rangeIn } from "./made-reading.case.ts";
import { values } from "./value.ts";

function held(parsed: string, target: string, more: { holder?: string; within?: string } = {}) {
  const reading = madeReading(parsed);
  const { holder, within } = more;
  const standpoint: Standpoint = {
    scope: [within === undefined ? { start: 0, end: reading.text.length } : rangeIn(reading, within)],
    said: within !== undefined,
    ...(holder === undefined ? {} : { holder: rangeIn(reading, holder) }),
  };
  const { value, applied, holders, found } = assess(reading, rangeIn(reading, target), standpoint);
  const name = Object.entries(values).find(
    ([, v]) => v.modality === value.modality && v.polarity === value.polarity,
  )?.[0];
  return {
    name,
    found,
    rules: applied.map(({ rule }) => rule),
    words: applied.map((run) => reading.text.slice(reading.range(run).start, reading.range(run).end)),
    holders: holders.map(({ subject }) => reading.word(subject)),
  };
}

const denies =
  "Seoul/PROPN/2/nsubj says/VERB/0/root Minsk/PROPN/4/nsubj denies/VERB/2/ccomp having/AUX/6/aux shipped/VERB/4/xcomp shells/NOUN/6/obj";

describe("sources within sources", () => {
  test("the author leaves open what others say", () => expect(held(denies, "shipped").name).toBe("u"));
  test("those who are told to hold something are named, the innermost first", () => {
    expect(held(denies, "shipped").holders).toEqual(["minsk", "seoul"]);
  });
  test("the reported one holds what he is said to hold", () => {
    expect(held(denies, "shipped", { holder: "Minsk" })).toMatchObject({ name: "ct-", found: true });
  });
  test("who only reports it leaves it open", () => {
    expect(held(denies, "shipped", { holder: "Seoul" }).name).toBe("u");
  });
  test("who is not there is not found", () => {
    expect(held(denies, "shipped", { holder: "shells" }).found).toBe(false);
  });
  test("within what was said, what stands over it outside does not count", () => {
    expect(held(denies, "shipped", { within: "having shipped shells" }).name).toBe("ct+");
  });
});

describe("what stands over an act", () => {
  test.each([
    ["ct-", "They/PRON/2/nsubj failed/VERB/0/root to/PART/4/mark land/VERB/2/xcomp", "land"],
    [
      "ct+",
      "They/PRON/4/nsubj did/AUX/4/aux not/PART/4/advmod fail/VERB/0/root to/PART/6/mark land/VERB/4/xcomp",
      "land",
    ],
    [
      "ps-",
      "They/PRON/4/nsubj may/AUX/4/aux have/AUX/4/aux failed/VERB/0/root to/PART/6/mark land/VERB/4/xcomp",
      "land",
    ],
    ["ct+", "Nobody/PRON/2/nsubj noticed/VERB/0/root that/SCONJ/5/mark they/PRON/5/nsubj left/VERB/2/ccomp", "left"],
    ["ct+", "They/PRON/3/nsubj may/AUX/3/aux stop/VERB/0/root firing/VERB/3/xcomp", "firing"],
    ["u", "They/PRON/2/nsubj tried/VERB/0/root to/PART/4/mark stop/VERB/2/xcomp", "stop"],
    ["pr-", "They/PRON/3/nsubj are/AUX/3/cop unlikely/ADJ/0/root to/PART/5/mark land/VERB/3/xcomp", "land"],
    [
      "ct-",
      "He/PRON/2/nsubj spoke/VERB/0/root as/ADP/6/mark if/SCONJ/3/fixed they/PRON/6/nsubj knew/VERB/2/advcl",
      "knew",
    ],
    [
      "ct+",
      "They/PRON/6/nsubj held/VERB/1/acl since/ADP/4/case May/AUX/6/aux were/AUX/6/aux:pass released/VERB/0/root",
      "released",
    ],
  ])("%s: %s", (name, parsed, target) => expect(held(parsed, target).name).toBe(name));
});

describe("what a wish is about is told all the same", () => {
  const had =
    "They/PRON/2/nsubj vowed/VERB/0/root to/PART/4/mark close/VERB/2/xcomp plants/NOUN/4/obj which/PRON/8/nsubj had/AUX/8/aux leaked/VERB/5/acl:relcl gas/NOUN/8/obj";
  test("in a relative clause of the past", () => {
    expect(held(had, "close").name).toBe("u");
    expect(held(had, "leaked").name).toBe("ct+");
  });
  test("but not in one of what may come", () =>
    expect(held(had.replace("had/AUX", "may/AUX").replace("leaked/", "leak/"), "leak").name).toBe("u"));
  test("nor where somebody says so", () => {
    const said =
      "They/PRON/2/nsubj said/VERB/0/root plants/NOUN/6/nsubj which/PRON/5/nsubj leaked/VERB/3/acl:relcl closed/VERB/2/ccomp";
    expect(held(said, "leaked").name).toBe("u");
  });
  test("a participle whose noun does it tells what the noun does", () => {
    const letter =
      "They/PRON/2/nsubj launched/VERB/0/root petitions/NOUN/2/obj calling/VERB/3/acl for/ADP/6/case help/NOUN/4/obl";
    expect(held(letter, "calling").name).toBe("ct+");
    expect(held(letter, "help").name).toBe("u");
  });
});

describe("where a parser errs", () => {
  test("a negation counts though it hangs on another word", () => {
    const parsed = "They/PRON/5/nsubj did/AUX/1/dep not/PART/1/dep ever/ADV/1/dep land/VERB/0/root";
    expect(held(parsed, "land")).toMatchObject({ name: "ct-", words: ["not"] });
  });
  test("a negation counts once, though it is found twice", () => {
    expect(
      held("Not/ADV/5/advmod one/NUM/5/nsubj shell/NOUN/2/nmod has/AUX/5/aux landed/VERB/0/root", "landed").name,
    ).toBe("ct-");
  });
  test("an infinitive is read with the noun before it, though it hangs on the verb", () => {
    const parsed = "They/PRON/2/nsubj had/VERB/0/root plans/NOUN/2/obj to/PART/5/mark land/VERB/2/xcomp";
    expect(held(parsed, "land")).toMatchObject({ name: "pr+", rules: ["probable noun"] });
  });
  test("what a noun is accused of is read with the verb", () => {
    const parsed =
      "They/PRON/2/nsubj accused/VERB/0/root Chad/PROPN/2/obj of/ADP/5/case arming/VERB/3/obl rebels/NOUN/5/obj";
    expect(held(parsed, "arming", { holder: "They" })).toMatchObject({ name: "ct+", rules: ["accusing"] });
  });
  test("a noun behind “to” is no purpose", () => {
    const parsed =
      "She/PRON/2/nsubj pointed/VERB/0/root to/PART/5/mark two/NUM/5/nummod boats/NOUN/2/advcl armed/VERB/5/acl";
    expect(held(parsed, "armed").name).toBe("ct+");
  });
  test("a participle before the verb it was hung on is no part of what is wished", () => {
    const parsed =
      "Men/NOUN/3/nsubj arrested/VERB/3/acl begged/VERB/0/root them/PRON/3/obj for/ADP/6/case help/NOUN/3/obl";
    expect(held(parsed, "arrested").name).toBe("ct+");
  });
  test("an apostrophe embeds nothing", () => {
    const parsed = "We/PRON/2/nsubj ’/VERB/0/root ve/X/2/goeswith left/VERB/2/ccomp";
    expect(held(parsed, "left").name).toBe("ct+");
  });
  test("a tree that turns in a circle ends", () => {
    expect(held("They/PRON/2/nsubj left/VERB/3/conj fled/VERB/2/conj", "fled").name).toBe("ct+");
  });
  test("what stands behind a semicolon is told by itself", () => {
    const parsed =
      "Kyiv/PROPN/2/nsubj said/VERB/0/root so/ADV/2/advmod ;/PUNCT/6/punct Minsk/PROPN/6/nsubj left/VERB/2/ccomp";
    expect(held(parsed, "left").name).toBe("ct+");
  });
});

test("a clause of its own is not negated by its main clause", () => {
  const parsed =
    "It/PRON/4/nsubj did/AUX/4/aux not/PART/4/advmod withdraw/VERB/0/root because/SCONJ/7/mark it/PRON/7/nsubj won/VERB/4/advcl";
  expect(held(parsed, "won").name).toBe("ct+");
  expect(held(parsed, "withdraw").name).toBe("ct-");
});

test("both halves of a condition are open, and of one that did not come about both were not so", () => {
  const open =
    "If/SCONJ/3/mark ships/NOUN/3/nsubj come/VERB/7/advcl ,/PUNCT/7/punct guns/NOUN/7/nsubj will/AUX/7/aux fire/VERB/0/root";
  expect([held(open, "come").name, held(open, "fire").name]).toEqual(["u", "u"]);
  const unreal =
    "Had/AUX/3/aux ships/NOUN/3/nsubj come/VERB/8/advcl ,/PUNCT/8/punct guns/NOUN/8/nsubj would/AUX/8/aux have/AUX/8/aux fired/VERB/0/root";
  expect([held(unreal, "come").name, held(unreal, "fired").name]).toEqual(["ct-", "ct-"]);
});

test("no words, no judgement but that they are told", () => {
  const reading = madeReading("They/PRON/2/nsubj left/VERB/0/root");
  const whole = { scope: [{ start: 0, end: reading.text.length }], said: false };
  expect(assess(reading, { start: 4, end: 4 }, whole)).toMatchObject({ applied: [], holders: [] });
});

test("what was almost done did not come about; what was done almost completely did", () => {
  expect(held("Rebels/NOUN/3/nsubj almost/ADV/3/advmod fled/VERB/0/root", "fled").name).toBe("ct-");
  expect(held("Rebels/NOUN/4/nsubj almost/ADV/3/advmod completely/ADV/4/advmod fled/VERB/0/root", "fled").name).toBe(
    "ct+",
  );
});

describe("what a clause tells of a noun", () => {
  const asked = (noun: string, of: string) =>
    `Widows/NOUN/2/nsubj sought/VERB/0/root ${noun}/5/det sons/NOUN/2/obj ${of}`;
  const fled = "who/PRON/6/nsubj fled/VERB/4/acl:relcl";

  test("is told where it is of the past, and open where nobody need be meant", () => {
    expect(held(asked("the/DET", fled).replace("/5/det", "/4/det"), "fled")).toMatchObject({
      name: "ct+",
      rules: ["told of a noun"],
    });
    expect(held(asked("any/DET", fled).replace("/5/det", "/4/det"), "fled").name).toBe("u");
  });
});

test("a gerund behind a word of time is not what the verb before it takes", () => {
  const parsed = (mark: string) =>
    `Rebels/NOUN/2/nsubj avoided/VERB/0/root ${mark} men/NOUN/${mark.includes("after") ? "4" : "3"}/obj`;
  expect(held(parsed("losing/VERB/2/xcomp"), "losing").name).toBe("ct-");
  expect(held(parsed("after/SCONJ/4/mark losing/VERB/2/xcomp"), "losing").name).toBe("ct+");
});

test("of a participle who is suspected is not who suspects", () => {
  const parsed =
    "Men/NOUN/5/nsubj suspected/VERB/1/acl of/SCONJ/4/mark spying/VERB/2/advcl left/VERB/0/root Oslo/PROPN/5/obj";
  expect(held(parsed, "spying").name).toBe("ps+");
});

test("what is about to come is probable, and did not come where something cut it short", () => {
  const parsed = (rest: string) =>
    `Rebels/NOUN/5/nsubj are/AUX/5/cop on/ADP/5/case the/DET/5/det verge/NOUN/0/root of/SCONJ/7/mark leaving/VERB/5/acl${rest}`;
  expect(held(parsed(""), "leaving").name).toBe("pr+");
  expect(held(parsed(" when/SCONJ/10/mark guns/NOUN/10/nsubj fired/VERB/5/advcl"), "leaving").name).toBe("ct-");
});

test("how something appeared is not whether it was", () => {
  const looked = "The/DET/2/det raid/NOUN/3/nsubj appeared/VERB/0/root limited/ADJ/3/xcomp";
  expect(held(looked, "raid").name).toBe("ct+");
  const seemed = "Rebels/NOUN/2/nsubj appeared/VERB/0/root to/PART/4/mark flee/VERB/2/xcomp";
  expect(held(seemed, "flee").name).toBe("pr+");
});

test("what goes with a refusal behind a comma, and what is going on beside a wish, is told", () => {
  const refused =
    "He/PRON/2/nsubj refused/VERB/0/root to/PART/4/mark meet/VERB/2/xcomp them/PRON/4/obj ,/PUNCT/7/punct leaving/VERB/4/dep Oslo/PROPN/7/obj";
  expect(held(refused, "leaving").name).toBe("ct+");
  const wanted = (now: string) =>
    `He/PRON/2/nsubj wants/VERB/0/root men/NOUN/2/obj ${now} helping/VERB/3/acl Oslo/PROPN/5/obj`;
  expect(held(wanted("now/ADV/5/advmod"), "helping").name).toBe("ct+");
  expect(held(wanted("then/ADV/5/advmod"), "helping").name).not.toBe("ct+");
});

describe("a clause without “that” right behind a noun of claiming", () => {
  const parsed = (behind: string) =>
    `He/PRON/2/nsubj left/VERB/0/root amid/ADP/4/case allegations/NOUN/2/obl he/PRON/6/nsubj hit/VERB/4/acl:relcl ${behind}`;
  test("is what is claimed", () => {
    expect(held(parsed("ships/NOUN/6/obj"), "hit")).toMatchObject({
      name: "ps+",
      rules: ["presupposing preposition", "possible noun"],
    });
  });
  test("is no claim where the noun is its object", () => {
    expect(held(parsed("twice/ADV/6/advmod"), "hit").rules).not.toContain("possible noun");
  });
});
