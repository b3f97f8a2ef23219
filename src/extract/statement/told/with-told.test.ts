import { describe, expect, test } from "vitest";
import { type Range, sentences, spanOf } from "../../../text/index.ts";
import { Trees } from "../../trees.ts";
import { writtenWords } from "../../written-words.case.ts";
import type { StatementDraft } from "../statements.ts";
import { accordingTo } from "./according-to.ts";
import { behindComma } from "./behind-comma.ts";
import { byAccount } from "./by-account.ts";
import { overAccuser } from "./over-accuser.ts";
import { overClause } from "./over-clause.ts";
import { ownSubject } from "./own-subject.ts";
import { quotedAs } from "./quoted-as.ts";
import type { Said } from "./said.ts";
import { wholeClause } from "./whole-clause.ts";
import { withTold } from "./with-told.ts";
import { withinRelative } from "./within-relative.ts";

/** A text from words as `word/UPOS/head/relation`, heads counted from 1; a mark joins the word before it. */
function trees(written: string): Trees {
  const { text, parsed } = writtenWords(written, { upos: "NOUN", marksJoin: true });
  return new Trees(text, parsed);
}

function short({ text }: Trees, found: readonly Said[]): string[] {
  const words = ({ start, end }: Range) => text.slice(start, end);
  return found.map(({ source, cue, content }) =>
    [words(source), words(cue), content.map(words).join(" … ")].join(" | "),
  );
}

describe("according to", () => {
  test.each([
    [
      "Iran moved troops on Monday, according to residents and to video.",
      "residents and to video | according to | Iran moved troops on Monday",
    ],
    ["According to two officials, the port was closed.", "two officials | According to | the port was closed"],
    [
      "All is well, and trade grows: half is Chinese, according to the ministry.",
      "the ministry | according to | half is Chinese",
    ],
  ])("%s", (text, said) => {
    const plain = trees(text.replace(/[.,:]/gu, " $&"));
    expect(short(plain, accordingTo(plain))).toEqual([said]);
  });

  test.each([
    "All went according to plan.",
    "A report according to which 3,000 remain is wrong.",
    "She did so, according to",
  ])("none in %s", (text) => {
    const plain = trees(text.replace(/[.,]/gu, " $&"));
    expect(accordingTo(plain)).toEqual([]);
  });
});

test("what has no verb goes on behind its source", () => {
  const plain = trees("The/DET gunmen/NOUN ,/PUNCT according/ADP to/ADP police/NOUN ,/PUNCT fled/VERB ./PUNCT");
  expect(short(plain, accordingTo(plain))).toEqual(["police | according to | The gunmen … fled"]);
});

describe("by somebody's account", () => {
  test.each([
    ["By Kyiv's count, Iran sent forty drones.", "Kyiv | By | Iran sent forty drones"],
    ["Guns were fired, by the Tajik account.", "Tajik | by | Guns were fired"],
    [
      "Oslo, which sold two boats by the ministry's own figures, wants more.",
      "the ministry | by | which sold two boats",
    ],
    ["In the ministry's view, the port was full.", "the ministry | In | the port was full"],
    ["Men were beaten, in the words of one judge.", "one judge | in | Men were beaten"],
  ])("%s", (text, said) => {
    const plain = trees(text.replace(/[.,]/gu, " $&"));
    expect(short(plain, byAccount(plain))).toEqual([said]);
  });

  test.each([
    "By all accounts the port fell.",
    "In the words of the song there was hope of it.",
    "By last year's figures the port was full.",
    "The port was led by the ministry's figures office.",
    "The/DET price/NOUN was/AUX moved/VERB by/ADP Oslo/PROPN 's/PART figures/NOUN ./PUNCT",
  ])("none in %s", (text) => {
    const plain = trees(text.includes("/") ? text : text.replace(/[.,]/gu, " $&"));
    expect(byAccount(plain)).toEqual([]);
  });
});

describe("words of saying behind a comma", () => {
  const closed = "The/DET port/NOUN was/AUX closed/VERB ,/PUNCT ";
  test.each([
    [`${closed}a/DET man/NOUN in/ADP his/PRON office/NOUN said/VERB ./PUNCT`, "a man in his office | said"],
    [
      `${closed}the/DET agency/NOUN has/AUX concluded/VERB ,/PUNCT although/SCONJ Oslo/PROPN objects/VERB ./PUNCT`,
      "the agency | has concluded",
    ],
    [`${closed}as/SCONJ two/NUM officials/NOUN believe/VERB ./PUNCT`, "two officials | believe"],
    [`${closed}the/DET ministry/NOUN said/VERB on/ADP Monday/PROPN ./PUNCT`, "the ministry | said"],
    [`${closed}the/DET minister/NOUN told/VERB state/ADJ television/NOUN ./PUNCT`, "the minister | told"],
  ])("%s", (written, said) => {
    const parsed = trees(written);
    expect(short(parsed, behindComma(parsed))).toEqual([`${said} | The port was closed`]);
  });

  test.each([
    `${closed}the/DET ministry/NOUN told/VERB that/SCONJ it/PRON was/AUX open/ADJ ./PUNCT`,
    `${closed}which/PRON he/PRON said/VERB was/AUX wrong/ADJ ./PUNCT`,
    `${closed}contrary/ADJ to/ADP what/PRON Oslo/PROPN said/VERB ./PUNCT`,
    `${closed}the/DET crew/NOUN left/VERB and/CCONJ nobody/PRON said/VERB ./PUNCT`,
  ])("none in %s", (written) => {
    expect(behindComma(trees(written))).toEqual([]);
  });
});

