import { describe, expect, test } from "vitest";
import { event, made, only } from "./made-frames.case.ts";

const eventsIn = (...given: Parameters<typeof made>) => {
  const { entries, names } = made(...given);
  return only(entries, "event").map(({ plover, mode, actors, recipients, occurrence, trigger }) => ({
    plover,
    mode,
    actors: names(actors),
    recipients: names(recipients),
    occurrence,
    trigger: trigger.map(({ text }) => text),
  }));
};

test("parties are the actors that the words stand for, joined ones each", () => {
  expect(
    eventsIn("[Sweden|state] and [Poland|state] accused [Moscow|place] of jamming.", [
      event("ACCUSE", "accused", [
        ["agent", "Sweden and Poland"],
        ["recipient", "Moscow"],
      ]),
    ]),
  ).toMatchObject([{ actors: ["Sweden", "Poland"], recipients: ["Russia"] }]);
});

test("an event in which nobody takes part is none, nor one from a part that is not the report's prose", () => {
  expect(eventsIn("Shots were fired at night.", [event("ASSAULT", "fired")])).toEqual([]);
  expect(
    eventsIn("Rain fell. Read more: [Iran|state] seized a tanker.", [event("COERCE", "seized", [["agent", "Iran"]])], {
      apart: "Read more: Iran seized a tanker.",
    }),
  ).toEqual([]);
});

describe("what the manual says of what is still to come", () => {
  test.each([
    ["CONSULT", "planned", "AGREE"],
    ["SUPPORT", "planned", "AGREE"],
    ["COOPERATE", "planned", "AGREE"],
    ["AID", "planned", "AGREE"],
    ["RETREAT", "planned", "CONCEDE"],
    ["CONCEDE", "planned", "CONCEDE"],
    ["SANCTION", "planned", "SANCTION"],
    ["CONSULT", "happened", "CONSULT"],
    ["CONSULT", "denied", "CONSULT"],
    ["AID", "hypothetical", "AID"],
  ] as const)("%s, %s, is %s", (plover, occurrence, coded) => {
    const [found] = eventsIn("[Iran|state] does it for [Iraq|state].", [
      event(
        plover,
        "does",
        [
          ["agent", "Iran"],
          ["recipient", "Iraq"],
        ],
        { occurrence },
      ),
    ]);
    expect(found).toMatchObject({ plover: coded, occurrence });
  });
});

test("who consult with each other all act; one who visits has a host", () => {
  const text = "[Iran|state] met [Iraq|state].";
  const roles = [
    ["agent", "Iran"],
    ["recipient", "Iraq"],
  ] as const;
  expect(eventsIn(text, [event("CONSULT", "met", roles)])).toMatchObject([
    { actors: ["Iran", "Iraq"], recipients: [] },
  ]);
  expect(eventsIn(text, [event("CONSULT", "met", roles, { mode: "visit" })])).toMatchObject([
    { actors: ["Iran"], recipients: ["Iraq"] },
  ]);
});

test("a mode of another category is none, a context that the manual lacks neither, and cyber brings its own", () => {
  const { entries } = made("[Iran|state] hacked [Iraq|state].", [
    event("COERCE", "hacked", [["agent", "Iran"]], { mode: "cyber", contexts: ["military", "weather"] }),
    event(
      "ACCUSE",
      "hacked",
      [
        ["agent", "Iran"],
        ["recipient", "Iraq"],
      ],
      { mode: "cyber" },
    ),
  ]);
  const [coerce, accuse] = only(entries, "event").sort((a, b) => b.plover.localeCompare(a.plover));
  expect(coerce).toMatchObject({ mode: "cyber", context: ["military", "cyber"], score: -7, quad: "material-conflict" });
  expect(accuse).toMatchObject({ mode: null, context: [], score: -3, cameo: "11" });
});

test("posture beside an assault of the same actor is part of it", () => {
  const [text, roles] = ["[Iran|state] moved guns and shelled [Iraq|state].", [["agent", "Iran"]] as const];
  expect(eventsIn(text, [event("MOBILIZE", "moved", roles), event("ASSAULT", "shelled", roles)])).toMatchObject([
    { plover: "ASSAULT" },
  ]);
  expect(eventsIn(text, [event("MOBILIZE", "moved", roles)])).toHaveLength(1);
});

