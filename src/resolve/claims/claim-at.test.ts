import { describe, expect, test } from "vitest";
import { claimsIn, type Words } from "./claims.case.ts";

describe("a threat", () => {
  const parsed =
    "Baku/PROPN/2/nsubj warned/VERB/0/root that/SCONJ/6/mark it/PRON/6/nsubj would/AUX/6/aux retaliate/VERB/2/ccomp";
  const warned: Words = ["Baku", "warned", "that it would retaliate"];
  test("is the claim of whoever makes it, also where it is named by the words of saying", () => {
    const threat = { kind: "threat", agents: ["baku"] } as const;
    expect(claimsIn(parsed, "warned", [warned], threat).short).toEqual(["baku warns certain positive"]);
    expect(claimsIn(parsed, "retaliate", [warned], threat).short).toEqual(["baku warns certain positive"]);
  });
  test("of nobody who is known is nobody's claim", () => {
    const open: Words = ["Baku", "warned", "that it would retaliate", { speaker: null }];
    expect(claimsIn(parsed, "warned", [open], { kind: "threat" }).short).toEqual([]);
  });
});

test("a condition within what is said is none of its being said", () => {
  const parsed =
    "If/SCONJ/4/mark it/PRON/4/nsubj ever/ADV/4/advmod returns/VERB/9/advcl ,/PUNCT/4/punct Baku/PROPN/7/nsubj warned/VERB/9/parataxis we/PRON/9/nsubj fire/VERB/0/root";
  const warned: Words = ["Baku", "warned", "we fire"];
  const whole: Words = ["Baku", "warned", "If it ever returns", {}];
  const about = { kind: "event", category: "THREATEN", occurrence: "happened", agents: ["baku"] } as const;
  expect(claimsIn(parsed, "warned", [warned], about).whole).toBe("certain positive");
  expect(claimsIn(parsed, "warned", [whole], about).whole).toBe("certain positive");
});

test("of whom something is said the report tells itself", () => {
  const parsed =
    "London/PROPN/2/nsubj sanctioned/VERB/0/root ships/NOUN/2/obj that/PRON/7/nsubj it/PRON/6/nsubj says/VERB/7/parataxis carried/VERB/3/acl:relcl shells/NOUN/7/obj";
  const said: Words = ["it", "says", ["ships that", "carried shells"]];
  expect(claimsIn(parsed, "carried", [said]).short).toEqual(["it asserts certain positive"]);
  expect(claimsIn(parsed, "sanctioned ships", [said]).short).toEqual(["author asserts certain positive"]);
  expect(claimsIn(parsed, "ships", [said]).short).toEqual(["author asserts certain positive"]);
});

test("what a demand tells of the past in a relative clause is not demanded", () => {
  const parsed =
    "Quito/PROPN/2/nsubj urged/VERB/0/root them/PRON/2/obj to/PART/5/mark respect/VERB/2/xcomp pacts/NOUN/5/obj which/PRON/9/obj both/PRON/9/nsubj signed/VERB/6/acl:relcl";
  const urged: Words = ["Quito", "urged", "to respect pacts which both signed"];
  expect(claimsIn(parsed, "signed", [urged]).short).toEqual(["author asserts certain positive"]);
  expect(claimsIn(parsed, "respect", [urged]).short).toEqual(["quito demands underspecified underspecified"]);
});

test("what help is asked against is there; what is asked for is not", () => {
  const parsed = (noun: string) =>
    `Quito/PROPN/2/nsubj urged/VERB/0/root them/PRON/2/obj to/PART/5/mark shield/VERB/2/xcomp it/PRON/5/obj from/ADP/9/case ${noun} raid/NOUN/5/obl`;
  const urged = (noun: string): Words => ["Quito", "urged", `to shield it from ${noun} raid`];
  expect(claimsIn(parsed("the/DET/9/det"), "raid", [urged("the")]).short).toEqual(["author asserts certain positive"]);
  expect(claimsIn(parsed("any/DET/9/det"), "raid", [urged("any")]).short).not.toContain(
    "author asserts certain positive",
  );
});