test("a clause under a verb of saying with a subject of its own is said", () => {
  const nested = trees(
    "He/PRON/2/nsubj said/VERB/0/root the/DET/4/det agency/NOUN/5/nsubj believed/VERB/2/ccomp that/SCONJ/9/mark Oslo/PROPN/9/nsubj had/AUX/9/aux paid/VERB/5/ccomp ./PUNCT/2/punct",
  );
  expect(short(nested, overClause(nested))).toEqual(["the agency | believed | that Oslo had paid"]);
  const nobody = trees(
    "Nobody/PRON/2/nsubj said/VERB/0/root that/SCONJ/5/mark Oslo/PROPN/5/nsubj paid/VERB/2/ccomp ./PUNCT/2/punct",
  );
  expect(overClause(nobody)).toEqual([]);
});

/** A statement of the model by its words in a text. */
function modelOf(text: string) {
  const at = (words: string) => spanOf(text, { start: text.indexOf(words), end: text.indexOf(words) + words.length });
  return (speaker: string | null, cue: string, content: string): StatementDraft => {
    const spans = [...(speaker === null ? [] : [at(speaker)]), at(cue), at(content)];
    return {
      kind: "statement",
      evidence: spans.sort((a, b) => a.start - b.start),
      confidence: 0.8,
      madeBy: { kind: "model", name: "m", version: "1" },
      claims: [],
      certainty: null,
      date: null,
      place: null,
      reasons: [],
      speakerSpan: speaker === null ? null : at(speaker),
      addressee: [],
      cue: [at(cue)],
      content: [at(content)],
      form: "indirect",
      denies: false,
      negated: false,
    };
  };
}

describe("whoever is quoted as saying something", () => {
  test.each([
    ["quoted", "two officers as saying that Oslo had fired", "two officers | as saying | Oslo had fired"],
    ["cites", "a clerk as writing it was shut", "a clerk | as writing | it was shut"],
  ])("%s %s", (cue, content, said) => {
    const parsed = trees(`Tass ${cue} ${content}`);
    expect(short(parsed, quotedAs(parsed.text, [modelOf(parsed.text)("Tass", cue, content)]))).toEqual([said]);
  });

  test("not where something else is quoted, or somebody hailed as something", () => {
    const parsed = trees("Tass quoted the law . Bern hailed him as saying much");
    const model = modelOf(parsed.text);
    const drafts = [model("Tass", "quoted", "the law"), model("Bern", "hailed", "him as saying much")];
    expect(quotedAs(parsed.text, drafts)).toEqual([]);
  });
});

test("what stands before a comma and its speaker is said from the beginning of its clause", () => {
  const text = "Oslo weighs whether to lend tanks, an officer said. Bern left. To lend tanks is wrong, a clerk added.";
  const model = modelOf(text);
  const said = (one: StatementDraft) => {
    const range = wholeClause(text, sentences(text), [], one);
    return range === null ? null : text.slice(range.start, range.end);
  };
  const cut = model("an officer", "said", "whether to lend tanks");
  expect(said(cut)).toBe("Oslo weighs whether to lend tanks");
  expect(said(model("an officer", "said", "Oslo weighs whether to lend tanks"))).toBeNull();
  expect(said(model("a clerk", "added", "To lend tanks is wrong"))).toBeNull();
});

test("the subject of a verb of saying speaks, where the model has somebody of another sentence", () => {
  const parsed = trees(
    "A man left/VERB ./PUNCT Chad/PROPN/7/nsubj now/ADV/7/advmod said/VERB/0/root it/PRON/9/nsubj fired/VERB/7/ccomp ./PUNCT/7/punct",
  );
  const all = sentences(parsed.text);
  const model = modelOf(parsed.text);
  const words = (one: StatementDraft) => {
    const range = ownSubject(parsed, all, one);
    return range === null ? null : parsed.text.slice(range.start, range.end);
  };
  expect(words(model("A man", "said", "it fired"))).toBe("Chad");
  expect(words(model(null, "said", "it fired"))).toBe("Chad");
  expect(words(model("Chad now", "said", "it fired"))).toBeNull();
  const passive = trees(
    "Chad/PROPN/4/nsubj:pass was/AUX/4/aux:pass long/ADV/4/advmod thought/VERB/0/root to/PART/6/mark fire/VERB/4/xcomp",
  );
  const thought = modelOf(passive.text)(null, "thought", "to fire");
  expect(ownSubject(passive, sentences(passive.text), thought)).toBeNull();
});

