import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { ploverContexts, ploverModes } from "../../src/ontology/plover/index.ts";
import { ploverCategories } from "../../src/record/index.ts";
import type { GoldRecord } from "./gold-schema.ts";
import { filesOf, type GoldReport, goldParts, readGold, textsWithNone } from "./read-gold.ts";

const dev = readGold("dev");
const held = readGold("test");
const fresh = readGold("fresh");
const all = [...dev, ...held, ...fresh];

const kinds = ["statements", "transfers", "commitments", "threats", "restrictions", "events"] as const;
const required = <T extends { optional: boolean }>(entries: readonly T[]) => entries.filter((one) => !one.optional);

const degrees = { certain: 3, probable: 2, possible: 1, underspecified: 0 } as const;

/** What has not happened yet is no fact: the highest degree that a stage or occurrence allows. */
const ofStage: Readonly<Record<string, number>> = {
  ordered: 2,
  licensed: 2,
  pledged: 2,
  sought: 1,
  considered: 1,
  offered: 1,
  suspended: 1,
};
const ofOccurrence: Readonly<Record<string, number>> = { planned: 2, hypothetical: 1 };

test.each(goldParts)("%s has twelve texts, each with its record", (part) => {
  const names = (ending: string) =>
    filesOf(join(import.meta.dirname, part), ending).map((file) => file.slice(0, -ending.length));
  expect(names(".txt")).toHaveLength(12);
  expect(names(".yaml")).toEqual(names(".txt"));
});

test("no person stands in two parts, so that nothing learnt by heart helps", () => {
  const persons = (reports: readonly GoldReport[]) =>
    reports.flatMap(({ gold }) =>
      Object.entries(gold.actors).flatMap(([name, { kind }]) => (kind === "person" ? [name] : [])),
    );
  const named = [dev, held, fresh].flatMap((part) => [...new Set(persons(part))]);
  expect(named.filter((name, at) => named.indexOf(name) !== at)).toEqual([]);
});