test("a refusal is the claim of whoever tells that it was given", () => {
  const parsed =
    "Seoul/PROPN/2/nsubj says/VERB/0/root Minsk/PROPN/4/nsubj said/VERB/2/ccomp it/PRON/7/nsubj cannot/AUX/7/aux deliver/VERB/4/ccomp";
  const outer: Words = ["Seoul", "says", "Minsk said it cannot deliver"];
  const inner: Words = ["Minsk", "said", "it cannot deliver"];
  const about = { kind: "transfer", stage: "refused", agents: ["minsk"] } as const;
  expect(claimsIn(parsed, "deliver", [outer, inner], about).short).toEqual(["seoul asserts certain positive"]);
  expect(claimsIn(parsed, "deliver", [outer, inner], about).whole).toBe("certain negative");
  expect(claimsIn(parsed, "deliver", [inner], about).short).toEqual(["minsk asserts certain negative"]);
});

test("whoever plainly says that it was not so denies it, without a word of denying", () => {
  const parsed =
    "Chad/PROPN/2/nsubj said/VERB/0/root Mali/PROPN/4/nsubj fired/VERB/2/ccomp mortars/NOUN/4/obj ./PUNCT/2/punct Bamako/PROPN/8/nsubj replied/VERB/0/root it/PRON/12/nsubj had/AUX/12/aux not/PART/12/advmod used/VERB/8/ccomp mortars/NOUN/12/obj";
  const chad: Words = ["Chad", "said", "Mali fired mortars"];
  const own: Words = ["Bamako", "replied", "it had not used mortars"];
  const about = { kind: "event", category: "ASSAULT", occurrence: "happened" } as const;
  const { short, whole } = claimsIn(parsed, "fired mortars", [chad, own], about);
  expect(short).toEqual(["chad asserts certain positive", "bamako denies certain negative"]);
  expect(whole).toBe("probable positive");
  expect(claimsIn(parsed, "fired", [chad, own], about).short).toEqual(["chad asserts certain positive"]);
});

test("what is considered is no more than possible", () => {
  const parsed =
    "Oslo/PROPN/2/nsubj said/VERB/0/root it/PRON/5/nsubj was/AUX/5/aux considering/VERB/2/ccomp sanctions/NOUN/5/obj";
  const said: Words = ["Oslo", "said", "it was considering sanctions"];
  const { short } = claimsIn(parsed, "considering sanctions", [said], { kind: "restriction" });
  expect(short).toEqual(["oslo considers possible positive"]);
});

test("words of saying count by their part of speech: “has long argued” is no longing", () => {
  const parsed =
    "Oslo/PROPN/4/nsubj has/AUX/4/aux long/ADV/4/advmod argued/VERB/0/root that/SCONJ/7/mark ships/NOUN/7/nsubj sank/VERB/4/ccomp";
  expect(claimsIn(parsed, "sank", [["Oslo", "has long argued", "that ships sank"]]).short).toEqual([
    "oslo asserts certain positive",
  ]);
});

test("a threat in another's name is told by the report where its maker's spokesman makes it, else by whoever foretells it", () => {
  const parsed =
    "Baku/PROPN/3/nsubj will/AUX/3/aux strike/VERB/6/ccomp ,/PUNCT/6/punct Aliyev/PROPN/6/nsubj said/VERB/0/root";
  const said: Words = ["Aliyev", "said", "Baku will strike"];
  const about = { kind: "event", category: "THREATEN", occurrence: "happened", agents: ["baku"] } as const;
  const claims = (spokesmen: readonly string[]) => claimsIn(parsed, "strike", [said], about, false, spokesmen).short;
  expect(claims(["aliyev/baku"])).toEqual(["author asserts certain positive"]);
  expect(claims(["aliyev/yerevan"])).toEqual(["aliyev asserts certain positive"]);
});