describe("what a relative clause hangs on speaks, not the subject in it", () => {
  const accused =
    "The/DET/2/det bank/NOUN/8/nsubj ,/PUNCT/2/punct which/PRON/6/obj Oslo/PROPN/6/nsubj accuses/VERB/2/acl:relcl ,/PUNCT/2/punct denied/VERB/0/root it/PRON/8/obj ./PUNCT/8/punct";
  const slip =
    "Iran/PROPN/5/nsubj ,/PUNCT/1/punct which/PRON/5/obj Oslo/PROPN/5/nsubj accuses/VERB/0/root ,/PUNCT/5/punct denied/VERB/5/dep it/PRON/7/obj ./PUNCT/7/punct";
  const verbBefore =
    "He/PRON/2/nsubj left/VERB/0/root Iran/PROPN/2/obj ,/PUNCT/3/punct which/PRON/7/obj Oslo/PROPN/7/nsubj accuses/VERB/3/acl:relcl ,/PUNCT/2/punct denied/VERB/2/dep it/PRON/9/obj ./PUNCT/2/punct";
  const gerund =
    "Iran/PROPN/2/nsubj ,/PUNCT/1/punct which/PRON/5/obj Oslo/PROPN/5/nsubj accuses/VERB/1/acl:relcl ,/PUNCT/5/punct denying/VERB/5/advcl it/PRON/7/obj ./PUNCT/7/punct";
  const plain =
    "Iran/PROPN/3/nsubj Oslo/PROPN/3/nsubj accuses/VERB/0/root ,/PUNCT/3/punct denied/VERB/3/dep it/PRON/5/obj ./PUNCT/3/punct";
  test.each([
    [accused, "denied", "The bank"],
    [slip, "denied", "Iran"],
    [accused, "accuses", null],
    [verbBefore, "denied", null],
    [gerund, "denying", null],
    [plain, "denied", null],
  ])("%s: %s", (written, cue, speaker) => {
    const parsed = trees(written);
    const range = overAccuser(parsed, sentences(parsed.text), modelOf(parsed.text)("Oslo", cue, "it"));
    expect(range === null ? null : parsed.text.slice(range.start, range.end)).toBe(speaker);
  });

  test("and what is said in it ends with it", () => {
    const parsed = trees(
      "The/DET/2/det bank/NOUN/10/nsubj ,/PUNCT/2/punct which/PRON/7/nsubj Oslo/PROPN/6/nsubj says/VERB/2/acl:relcl finances/VERB/6/ccomp war/NOUN/7/obj ,/PUNCT/2/punct denied/VERB/0/root it/PRON/10/obj ./PUNCT/10/punct",
    );
    const model = modelOf(parsed.text);
    const words = (one: StatementDraft) => withinRelative(parsed, one)?.map((r) => parsed.text.slice(r.start, r.end));
    expect(words(model("Oslo", "says", "finances war, denied it"))).toEqual(["finances war"]);
    expect(words(model("Oslo", "says", "finances war"))).toBeUndefined();
    expect(words(model("The bank", "denied", "it"))).toBeUndefined();
    expect(words(model("Oslo", "denied", "it"))).toBeUndefined();
    const whole = model("Oslo", "says", "finances war, denied it");
    const found = withTold([whole], parsed.text, parsed.syntax).find(({ cue }) => cue[0]?.text === "says");
    expect(found?.content.map(({ text }) => text)).toEqual(["finances war"]);
  });
});

describe("the model's statements", () => {
  const parsed = trees(
    "Iran/PROPN moved/VERB troops/NOUN ,/PUNCT according/VERB to/ADP residents/NOUN ./PUNCT A/DET man/NOUN denied/VERB this/PRON ./PUNCT",
  );
  const { text } = parsed;
  const model = modelOf(text);

  test("stay as they are, and what they lack comes with the rule named", () => {
    const own = model("A man", "denied", "this");
    const found = withTold([own], text, parsed.syntax);
    expect(found).toEqual([
      expect.objectContaining({ madeBy: { kind: "rule", name: "according-to", version: "1" } }),
      own,
    ]);
    expect(found[0]?.speakerSpan?.text).toBe("residents");
  });

  test("have the source that stands behind “according to”", () => {
    const [one, ...more] = withTold([model("A man", "according to", "Iran moved troops")], text, parsed.syntax);
    expect(more).toEqual([]);
    expect(one).toMatchObject({ speakerSpan: { text: "residents" }, madeBy: { kind: "model" } });
    expect(one?.reasons).toEqual([
      { field: "speaker", by: "according-to", words: [expect.objectContaining({ text: "residents" })] },
    ]);
  });
});

test("of a gerund behind a comma the main verb's subject speaks", () => {
  const parsed = trees(
    "Oslo/PROPN/2/nsubj summoned/VERB/0/root envoys/NOUN/2/obj ,/PUNCT/2/punct saying/VERB/2/dep that/SCONJ/8/mark drones/NOUN/8/nsubj crossed/VERB/5/ccomp ./PUNCT/2/punct",
  );
  const one = modelOf(parsed.text)(null, "saying", "that drones crossed");
  const range = ownSubject(parsed, sentences(parsed.text), one);
  expect(range === null ? null : parsed.text.slice(range.start, range.end)).toBe("Oslo");
});