describe("one act told twice", () => {
  const both = [
    ["agent", "Iran"],
    ["recipient", "Iraq"],
  ] as const;

  test("in headline and text is one event with two passages", () => {
    const text =
      "[Iran|state] recalls envoy from [Iraq|state]\n\n[Iran|state] withdrew its ambassador to [Iraq|state].";
    const frames = [event("SANCTION", "recalls envoy", both), event("SANCTION", "withdrew", both)];
    expect(eventsIn(text, frames, { headline: "Iran recalls envoy from Iraq" })).toMatchObject([
      { trigger: ["recalls envoy", "withdrew"] },
    ]);
    expect(eventsIn(text, frames)).toHaveLength(2);
  });

  test.each([
    ["CONSULT", "met", 1],
    ["ACCUSE", "accused", 1],
    ["ASSAULT", "struck", 2],
    ["COERCE", "seized", 2],
  ] as const)("%s by the same word, %s, in two sentences makes %d", (plover, word, count) => {
    const text = `[Iran|state] ${word} [Iraq|state] at dawn. Later [Iran|state] ${word} [Iraq|state] from afar.`;
    expect(eventsIn(text, [event(plover, word, both), event(plover, `${word}#2`, both)])).toHaveLength(count);
  });

  test.each([
    ["The attack by [Iran|state] on [Iraq|state] lasted an hour.", "attack", 1],
    ["Another attack by [Iran|state] on [Iraq|state] failed.", "attack", 2],
    ["The attack on 3 June by [Iran|state] on [Iraq|state] went on.", "attack", 2],
  ])("an assault of 5 June, then %j: %s makes %d", (second, word, count) => {
    const text = `On 5 June [Iran|state] struck [Iraq|state]. ${second}`;
    expect(eventsIn(text, [event("ASSAULT", "struck", both), event("ASSAULT", word, both)])).toHaveLength(count);
  });

  test.each([
    ["called for", "[Iran|state] called for a ceasefire. Later [Iran|state] called for new elections.", "REQUEST", 2],
    ["called for", "[Iran|state] called for a ceasefire. At noon [Iran|state] called for a ceasefire.", "REQUEST", 1],
    ["promised", "[Iran|state] promised a dam. Then [Iran|state] promised schools.", "AGREE", 2],
    ["withdrew", "[Iran|state] withdrew its guns. Then [Iran|state] withdrew its boats.", "RETREAT", 1],
  ] as const)("%s, in %j: what acts of words are about tells them apart", (word, text, plover, count) => {
    const by = [["agent", "Iran"]] as const;
    expect(eventsIn(text, [event(plover, word, by), event(plover, `${word}#2`, by)])).toHaveLength(count);
  });

  test("goes on in a participle, whatever it is about", () => {
    const text = "[Iran|state] called for restraint, urging new elections.";
    const by = [["agent", "Iran"]] as const;
    expect(eventsIn(text, [event("REQUEST", "called for", by), event("REQUEST", "urging", by)])).toHaveLength(1);
  });

  test.each([
    ["invaded", "offensive", 1],
    ["invaded", "bombing", 2],
    ["dropped leaflets on", "offensive", 2],
    ["bombed", "air strike", 1],
  ])("%s, then “the %s”: a noun goes back to what it can name: %d", (word, noun, count) => {
    const text = `[Iran|state] ${word} [Iraq|state]. Nobody condemned the ${noun} by [Iran|state].`;
    const frames = [event("ASSAULT", word, both), event("ASSAULT", noun, [["agent", "Iran"]])];
    expect(eventsIn(text, frames)).toHaveLength(count);
  });

  test("is none where of one telling it is open whom somebody met", () => {
    const text = "[Iran|state] met [Iraq|state] at noon. At night [Iran|state] met a trader.";
    const frames = [event("CONSULT", "met", both), event("CONSULT", "met#2", [["agent", "Iran"]])];
    expect(eventsIn(text, frames)).toHaveLength(2);
  });

  test("goes from one side to the other where one telling says so, though in the other both meet", () => {
    const text =
      "The meeting of [Iran|state] and [Iraq|state] was short. [Iran|state], which met [Iraq|state], said no more.";
    const visit = event("CONSULT", "met", both, { mode: "visit" });
    expect(eventsIn(text, [event("CONSULT", "meeting", both), visit])).toMatchObject([
      { actors: ["Iran"], recipients: ["Iraq"], trigger: ["meeting", "met"] },
    ]);
  });

  test("needs parties, modes and an occurrence that agree", () => {
    const text = "[Iran|state] met [Iraq|state]. [Iran|state] met [Syria|state].";
    const second = [
      ["agent", "Iran"],
      ["recipient", "Syria"],
    ] as const;
    const visit = event("CONSULT", "met", both, { mode: "visit" });
    expect(eventsIn(text, [visit, event("CONSULT", "met#2", second, { mode: "visit" })])).toHaveLength(2);
    expect(eventsIn(text, [visit, event("CONSULT", "met#2", both, { mode: "phone" })])).toHaveLength(2);
    expect(eventsIn(text, [visit, event("CONSULT", "met#2", both, { occurrence: "denied" })])).toHaveLength(2);
  });
});