describe("what is told in passing within what is said", () => {
  const parsed = (comma: string, at: number) =>
    `Oslo/PROPN/${at + 3}/nsubj ${comma}which/PRON/${at}/nsubj trains/VERB/1/acl:relcl pilots/NOUN/${at}/obj has/AUX/${at + 3}/aux offered/VERB/${at + 6}/ccomp jets/NOUN/${at + 3}/obj he/PRON/${at + 6}/nsubj said/VERB/0/root`;
  const loose = parsed(",/PUNCT/4/punct ", 4);
  test("between commas is the report's too", () => {
    const said: Words = ["he", "said", "Oslo , which trains pilots has offered jets"];
    expect(claimsIn(loose, "trains", [said]).short).toEqual([
      "author asserts certain positive",
      "he asserts certain positive",
    ]);
    expect(claimsIn(loose, "offered", [said]).short).toEqual(["he asserts certain positive"]);
  });
  test("without commas it is the speaker's, and where only the clause is said", () => {
    const said: Words = ["he", "said", "Oslo which trains pilots has offered jets"];
    expect(claimsIn(parsed("", 3), "trains", [said]).short).toEqual(["he asserts certain positive"]);
    const clause: Words = ["he", "said", "which trains pilots"];
    expect(claimsIn(loose, "trains", [clause]).short).toEqual(["he asserts certain positive"]);
  });
});

test("what somebody's claim introduces he claims, whoever dismisses it; reports of nobody are nobody's", () => {
  const parsed =
    "Minsk/PROPN/2/nsubj dismissed/VERB/0/root Kyiv/PROPN/4/nmod:poss claim/NOUN/2/obj that/SCONJ/7/mark it/PRON/7/nsubj fired/VERB/4/acl mortars/NOUN/7/obj";
  const said = (content: string): Words => ["Minsk", "dismissed", content, { denies: true }];
  const claims = (text: string, content: string) => claimsIn(text, "fired", [said(content)], {}, true).short;
  expect(claims(parsed, "Kyiv claim that it fired mortars")).toEqual([
    "minsk denies certain negative",
    "kyiv asserts certain positive",
  ]);
  const open = parsed.replace("Kyiv/PROPN/4/nmod:poss", "some/DET/4/det");
  expect(claims(open, "some claim that it fired mortars")).toEqual(["minsk denies certain negative"]);
});

test("what a thing is called that somebody only backs or lists is the report's own", () => {
  const parsed = "Oslo/PROPN/2/nsubj backed/VERB/0/root the/DET/4/det raid/NOUN/2/obj on/ADP/6/case Tunis/PROPN/4/nmod";
  const { short } = claimsIn(parsed, "raid", [["Oslo", "backed", "the raid on Tunis"]]);
  expect(short).toEqual(["author asserts certain positive"]);
  const spoken = parsed.replace("backed/VERB/0/root", "said/VERB/0/root").replace("on/ADP/6/case", "was/AUX/6/cop");
  expect(claimsIn(spoken, "raid", [["Oslo", "said", "the raid was Tunis"]]).short).toEqual([
    "oslo asserts certain positive",
  ]);
});

test("whoever condemns an act does not claim it beside the report", () => {
  const parsed = "Oslo/PROPN/2/nsubj condemned/VERB/0/root the/DET/4/det raid/NOUN/2/obj";
  expect(claimsIn(parsed, "raid", [["Oslo", "condemned", "the raid"]]).short).toEqual([
    "author asserts certain positive",
  ]);
});

test("who is named by a participle behind an act claims it beside the report", () => {
  const parsed =
    "Bombing/NOUN/2/nsubj claimed/VERB/0/root by/ADP/4/case Jihad/PROPN/2/obl killed/VERB/2/dep four/NUM/5/obj";
  expect(claimsIn(parsed, "Bombing", [], {}, true).short).toEqual([
    "author asserts certain positive",
    "jihad asserts certain positive",
  ]);
  const bought = parsed.replace("claimed", "feared");
  expect(claimsIn(bought, "Bombing", [], {}, true).short).not.toContain("jihad asserts certain positive");
});

