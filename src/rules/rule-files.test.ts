import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { OnrecordError } from "../util/problem.ts";
import { check } from "./check.ts";
import { ExampleReport } from "./language/example.ts";
import { exampleDeeds } from "./language/example-record.ts";
import { whyRefused } from "./language/safe-pattern.ts";
import { readRuleFile, rulesWith } from "./rule-files.ts";

const folder = mkdtempSync(join(tmpdir(), "onrecord-rules-"));

function written(name: string, text: string): string {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
}

/** The file of a rule with other lines in it. */
const ruleFile = (pattern: string, more = "") => `
${more}
rules:
  - id: my-rule
    title: Mine
    says: Arms from my states.
    find:
      transfer:
        kind: transfer
        ${pattern}
    object: what I watch
    verb: {does: is, would: may be}
    examples:
      - says: found
        reports: [{entries: [{kind: transfer, supplier: Norway, recipient: Mali, items: {rifles: {}}, stage: delivered, words: rifles}]}]
        finds: {verdict: touches}
      - says: not found
        reports: [{entries: [{kind: transfer, supplier: Iran, recipient: Mali, items: {rifles: {}}, stage: delivered, words: rifles}]}]
        finds: nothing
`;

function problemOf(work: () => unknown): unknown {
  try {
    work();
  } catch (error) {
    if (error instanceof OnrecordError) return error.problem;
    throw error;
  }
  throw new Error("Nothing was refused.");
}

describe("a file of one's own rules", () => {
  test("with groups in groups is read, and its examples are run", () => {
    const groups = "groups: {mine: [nordics-here, CHE], nordics-here: [NOR, SWE]}";
    const file = written("mine.yaml", ruleFile("who: {supplier: {is: mine}}", groups));
    expect(readRuleFile(file).flaws).toEqual([]);
    expect(rulesWith([file]).rules.at(-1)?.rule.id).toBe("my-rule");
  });

  test.each([
    ["an unknown field", ruleFile("colour: red"), /field that is not known/, "colour"],
    [
      "days that run backwards",
      ruleFile("from: 2024-06-21\n        to: 2024-06-20"),
      /run backwards/,
      "from 2024-06-21 to 2024-06-20",
    ],
    [
      "the id of a rule that comes with onrecord",
      ruleFile("who: {supplier: {is: NOR}}").replace("my-rule", "pledge-not-followed"),
      /comes with onrecord/,
      "pledge-not-followed",
    ],
    ["an unknown stage", ruleFile("stage: [sent]"), /cannot be read/, '"sent"'],
    [
      "a rule without a passing example",
      ruleFile("stage: refused").replace("{verdict: touches}", "nothing"),
      /cannot be read/,
      undefined,
    ],
    ["an example that fails", ruleFile("stage: refused"), /comes out otherwise/, "it finds nothing"],
    [
      "a group that is its own member",
      ruleFile("who: {supplier: {is: a}}", "groups: {a: [b], b: [c, NOR], c: [a]}"),
      /its own member/,
      "a > b > c > a",
    ],
    ["a member nobody knows", ruleFile("who: {supplier: {is: a}}", "groups: {a: [Atlantis]}"), /not known/, "Atlantis"],
    ["an entry that comes later or never", ruleFile("same-goods: other"), /comes later or never/, "other"],
    ["a regular expression that explodes", ruleFile('words: "(a+)+$"'), /cannot be read/, '"(a+)+$"'],
    ["no YAML", "rules: [", /not YAML/, undefined],
    ["a key given twice", "rules: []\nrules: []", /not YAML/, undefined],
    ["aliases that unfold to billions", bomb(), /cannot be unfolded/, undefined],
  ])("with %s is explained", (name, text, message, received) => {
    const [flaw] = readRuleFile(written(`${name.replaceAll(/\W/g, "-")}.yaml`, text)).flaws;
    expect(flaw?.message).toMatch(message);
    if (received !== undefined) expect(flaw?.received).toBe(received);
    expect(flaw?.allowed).not.toBe("");
    expect(flaw?.usable).toBe(false);
  });

  test("with an unknown field is told which fields there are", () => {
    const [flaw] = readRuleFile(written("fields.yaml", ruleFile("items: {colour: red}"))).flaws;
    expect(flaw?.allowed).toBe("type, unroca, words (docs/findings.md says what each means)");
  });

  test("is refused as a whole by a check, which names what explains it", () => {
    const file = written("refused.yaml", ruleFile("colour: red"));
    expect(problemOf(() => rulesWith([file]))).toMatchObject({
      code: "input-refused",
      advice: "Run `onrecord rules check` on the file: it explains each problem.",
    });
  });

  test("of 100 MB is refused before it is read", () => {
    const file = written("large.yaml", "#".repeat(100_000_000));
    expect(problemOf(() => readRuleFile(file))).toMatchObject({ code: "input-refused", received: `${file}, 100 MB` });
  });

  test("that is not there, of another kind, or not UTF-8 is refused", () => {
    expect(problemOf(() => readRuleFile(join(folder, "none.yaml")))).toMatchObject({ code: "input-missing" });
    expect(problemOf(() => readRuleFile(folder))).toMatchObject({ code: "input-missing" });
    expect(problemOf(() => readRuleFile(written("rules.txt", "rules: []")))).toMatchObject({ code: "input-refused" });
    const file = join(folder, "latin.yaml");
    writeFileSync(file, Buffer.from([0x61, 0xe9, 0x0a]));
    expect(problemOf(() => readRuleFile(file))).toMatchObject({ code: "input-unreadable" });
  });
});

