import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import { weaponNamed } from "../ontology/weapon/index.ts";
import { check } from "./check.ts";
import { ExampleReport } from "./language/example.ts";
import { exampleDeeds } from "./language/example-record.ts";
import { shippedBook, shippedRules } from "./rule-files.ts";

const file = new URL("../../../shared/seed/expected.yaml", import.meta.url);
const missing = !existsSync(file);

const Claim = z.object({ by: z.string(), stance: z.string(), basis: z.string().optional() });
const names = z.union([z.string().transform((one) => [one]), z.array(z.string())]);
const Expected = z.object({
  transfers: z.array(
    z.object({
      supplier: names,
      recipient: names,
      items: z.array(z.string()),
      certainty: z.string(),
      completed: z.boolean().optional(),
      claims: z.array(Claim).default([]),
    }),
  ),
  commitments: z.array(
    z.object({ kind: z.string(), parties: names, obligation: z.string().optional(), status: z.string().optional() }),
  ),
  threats: z.array(
    z.object({ issuer: names, target: names, condition: z.string().optional(), consequence: z.string() }),
  ),
  events: z.array(
    z.object({
      plover: z.string().optional(),
      either: z.array(z.string()).optional(),
      actor: z.string().optional(),
      actors: z.array(z.string()).optional(),
      recipient: z.string().optional(),
      words: z.string(),
    }),
  ),
});

const stances: Readonly<Record<string, string>> = {
  "warns against": "warns",
  "believe sought": "speculates",
};

/** The record that a careful reader expects of the seed report, as rules see it. */
function seedDeeds() {
  const { transfers, commitments, threats, events } = Expected.parse(parse(readFileSync(file, "utf8")));
  const person = (country: string) => ({ kind: "person", country });
  const report = ExampleReport.parse({
    published: "2024-06-21",
    actors: {
      "Vladimir Putin": person("RUS"),
      "Kim Jong-un": person("PRK"),
      "Matthew Miller": person("USA"),
      "Chang Ho-jin": person("KOR"),
      "Daniel Kritenbrink": person("USA"),
      "US officials": { kind: "collective", country: "USA" },
      "other regions of the world": { kind: "unknown" },
      West: { kind: "collective" },
    },
    entries: [
      ...transfers.map(({ supplier, recipient, items, certainty, completed, claims }) => ({
        kind: "transfer",
        supplier,
        recipient,
        certainty,
        completed: completed ?? null,
        stage: completed === true ? "delivered" : completed === false ? "considered" : "unknown",
        items: Object.fromEntries(
          items.map((words) => {
            const named = weaponNamed(words);
            return [words, { type: named?.type ?? "arms", unroca: named?.unroca ?? null }];
          }),
        ),
        claims: claims.map(({ by, stance, basis }) => ({ by, stance: stances[stance] ?? stance, basis })),
        words: items.join(", "),
      })),
      ...commitments.map(({ kind, parties, obligation = kind, status }) => ({
        kind: "commitment",
        form: kind,
        parties,
        obligation,
        status,
        words: obligation,
      })),
      ...threats.map(({ issuer, target, condition, consequence }) => ({
        kind: "threat",
        issuer,
        target,
        condition,
        consequence,
        words: consequence,
      })),
      ...events.map(({ plover, either = [], actor, actors, recipient, words }) => ({
        kind: "event",
        plover: plover ?? either[0],
        actors: actors ?? actor,
        recipients: recipient ?? [],
        words,
      })),
    ],
  });
  return exampleDeeds([report]);
}

test.skipIf(missing)(
  "on the seed's expected record: the two findings of embargoes, what follows from them, and nothing else (skipped where ../shared is missing)",
  () => {
    const findings = check(seedDeeds(), { rules: shippedRules(), book: shippedBook() });
    const shown = findings.map(({ rule, verdict, says, provisions }) => ({
      rule,
      verdict,
      who: says.split(",")[0],
      instruments: [...new Set(provisions.map(({ instrument }) => instrument.replace("S/RES/", "").slice(0, 4)))],
    }));
    // The two that a careful reader expects.
    expect(shown.filter(({ rule }) => rule.endsWith("-embargoed"))).toEqual([
      {
        rule: "transfer-from-embargoed",
        verdict: "touches",
        who: "North Korea to Russia",
        instruments: ["1695", "1718", "1874", "2094"],
      },
      {
        rule: "transfer-to-embargoed",
        verdict: "would-touch",
        who: "Russia to North Korea",
        instruments: ["1718", "1874", "2270", "1695", "2094"],
      },
    ]);
    // What else is true of it: Seoul's stance is on record. That Russia voted for the resolutions says nothing yet, as
    // nothing was done against them.
    expect(shown.filter(({ rule }) => !rule.endsWith("-embargoed"))).toMatchObject([
      { rule: "policy-contradicted", verdict: "would-touch", who: "South Korea to Ukraine" },
      { rule: "against-national-policy", verdict: "would-touch", who: "South Korea to Ukraine" },
    ]);
    const denied = findings.find(({ rule }) => rule === "transfer-from-embargoed");
    expect(denied?.said).toContainEqual(expect.objectContaining({ by: "North Korea", stance: "denies" }));
    expect(denied?.certainty).toBe("probable");
  },
);