test("an act of saying hangs in nobody else's words, whatever the tree has", () => {
  const parsed =
    "Taya/PROPN/2/nsubj said/VERB/0/root troops/NOUN/5/nsubj would/AUX/5/aux free/VERB/2/ccomp towns/NOUN/5/obj and/CCONJ/8/cc warned/VERB/5/conj Mali/PROPN/8/obj";
  const others: Words[] = [
    ["Taya", "said", "troops would free towns"],
    ["Taya", "warned", "Mali"],
  ];
  const about = { kind: "event", category: "THREATEN", occurrence: "happened", agents: ["taya"] } as const;
  expect(claimsIn(parsed, "warned", others, about).short).toEqual(["author asserts certain positive"]);
});

test("of whom something is said by a relative clause the report tells itself", () => {
  const parsed =
    "The/DET/2/det raid/NOUN/5/nsubj by/ADP/4/case Taya/PROPN/2/nmod angered/VERB/0/root Aden/PROPN/5/obj whom/PRON/8/obj Oslo/PROPN/9/nsubj accuses/VERB/6/acl:relcl of/SCONJ/11/mark spying/VERB/9/advcl";
  const statement: Words = ["Oslo", "accuses", ["The raid by Taya angered Aden", "whom", "spying"]];
  expect(claimsIn(parsed, "raid", [statement]).short).toEqual(["author asserts certain positive"]);
  expect(claimsIn(parsed, "spying", [statement]).short).toEqual(["oslo asserts certain positive"]);
});

test("a demand is made by whoever says that something must be done", () => {
  const parsed = "Chad/PROPN/3/nsubj must/AUX/3/aux leave/VERB/5/ccomp Oslo/PROPN/5/nsubj said/VERB/0/root";
  const about = { kind: "event", category: "REQUEST", occurrence: "happened", agents: ["oslo"] } as const;
  expect(claimsIn(parsed, "leave", [["Oslo", "said", "Chad must leave"]], about).short).toEqual([
    "author asserts certain positive",
  ]);
});

test("an accusation of before is not made by telling of it", () => {
  const parsed =
    "Oslo/PROPN/2/nsubj said/VERB/0/root it/PRON/5/nsubj had/AUX/5/aux condemned/VERB/2/ccomp Chad/PROPN/5/obj";
  const about = { kind: "event", category: "ACCUSE", occurrence: "happened", agents: ["oslo"] } as const;
  expect(claimsIn(parsed, "condemned", [["Oslo", "said", "it had condemned Chad"]], about).short).toEqual([
    "oslo asserts certain positive",
  ]);
});

test("a threat in the first person is its speaker's, whoever is named as its maker", () => {
  const parsed =
    "Our/PRON/2/nmod:poss army/NOUN/4/nsubj will/AUX/4/aux strike/VERB/6/ccomp Oslo/PROPN/6/nsubj said/VERB/0/root";
  const about = { kind: "event", category: "THREATEN", occurrence: "happened", agents: ["army"] } as const;
  const statement: Words = ["Oslo", "said", "Our army will strike"];
  expect(claimsIn(parsed, "strike", [statement], about).short).toEqual(["author asserts certain positive"]);
  const theirs = parsed.replace("Our/PRON", "Their/PRON");
  const other: Words = ["Oslo", "said", "Their army will strike"];
  expect(claimsIn(theirs, "strike", [other], about).short).toEqual(["oslo asserts certain positive"]);
});

test("a relative clause behind what somebody says is the report's", () => {
  const parsed =
    "Oslo/PROPN/2/nsubj said/VERB/0/root it/PRON/4/nsubj backed/VERB/2/ccomp Ansar/PROPN/4/obj ,/PUNCT/5/punct which/PRON/9/nsubj is/AUX/9/aux shelling/VERB/5/acl:relcl ports/NOUN/9/obj";
  expect(claimsIn(parsed, "shelling", [["Oslo", "said", "it backed Ansar"]], {}, true).short).toEqual([
    "author asserts certain positive",
  ]);
});