/** Nine levels of nine aliases each. */
function bomb(): string {
  const levels = Array.from({ length: 9 }, (_, at) => {
    const name = `l${at}`;
    const inner =
      at === 0
        ? "[x, x, x]"
        : `[${Array(9)
            .fill(`*l${at - 1}`)
            .join(", ")}]`;
    return `${name}: &${name} ${inner}`;
  });
  return `${levels.join("\n")}\nrules: *l8\n`;
}

const header =
  "id,authority,effect,target,states,groups,reach,places,direction,scope,also,instrument,paragraph,from,until,confirmed,exemptions,disputed,note,confidence,source";
const line = (changed: Readonly<Record<string, string>> = {}) => {
  const cells: Record<string, string> = {
    id: "MINE-1",
    authority: "CHE",
    effect: "binding",
    target: "Mexico",
    states: "MEX",
    reach: "state",
    direction: "to",
    scope: "arms",
    instrument: "My ordinance",
    paragraph: "1",
    from: "2020-01-01",
    confidence: "high",
    source: "My ordinance of 2020: Art 1",
    ...changed,
  };
  return header
    .split(",")
    .map((column) => cells[column] ?? "")
    .join();
};

describe("a table of one's own facts", () => {
  test("joins the shipped ones, and findings name it", () => {
    const file = written("own.csv", `${header}\n${line()}\n`);
    expect(readRuleFile(file).flaws).toEqual([]);
    const report = ExampleReport.parse({
      published: "2024-06-21",
      entries: [
        {
          kind: "transfer",
          supplier: "Switzerland",
          recipient: "Mexico",
          items: { rifles: {} },
          stage: "delivered",
          date: "2024-05-01",
          words: "Swiss rifles reached Mexico",
        },
      ],
    });
    const findings = check(exampleDeeds([report]), rulesWith([file]));
    expect(findings.map(({ verdict, provisions }) => [verdict, provisions.map(({ fact }) => fact)])).toEqual([
      ["touches", ["MINE-1"]],
    ]);
    expect(check(exampleDeeds([report]), rulesWith([]))).toEqual([]);
  });

  test.each([
    ["no source", line({ source: "" }), /no source/],
    ["days that run backwards", line({ from: "2020-01-01", until: "2019-01-01" }), /run backwards/],
    ["a day that is none", line({ from: "2020-02-31" }), /column from/],
    ["an unknown state", line({ states: "XYZ" }), /state that is not known/],
    ["an unknown group", line({ groups: "the-baddies" }), /group that is not known/],
    ["an unknown authority", line({ authority: "ME" }), /no known authority/],
    ["an unknown scope", line({ scope: "everything" }), /column scope/],
    ["an id of another line", line({ id: "EU-CHN" }), /Its id is that of/],
    ["too few cells", "MINE-1,CHE", /too few cells/],
  ])("with %s is explained, and the line is left out", (name, text, message) => {
    const { flaws, facts } = readRuleFile(written(`${name.replaceAll(/\W/g, "-")}.csv`, `${header}\n${text}\n`));
    expect(flaws.map((flaw) => flaw.message).join(" ")).toMatch(message);
    expect(flaws[0]?.where).toMatch(/\.csv:2$/);
    expect(facts.embargoes).toEqual([]);
  });

  test("that disagrees with itself or the shipped one is used, and told of", () => {
    const other = line({ id: "MINE-2", from: "2021-01-01" });
    const { flaws, facts } = readRuleFile(written("both.csv", `${header}\n${line()}\n${other}\n`));
    expect(flaws).toMatchObject([{ usable: true, where: "both.csv:3" }]);
    expect(flaws[0]?.message).toMatch(/both are used/);
    expect(facts.embargoes).toHaveLength(2);
  });

  test("with another header is refused", () => {
    expect(readRuleFile(written("header.csv", "a,b\n1,2\n")).flaws).toMatchObject([{ received: "a,b" }]);
  });
});

describe("a regular expression", () => {
  test.each(["(a+)+$", "(a|aa)*b", "(?=a)b", "(a)\\1", "a*b*c*", "(a?){20}", "(", "x".repeat(201)])(
    "%s is refused",
    (pattern) => {
      expect(whyRefused(pattern)).not.toBeNull();
    },
  );

  test.each(["tanks?", "(?:not|never) send", "arm(s|ament)", "\\w+ missiles", "[a-z+*]{2,4}"])(
    "%s is taken",
    (pattern) => {
      expect(whyRefused(pattern)).toBeNull();
    },
  );
});