test("every field says which words and which model or rule made it", () => {
  const { entries } = made("On 5 June [Iran|state] struck [Iraq|state].", [
    event(
      "ASSAULT",
      "struck",
      [
        ["agent", "Iran"],
        ["recipient", "Iraq"],
      ],
      { mode: "drone" },
    ),
  ]);
  const reasons = entries[0]?.reasons.map(({ field, by, words }) => `${field}: ${by}: ${words.map((w) => w.text)}`);
  expect(reasons).toEqual(
    expect.arrayContaining([
      "plover: the model: struck",
      "mode: the model: struck",
      "actors: the model: Iran",
      "actors: ontology: Iran",
      "recipients: ontology: Iraq",
      "score: plover-codebook: ",
      "certainty: 1 passages: struck",
    ]),
  );
  expect(reasons?.some((reason) => /^date: .*: On 5 June$/u.test(reason))).toBe(true);
  expect(entries[0]).toMatchObject({ confidence: 0.843, madeBy: { name: "the model" }, date: { start: "2024-06-05" } });
});

test("sanctions are SANCTION where the model reads that something is kept from somebody", () => {
  const frame = event("COERCE", "imposed sanctions", [
    ["agent", "Chad"],
    ["recipient", "Libya"],
  ]);
  const [found] = only(made("[Chad|state] imposed sanctions on [Libya|state].", [frame]).entries, "event");
  expect(found).toMatchObject({ plover: "SANCTION", quad: "material-conflict" });
  expect(found?.reasons.filter(({ by }) => by === "plover-sanctions").map(({ words }) => words[0]?.text)).toEqual([
    "imposed sanctions",
  ]);
});

test("whoever says that it will act is the one that will", () => {
  const frame = event("AGREE", "would hand over", [["agent", "it"]]);
  const { entries, names } = made("Last week [Armenia|state] said that it would hand over two prisoners.", [frame]);
  const [found] = only(entries, "event");
  expect(names(found?.actors ?? [])).toEqual(["Armenia"]);
});

test("of a state and its organ that stands nearer to the act only the organ acts", () => {
  const text = "[Russia|state] was silent, and then [the Russian army|~body] attacked [Georgia|state].";
  const frame = event("ASSAULT", "attacked", [
    ["agent", "Russia"],
    ["agent", "the Russian army"],
  ]);
  const { entries, names } = made(text, [frame]);
  expect(names(only(entries, "event")[0]?.actors ?? [])).toEqual(["Russian army"]);
});

test.each([
  ["CONCEDE", "has resigned", "RETREAT", "resign"],
  ["SANCTION", "handed in his resignation", "RETREAT", "resign"],
  ["COERCE", "issued an arrest warrant", "THREATEN", "arrest"],
  ["COERCE", "was convicted", "SANCTION", "convict"],
  ["REJECT", "refused to resign", "REJECT", null],
] as const)("%s by the words %j is %s %s", (read, trigger, plover, mode) => {
  const roles = [["agent", "Ann Lee"]] as const;
  expect(eventsIn(`[Ann Lee|person] ${trigger}.`, [event(read, trigger, roles)])).toMatchObject([{ plover, mode }]);
});

test.each([
  ["will not attack", { plover: "ASSAULT", occurrence: "denied" }],
  ["won't invade", { plover: "ASSAULT", occurrence: "denied" }],
  ["would never again shell", { plover: "ASSAULT", occurrence: "denied" }],
  // What is asked or planned is refused; who refuses to attack was told to.
  ["will not ratify", { plover: "REJECT", occurrence: "happened" }],
  ["refused to attack", { plover: "REJECT", occurrence: "happened" }],
])("who reassures rejects nothing: %s", (words, coded) => {
  const [found] = eventsIn(`[Iran|state] ${words} [Iraq|state].`, [
    event("REJECT", words, [
      ["agent", "Iran"],
      ["recipient", "Iraq"],
    ]),
  ]);
  expect(found).toMatchObject(coded);
});