test("what is criticised is there, what somebody is accused of is not", () => {
  const parsed =
    "Oslo/PROPN/2/nsubj criticised/VERB/0/root the/DET/4/det raid/NOUN/2/obj for/SCONJ/6/mark killing/VERB/2/advcl six/NUM/6/obj";
  const statement: Words = ["Oslo", "criticised", "the raid for killing six"];
  expect(claimsIn(parsed, "raid", [statement]).short).toEqual(["author asserts certain positive"]);
  expect(claimsIn(parsed, "killing", [statement]).short).toEqual([
    "author asserts certain positive",
    "oslo asserts certain positive",
  ]);
  const accused = parsed
    .replace("criticised", "accused")
    .replace("the/DET/4/det raid/NOUN/2/obj for", "the/DET/4/det army/NOUN/2/obj of");
  const other: Words = ["Oslo", "accused", "the army of killing six"];
  expect(claimsIn(accused, "killing", [other]).short).toEqual(["oslo asserts certain positive"]);
});

test("what somebody answers for is there, whoever says that he did it", () => {
  const parsed =
    "Ansar/PROPN/2/nsubj claimed/VERB/0/root responsibility/NOUN/2/obj for/ADP/6/case the/DET/6/det attack/NOUN/3/nmod";
  const claimed: Words = ["Ansar", "claimed", "responsibility for the attack"];
  expect(claimsIn(parsed, "attack", [claimed], { agents: ["ansar"] }).short).toEqual([
    "author asserts certain positive",
    "ansar asserts certain positive",
  ]);
  const denied: Words = ["Ansar", "denied", "responsibility for the attack", { denies: true }];
  const other = parsed.replace("claimed", "denied");
  expect(claimsIn(other, "attack", [denied], { agents: ["bern"] }).short).toEqual(["author asserts certain positive"]);
  expect(claimsIn(other, "attack", [denied], { agents: ["ansar"] }).short).toEqual(["ansar denies certain negative"]);
});

test("a participle that points at somebody known tells what the report tells", () => {
  const parsed =
    "Oslo/PROPN/2/nsubj announced/VERB/0/root the/DET/4/det release/NOUN/2/obj of/ADP/8/case the/DET/8/det jailed/VERB/8/amod editor/NOUN/4/nmod";
  const statement: Words = ["Oslo", "announced", "the release of the jailed editor"];
  expect(claimsIn(parsed, "jailed", [statement]).short).toEqual([
    "author asserts certain positive",
    "oslo asserts certain positive",
  ]);
});

test("what an open act answers is told by the report", () => {
  const parsed =
    "Oslo/PROPN/2/nsubj said/VERB/0/root Bern/PROPN/4/nsubj wants/VERB/2/ccomp to/PART/6/mark strike/VERB/4/xcomp in/ADP/11/case response/NOUN/7/fixed to/ADP/7/fixed the/DET/11/det raid/NOUN/6/obl";
  const statement: Words = ["Oslo", "said", "Bern wants to strike in response to the raid"];
  expect(claimsIn(parsed, "raid", [statement]).short).toEqual(["author asserts certain positive"]);
  const other: Words = ["Oslo", "said", "Bern wants to strike in response to a raid"];
  expect(claimsIn(parsed.replace("the/DET/11", "a/DET/11"), "raid", [other]).short).not.toContain(
    "author asserts certain positive",
  );
});

test("a pact that a pledge only names is the report's", () => {
  const parsed =
    "Oslo/PROPN/2/nsubj promised/VERB/0/root answers/NOUN/2/obj to/ADP/5/case raids/NOUN/3/nmod that/PRON/7/nsubj broke/VERB/5/acl:relcl the/DET/9/det truce/NOUN/7/obj";
  const statement: Words = ["Oslo", "promised", "answers to raids that broke the truce"];
  expect(claimsIn(parsed, "truce", [statement], { kind: "commitment" }).short).toEqual([
    "author asserts certain positive",
  ]);
});

test("a quotation that somebody continues with is his", () => {
  const parsed = "\u201cOman/PROPN/2/nsubj fired\u201d/VERB/4/ccomp Oslo/PROPN/4/nsubj continued/VERB/0/root";
  expect(claimsIn(parsed, "fired", [["Oslo", "continued", "Oman fired"]]).short).toEqual([
    "oslo asserts certain positive",
  ]);
});