describe.each(all)("$name", ({ text, gold }) => {
  test("is as long as a report", () => {
    const words = text.split(/\s+/u).length;
    expect(words).toBeGreaterThanOrEqual(300);
    expect(words).toBeLessThanOrEqual(700);
  });

  test("quotes only words that stand in the text", () => {
    const quoted = quotedWords(gold);
    expect(quoted.length).toBeGreaterThan(30);
    expect(quoted.filter(([, words]) => !text.includes(words))).toEqual([]);
  });

  test("names as a party only its actors, words of the text, and the author", () => {
    const known = (party: string) => party === "author" || party in gold.actors || text.includes(party);
    expect(partiesOf(gold).filter((party) => !known(party))).toEqual([]);
  });

  test("puts its entries only in places that it lists", () => {
    const named = [gold.document.dateline?.place, ...kinds.flatMap((kind) => gold[kind].map(({ place }) => place))];
    expect(named.filter((place) => place !== undefined && !(place in gold.places))).toEqual([]);
  });

  test("gives modes and contexts that the manual has, each to a category that has it", () => {
    for (const event of gold.events) {
      const modes = event.plover.flatMap((category) => ploverModes(category));
      expect(event.mode.filter((mode) => !modes.includes(mode))).toEqual([]);
      expect(event.context.filter((context) => !ploverContexts().includes(context))).toEqual([]);
    }
  });

  test("joins the claims to a certainty as coding.md says", () => {
    const wrong = (["transfers", "events", "restrictions"] as const).flatMap((kind) =>
      gold[kind].flatMap((one) => {
        const limit = "stage" in one ? ofStage[one.stage] : "occurrence" in one ? ofOccurrence[one.occurrence] : 3;
        return one.polarity === "negative" || joined(one.claims, limit ?? 3) === degrees[one.certainty]
          ? []
          : [[kind, one.words, one.certainty]];
      }),
    );
    expect(wrong).toEqual([]);
  });

  test("has what was refused or did not happen as negative, and nothing else but what was stopped or excluded", () => {
    for (const { stage, polarity } of gold.transfers) {
      if (stage === "refused") expect(polarity).toBe("negative");
      if (polarity === "negative") expect(["refused", "suspended"]).toContain(stage);
    }
    for (const { occurrence, polarity } of gold.events) {
      if (occurrence === "denied") expect(polarity).toBe("negative");
      if (polarity === "negative") expect(["denied", "hypothetical"]).toContain(occurrence);
    }
  });

  test("has weekdays that are the day named", () => {
    const wrong = Object.entries(gold.dates).filter(([words, values]) => {
      const named = words.match(/(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day/u)?.[0];
      const days = values.filter((value) => value !== null && /^\d{4}-\d\d-\d\d$/u.test(value));
      return named !== undefined && days.some((day) => weekday(String(day)) !== named);
    });
    expect(wrong).toEqual([]);
  });

  test("leaves what hangs on the day of publication open where that is not known", () => {
    if (gold.document.published !== null) return;
    const open = Object.entries(gold.dates).filter(([words]) => /day$|^(tomorrow|last|next)/iu.test(words));
    expect(open.flatMap(([, values]) => values).filter((value) => value !== null)).toEqual([]);
  });
});

describe.each([
  ["dev", dev],
  ["test", held],
  ["fresh", fresh],
] as const)("%s", (part, reports) => {
  const statements = reports.flatMap(({ gold }) => gold.statements);
  const transfers = reports.flatMap(({ gold }) => gold.transfers);
  const commitments = reports.flatMap(({ gold }) => gold.commitments);
  const threats = reports.flatMap(({ gold }) => gold.threats);
  const restrictions = reports.flatMap(({ gold }) => gold.restrictions);
  const events = reports.flatMap(({ gold }) => gold.events);

  test("has enough entries of each kind to score on", () => {
    expect(required(statements).length).toBeGreaterThanOrEqual(180);
    expect(required(transfers).length).toBeGreaterThanOrEqual(25);
    expect(required(commitments).length).toBeGreaterThanOrEqual(7);
    expect(required(threats).length).toBeGreaterThanOrEqual(9);
    expect(required(restrictions).length).toBeGreaterThanOrEqual(8);
    expect(required(events).length).toBeGreaterThanOrEqual(100);
  });

  test.skipIf(part === "fresh")("has several reports without transfers, and one of statements only", () => {
    expect(reports.filter(({ gold }) => gold.transfers.length === 0).length).toBeGreaterThanOrEqual(3);
    const statementsOnly = reports.filter(({ gold }) =>
      kinds.every((kind) => (kind === "statements") === gold[kind].length > 0),
    );
    expect(statementsOnly).toHaveLength(1);
  });

  test("has a report without a date, stray parts and notices", () => {
    expect(reports.some(({ gold }) => gold.document.published === null)).toBe(true);
    expect(reports.filter(({ gold }) => gold.document.stray.length > 0).length).toBeGreaterThan(5);
    expect(reports.some(({ gold }) => gold.document.notices.length > 0)).toBe(true);
  });

  test("has claims inside claims, pronouns that speak, denials, and things not said", () => {
    expect(statements.filter((one) => one.reported_by !== undefined).length).toBeGreaterThanOrEqual(2);
    expect(statements.filter((one) => /^(he|she|it|they)$/iu.test(one.speaker ?? "")).length).toBeGreaterThan(20);
    expect(statements.filter((one) => one.denies).length).toBeGreaterThan(10);
    expect(statements.filter((one) => one.negated).length).toBeGreaterThan(10);
    expect(statements.filter((one) => one.words.length > 1).length).toBeGreaterThan(15);
  });

  test("has every stance but those that are rare, every degree of certainty and every occurrence", () => {
    const claims = [transfers, commitments, threats, restrictions, events].flat().flatMap((one) => one.claims);
    const stances = new Set(claims.map(({ stance }) => stance));
    for (const stance of ["asserts", "denies", "warns", "considers", "speculates"] as const) {
      expect(stances).toContain(stance);
    }
    expect(new Set(events.map((one) => one.certainty))).toEqual(new Set(["certain", "probable", "possible"]));
    expect(new Set(events.map((one) => one.occurrence))).toEqual(
      new Set(["happened", "ongoing", "planned", "hypothetical", "denied"]),
    );
    expect(events.filter((one) => one.polarity === "negative").length).toBeGreaterThanOrEqual(4);
  });

  test("has many stages and types of transfer", () => {
    expect(new Set(transfers.map((one) => one.stage)).size).toBeGreaterThanOrEqual(9);
    const items = transfers.flatMap((one) => Object.values(one.items));
    for (const type of ["arms", "non-lethal-aid", "training", "technology", "money"] as const) {
      expect(items.map((one) => one.type)).toContain(type);
    }
    expect(items.some((one) => one.approximate) && items.some((one) => one.secondhand === true)).toBe(true);
    expect(transfers.some((one) => one.via !== undefined)).toBe(true);
  });
});

test("the reports cover the regions and subjects of the issue", () => {
  expect(new Set(all.map(({ gold }) => gold.document.region)).size).toBeGreaterThanOrEqual(14);
  const subjects = new Set(all.flatMap(({ gold }) => gold.document.subjects));
  for (const subject of [
    "delivery",
    "seizure",
    "pact",
    "incident",
    "talks",
    "sanctions",
    "denial",
    "test",
    "ceasefire",
    "threats",
    "expulsions",
    "exercise",
    "licence",
    "embargo violation",
    "election under threat",
    "hostages",
    "humanitarian aid",
  ]) {
    expect(subjects, subject).toContain(subject);
  }
});

test("the reports have every PLOVER category that news of this sort has, and every form of the other kinds", () => {
  const sure = all.flatMap(({ gold }) => required(gold.events)).flatMap(({ plover }) => plover);
  expect(ploverCategories.filter((category) => !sure.includes(category))).toEqual([]);
  const forms = (kind: "commitments" | "threats" | "restrictions") =>
    new Set(all.flatMap(({ gold }) => gold[kind].flatMap((one) => one.form)));
  expect(forms("commitments").size).toBeGreaterThanOrEqual(5);
  expect(forms("threats").size).toBe(3);
  expect(forms("restrictions").size).toBeGreaterThanOrEqual(5);
});

test("five texts hold nothing to put on record but statements", () => {
  const texts = textsWithNone();
  expect([...texts.keys()]).toEqual(["empty-ish.txt", "football.txt", "obituary.txt", "recipe.txt", "weather.txt"]);
  expect([...texts.values()].every((text) => text.trim() !== "")).toBe(true);
});

/** How certain the claims make it together, up to a limit. */
function joined(claims: GoldRecord["events"][number]["claims"], limit: number): number {
  const degreesOf = (side: "positive" | "negative") =>
    claims.flatMap(({ certainty }) => (certainty.polarity === side ? [degrees[certainty.modality]] : []));
  const denied = degreesOf("negative").length > 0 ? degrees.probable : degrees.certain;
  return Math.min(limit, denied, Math.max(0, ...degreesOf("positive")));
}

function weekday(day: string): string {
  return new Intl.DateTimeFormat("en", { weekday: "long", timeZone: "UTC" }).format(new Date(`${day}T00:00:00Z`));
}

/** Every stretch of words that a record quotes, with the field it stands in. */
function quotedWords(gold: GoldRecord): [string, string][] {
  const { document, actors, statements, transfers, commitments, threats, restrictions, events, places, dates } = gold;
  const found: [string, readonly (string | null | undefined)[]][] = [
    ["title", [document.title]],
    ["dateline", [document.dateline?.words]],
    ["authors", document.authors],
    ["stray", document.stray.map(({ words }) => words)],
    ["notices", document.notices.map(({ words }) => words)],
    ["mentions", Object.values(actors).flatMap(({ mentions }) => mentions)],
    ["statement", statements.flatMap(({ speaker, cue = [], words }) => [speaker, ...cue, ...words])],
    ["transfer", transfers.flatMap(({ words = [], items, value }) => [...words, ...Object.keys(items), value])],
    ["commitment", commitments.flatMap((one) => [one.words, one.trigger, one.obligation].flat())],
    ["threat", threats.flatMap((one) => [one.words, one.condition, one.consequence].flat())],
    ["restriction", restrictions.flatMap((one) => [one.words, one.instrument, one.about].flat())],
    ["event", events.flatMap(({ words }) => words)],
    ["places", Object.keys(places)],
    ["dates", Object.keys(dates)],
  ];
  return found.flatMap(([field, list]) =>
    list.flatMap((words): [string, string][] => (words === null || words === undefined ? [] : [[field, words]])),
  );
}

/** Every party that a record refers to. */
function partiesOf(gold: GoldRecord): string[] {
  return [
    gold.statements.flatMap((one) => [one.resolved ?? one.speaker, one.addressee, one.reported_by]),
    gold.transfers.flatMap((one) => [one.supplier, one.recipient, one.via]),
    gold.commitments.flatMap((one) => one.parties),
    gold.threats.flatMap((one) => [one.issuer, one.target]),
    gold.restrictions.flatMap((one) => [one.imposed_by, one.joined_by, one.on, one.said_by]),
    gold.events.flatMap((one) => [one.actors, one.recipients]),
    kinds.flatMap((kind) =>
      kind === "statements" ? [] : gold[kind].flatMap(({ claims }) => claims.map(({ by }) => by)),
    ),
  ]
    .flat(3)
    .filter((party) => party !== undefined);
}
