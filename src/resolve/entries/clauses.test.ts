import { describe, expect, test } from "vitest";
import { trimmedClause } from "./clause.ts";
import { event, type MadeFrame, made, only, sure } from "./made-frames.case.ts";

test.each([
  [", if either is attacked.", "if either is attacked"],
  ["“will not remain without an answer”", "“will not remain without an answer”"],
  ["the answer will be “of a different order", "the answer will be “of a different order"],
  ["“we will act,", "we will act"],
  ["… then – ", "… then"],
])("the clause %j is %j", (words, clause) => {
  const { start, end } = trimmedClause(words, { start: 0, end: words.length });
  expect(words.slice(start, end)).toBe(clause);
});

describe("a threat", () => {
  const threat = (trigger: string, roles: NonNullable<MadeFrame["roles"]>): MadeFrame => ({
    kind: "threat",
    form: sure("conditional"),
    trigger,
    roles,
  });

  test("has its clauses without the marks around them, in one piece", () => {
    const text = "If they come, we will fight, burn and sink them, [Iran|state] warned [Iraq|state].";
    const roles = [
      ["condition", "If they come,"],
      ["consequence", "we will fight,"],
      ["consequence", "burn"],
      ["consequence", "sink them,"],
      ["agent", "Iran"],
      ["recipient", "Iraq"],
    ] as const;
    expect(only(made(text, [threat("warned", roles)]).entries, "threat")).toMatchObject([
      {
        issuer: ["state:IRN"],
        target: ["state:IRQ"],
        condition: [{ text: "If they come" }],
        consequence: [{ text: "we will fight, burn and sink them" }],
      },
    ]);
  });

  test("in somebody's words is the speaker's, be it by “we” or without a word", () => {
    const text = "Foreign Minister [Ali Rezaei|person] said: we will answer.";
    const statements = [{ speaker: "Foreign Minister Ali Rezaei", cue: "said", content: "we will answer" }];
    for (const roles of [[["agent", "we"]], []] as const) {
      const { entries, names } = made(text, [threat("answer", roles)], { statements });
      expect(only(entries, "threat").map(({ issuer }) => names(issuer))).toEqual([["Ali Rezaei"]]);
    }
  });

  test("that nobody makes is none", () => {
    expect(made("An answer would follow.", [threat("follow", [])]).entries).toEqual([]);
  });
});

describe("a commitment", () => {
  const commitment = (form: "pact" | "pledge", trigger: string, roles: NonNullable<MadeFrame["roles"]>): MadeFrame => ({
    kind: "commitment",
    form: sure(form),
    status: sure("signed"),
    trigger,
    roles,
  });

  test("binds all parties of a pact, and of a pledge only who makes it", () => {
    const [text, roles] = [
      "[Iran|state] stands by [Iraq|state].",
      [
        ["agent", "Iran"],
        ["recipient", "Iraq"],
      ] as const,
    ];
    expect(made(text, [commitment("pact", "stands", roles)]).entries).toMatchObject([
      { parties: ["state:IRN", "state:IRQ"] },
    ]);
    expect(made(text, [commitment("pledge", "stands", roles)]).entries).toMatchObject([{ parties: ["state:IRN"] }]);
  });

  test("in force holds since the day behind “since”", () => {
    const text = "The truce between [Iran|state] and [Iraq|state] has been in force since 1 May.";
    const roles = [
      ["agent", "Iran"],
      ["agent", "Iraq"],
    ] as const;
    for (const [status, since] of [
      ["in-force", { start: "2024-05-01" }],
      ["proposed", null],
    ] as const) {
      const truce = { ...commitment("pact", "truce", roles), status: sure(status) };
      expect(only(made(text, [truce]).entries, "commitment")).toMatchObject([{ since }]);
    }
  });

  test("named again is one", () => {
    const text = "[Iran|state] and [Iraq|state] signed a pact on 5 June. The pact binds [Iran|state] to help.";
    const found = only(
      made(text, [
        commitment("pact", "pact", [
          ["agent", "Iran"],
          ["agent", "Iraq"],
        ]),
        commitment("pact", "pact#2", [
          ["agent", "Iran"],
          ["consequence", "to help"],
        ]),
      ]).entries,
      "commitment",
    );
    expect(found).toMatchObject([{ parties: ["state:IRN", "state:IRQ"], obligation: [{ text: "to help" }] }]);
  });
});

describe("a restriction", () => {
  const restriction = (trigger: string, roles: NonNullable<MadeFrame["roles"]>): MadeFrame => ({
    kind: "restriction",
    form: sure("resolution"),
    relation: sure("violates"),
    trigger,
    roles,
  });

  test("is touched by the entry that is said to break it, as the speaker has it", () => {
    const text =
      "[Iraq|state] said that the sale of tanks by [Iran|state] to [Syria|state] breaks Resolution 1747 (2007).";
    const statements = [
      { speaker: "Iraq", cue: "said", content: "the sale of tanks by Iran to Syria breaks Resolution 1747 (2007)" },
    ];
    const sale: MadeFrame = {
      kind: "transfer",
      stage: sure("ordered"),
      type: sure("arms"),
      trigger: "sale",
      roles: [
        ["agent", "Iran"],
        ["recipient", "Syria"],
        ["item", "tanks"],
      ],
    };
    const { entries } = made(
      text,
      [
        event("COOPERATE", "sale", [["agent", "Iran"]]),
        sale,
        restriction("Resolution", [["breach", "the sale of tanks by Iran to Syria"]]),
      ],
      { statements },
    );
    const [transfer] = only(entries, "transfer");
    expect(only(entries, "restriction")).toMatchObject([
      {
        instrument: [{ text: "Resolution 1747 (2007)" }],
        touchedBy: [{ entry: transfer?.id, relation: "violates", by: "state:IRQ" }],
      },
    ]);
  });

  test("is touched by the transfer told before that the words go back to", () => {
    const text = "[Iran|state] sent tanks to [Syria|state]. The delivery breaks Resolution 1747.";
    const sent: MadeFrame = {
      kind: "transfer",
      stage: sure("delivered"),
      type: sure("arms"),
      trigger: "sent",
      roles: [
        ["agent", "Iran"],
        ["recipient", "Syria"],
        ["item", "tanks"],
      ],
    };
    for (const [breach, touched] of [
      ["The delivery", 1],
      ["Resolution", 0],
    ] as const) {
      const { entries } = made(text, [sent, restriction("Resolution", [["breach", breach]])]);
      const [transfer] = only(entries, "transfer");
      const wanted = touched === 0 ? [] : [{ entry: transfer?.id, relation: "violates", by: "author" }];
      expect(only(entries, "restriction")).toMatchObject([{ touchedBy: wanted }]);
    }
  });

  test("is touched by nothing where no entry holds those words", () => {
    const { entries } = made("The sale breaks Resolution 1747, [Iraq|state] said.", [
      restriction("Resolution", [["breach", "The sale"]]),
    ]);
    expect(entries).toMatchObject([{ kind: "restriction", touchedBy: [] }]);
  });
});

test("ids stay the same when the same report is read again, and differ between entries", () => {
  const read = () =>
    made("[Iran|state] met [Iraq|state]. [Iran|state] met [Syria|state].", [
      event("CONSULT", "met", [
        ["agent", "Iran"],
        ["recipient", "Iraq"],
      ]),
      event("CONSULT", "met#2", [
        ["agent", "Iran"],
        ["recipient", "Syria"],
      ]),
    ]).entries.map(({ id }) => id);
  expect(read()).toEqual(read());
  expect(new Set(read()).size).toBe(2);
});