test("what somebody has said it will do is no hearsay", () => {
  const parsed = "Oslo/PROPN/3/nsubj has/AUX/3/aux said/VERB/0/root it/PRON/5/nsubj left/VERB/3/ccomp Bern/PROPN/5/obj";
  expect(claimsIn(parsed, "left", [["Oslo", "has said", "it left Bern"]]).short).toEqual([
    "oslo asserts certain positive",
  ]);
});

describe("what somebody's words only point by, the report tells", () => {
  const author = ["author asserts certain positive"];
  test("in a relative clause of the past behind whom he praises or blames", () => {
    const parsed =
      "Oslo/PROPN/2/nsubj praised/VERB/0/root the/DET/4/det pilots/NOUN/2/obj who/PRON/7/nsubj had/AUX/7/aux sunk/VERB/4/acl:relcl boats/NOUN/7/obj";
    const said: Words = ["Oslo", "praised", "the pilots who had sunk boats"];
    expect(claimsIn(parsed, "sunk", [said]).short).toEqual(author);
    const described: Words = ["Oslo", "described", "the pilots who had sunk boats"];
    expect(claimsIn(parsed.replace("praised", "described"), "sunk", [described]).short).toEqual([
      "oslo asserts certain positive",
    ]);
    const denied: Words = ["Oslo", "rejected", "the pilots who had sunk boats", { denies: true }];
    expect(claimsIn(parsed.replace("praised", "rejected"), "sunk", [denied]).short).toEqual(author);
  });

  test("in a clause of time beneath an infinitive, but not beneath a clause", () => {
    const parsed = (verb: string, rest: string) =>
      `Oslo/PROPN/2/nsubj ${verb}/VERB/0/root ${rest}/4/mark strike/VERB/2/xcomp after/SCONJ/8/mark ports/NOUN/8/obj were/AUX/8/aux:pass sold/VERB/4/advcl`;
    const threatened: Words = ["Oslo", "threatened", "to strike after ports were sold"];
    expect(claimsIn(parsed("threatened", "to/PART"), "sold", [threatened]).short).toEqual(author);
    const told: Words = ["Oslo", "said", "they strike after ports were sold"];
    expect(claimsIn(parsed("said", "they/PRON"), "sold", [told]).short).toEqual(["oslo asserts certain positive"]);
  });

  test("in a participle that picks out who is meant, but not what is to become of what is wanted", () => {
    const parsed = (of: string) =>
      `Oslo/PROPN/2/nsubj wants/VERB/0/root the/DET/4/det ${of} held/VERB/${of.includes("men") ? "6" : "4"}/acl`;
    const release = parsed("release/NOUN/2/obj of/ADP/6/case men/NOUN/4/nmod");
    expect(claimsIn(release, "held", [["Oslo", "wants", "the release of men held"]]).short).toEqual(author);
    const house = parsed("house/NOUN/2/obj");
    expect(claimsIn(house, "held", [["Oslo", "wants", "the house held"]]).short).not.toEqual(author);
  });

  test("where he calls it something, denies a part in it, or does not say why it was done", () => {
    const called = "Oslo/PROPN/2/nsubj called/VERB/0/root the/DET/4/det raid/NOUN/2/obj a/DET/6/det crime/NOUN/2/xcomp";
    expect(claimsIn(called, "raid", [["Oslo", "called", "the raid a crime"]]).short).toEqual(author);
    const denied =
      "Oslo/PROPN/2/nsubj denied/VERB/0/root any/DET/4/det part/NOUN/2/obj in/ADP/7/case the/DET/7/det raid/NOUN/4/nmod";
    const statement: Words = ["Oslo", "denied", "any part in the raid", { denies: true }];
    expect(claimsIn(denied, "raid", [statement]).short).toEqual(author);
    expect(claimsIn(denied, "raid", [statement], { agents: ["oslo"] }).short).toEqual(["oslo denies certain negative"]);
    const silent =
      "Oslo/PROPN/4/nsubj did/AUX/4/aux not/PART/4/advmod say/VERB/0/root why/ADV/7/advmod it/PRON/7/nsubj left/VERB/4/ccomp";
    const words = (cue: string, content: string): Words => ["Oslo", cue, content, { negated: true }];
    expect(claimsIn(silent, "left", [words("did not say", "why it left")]).short).toEqual(author);
    const unsaid = silent.replaceAll("why/ADV/7/advmod", "that/SCONJ/7/mark");
    expect(claimsIn(unsaid, "left", [words("did not say", "that it left")]).short).toEqual([]);
  });
});

