import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it, test } from "vitest";
import { extractDates } from "../../extract/date/index.ts";
import { governingDate } from "./governing-date.ts";
import { resolveDates } from "./resolve-dates.ts";

function dateOf(text: string, cue: string, content?: string) {
  const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
  const dates = resolveDates(text, extractDates(text), { anchor: { date: "2024-06-21", source: "given" } });
  const entry = { evidence: [at(cue)], cue: [at(cue)], ...(content === undefined ? {} : { content: [at(content)] }) };
  return governingDate(entry, dates, { text })?.start ?? null;
}

test("a statement has the date of the saying, not of what is said", () => {
  const text = "On Thursday, he remarked that arms would be sent next week.";
  expect(dateOf(text, "remarked", "arms would be sent next week")).toBe("2024-06-20");
  const undated = "He remarked that arms would be sent next week.";
  expect(dateOf(undated, "remarked", "arms would be sent next week")).toBeNull();
});

test("an act has the date of its own clause", () => {
  const text = "On Thursday, the president remarked that rebels had shelled the port on June 2.";
  expect(dateOf(text, "shelled")).toBe("2024-06-02");
  expect(dateOf("The envoy said on Thursday that troops had seized the bridge.", "seized")).toBeNull();
});

test("a statement that goes on takes the date of the one before, in its paragraph only", () => {
  const said = "The minister said on Monday that it was over.";
  const more = "He added that nobody was hurt.";
  expect(dateOf(`${said} ${more}`, "added", "nobody was hurt")).toBe("2024-06-17");
  expect(dateOf(`${said}\n\n${more}`, "added", "nobody was hurt")).toBeNull();
  expect(dateOf(`${said} ${more.replace("added", "believes")}`, "believes", "nobody was hurt")).toBeNull();
});

describe("what goes with the dated verb or noun has its date", () => {
  it.each<[text: string, cue: string, content: string, expected: string | null]>([
    ["She spoke on Tuesday about the raid, arguing that it was lawful.", "arguing", "it was lawful", "2024-06-18"],
    ["The council on Tuesday condemned the test and pledged to act.", "pledged", "to act", "2024-06-18"],
    ["Campaigning in 2012, he hardly mentioned the war.", "mentioned", "the war", "2012-01-01"],
    ["Critics recalled his announcement in 2014 of new limits.", "announcement", "new limits", "2014-01-01"],
    ["At Monday’s summit, she mentioned the war.", "mentioned", "the war", "2024-06-17"],
    ["She mentioned the war after Monday’s summit.", "mentioned", "the war", null],
    ["She spoke on Tuesday, hours after he denounced the raid.", "denounced", "the raid", null],
    ["In 2012 he backed the war and has denounced it since.", "has denounced", "it", null],
  ])("%s: %s", (text, cue, content, expected) => {
    expect(dateOf(text, cue, content)).toBe(expected);
  });
});

test("a date in a part that is kept apart governs nothing", () => {
  const text = "ROME, June 18 (ANSA) — He said it was over.";
  const dates = resolveDates(text, extractDates(text), { anchor: { date: "2024-06-21", source: "given" } });
  const cue = [{ start: text.indexOf("said"), end: text.indexOf("said") + 4 }];
  const entry = { evidence: cue, cue, content: [{ start: text.indexOf("it was"), end: text.length - 1 }] };
  expect(dates).toHaveLength(1);
  expect(governingDate(entry, dates, { text, apart: [{ start: 0, end: 23 }] })).toBeNull();
});

const seed = new URL("../../../../shared/seed/article.txt", import.meta.url);

describe.skipIf(!existsSync(seed))("the seed (skipped where ../shared, which holds it, is missing)", () => {
  const text = existsSync(seed) ? readFileSync(seed, "utf8") : "";
  it.each<[cue: string, expected: string | null]>([
    ["their meeting in Pyongyang", "2024-06-19"],
    ["remarked", "2024-06-20"],
    ["indicated", "2024-06-21"],
    ["will visit", "2024-06-21"],
    ["have heightened", "2024-06-17"],
    ["crossed the border", "2024-06-01"],
    ["inked", null],
  ])("%s", (cue, expected) => {
    expect(dateOf(text, cue)).toBe(expected);
  });
});