test("what is told by the way within a denial is the report's, with its own hedges", () => {
  const parsed = (verb: string) =>
    `Oslo/PROPN/2/nsubj denied/VERB/0/root that/SCONJ/5/mark it/PRON/5/nsubj paid/VERB/2/ccomp Taya/PROPN/5/obj ,/PUNCT/6/punct which/PRON/${verb.includes("reportedly") ? "10" : "9"}/nsubj ${verb}/6/acl:relcl pilots/NOUN/9/obj`;
  const plain: Words = ["Oslo", "denied", "that it paid Taya , which trained pilots", { denies: true }];
  expect(claimsIn(parsed("trained/VERB"), "trained", [plain]).short).toEqual(["author asserts certain positive"]);
  const hedged: Words = ["Oslo", "denied", "that it paid Taya , which reportedly trained pilots", { denies: true }];
  expect(claimsIn(parsed("reportedly/ADV/10/advmod trained/VERB"), "trained", [hedged]).short).toEqual([
    "author asserts probable positive",
  ]);
});

test("words of saying in a clause that ends before an act do not bear on it, whatever the tree has", () => {
  const parsed =
    "While/SCONJ/3/mark Oslo/PROPN/3/nsubj insisted/VERB/0/root talks/NOUN/5/nsubj went/VERB/3/ccomp ,/PUNCT/7/punct troops/NOUN/8/nsubj shelled/VERB/5/conj Tunis/PROPN/8/obj";
  expect(claimsIn(parsed, "shelled", [["Oslo", "insisted", "talks went"]], {}, true).short).toEqual([
    "author asserts certain positive",
  ]);
});

test("a state named before a claim, a newspaper and whoever first made it claim what it says", () => {
  const denied = (claim: string) =>
    `Minsk/PROPN/2/nsubj rejected/VERB/0/root ${claim} that/SCONJ/9/mark it/PRON/9/nsubj fired/VERB/4/acl`;
  const claims = (claim: string, content: string) =>
    claimsIn(denied(claim), "fired", [["Minsk", "rejected", content, { denies: true }]], {}, true).short;
  const state = claims(
    "Azeri/ADJ/4/amod claims/NOUN/2/obj made/VERB/4/acl yesterday/NOUN/5/obl",
    "Azeri claims made yesterday that it fired",
  );
  expect(state).toEqual(["minsk denies certain negative", "azeri asserts certain positive"]);
});

test("what is not ruled out is no refusal", () => {
  const parsed =
    "Oslo/PROPN/4/nsubj has/AUX/4/aux not/PART/4/advmod vetoed/VERB/0/root talks/NOUN/4/obj with/ADP/7/case Tunis/PROPN/5/nmod";
  const about = { kind: "event", category: "REJECT", occurrence: "happened" } as const;
  expect(claimsIn(parsed, "vetoed talks", [], about).whole).toBe("certain negative");
  expect(claimsIn(parsed.replace("not/PART/4/advmod", "now/ADV/4/advmod"), "vetoed talks", [], about).whole).toBe(
    "certain positive",
  );
});

test("what a clause of the past tells of something wished is no wish of whoever says so", () => {
  const parsed =
    "Oslo/PROPN/2/nsubj said/VERB/0/root it/PRON/4/nsubj wanted/VERB/2/ccomp the/DET/6/det boats/NOUN/4/obj that/PRON/9/obj Bern/PROPN/9/nsubj seized/VERB/6/acl:relcl";
  const statement: Words = ["Oslo", "said", "it wanted the boats that Bern seized"];
  expect(claimsIn(parsed, "seized", [statement]).short).toEqual(["oslo asserts certain positive"]);
});
