import { expect, test } from "vitest";
import { isShortHeadline } from "./short-headline.ts";

const next = "The ministry said on Monday that the talks had failed.";

test("two words that name a matter are a headline", () => {
  const lines = ["Sanctions talks", "Missile test", "Troops leave", "Trade talks", "Ceasefire violations"];
  expect(lines.filter((line) => isShortHeadline(line, next))).toEqual(lines);
});

test("names, labels, one word and what stands before no sentence are none", () => {
  const lines = ["Aili Tamm", "Analysis", "Breaking news", "Read more", "Staff writer", "The ministry", "Geneva, June"];
  expect(lines.filter((line) => isShortHeadline(line, next))).toEqual([]);
  expect(isShortHeadline("Missile test", "Trade talks")).toBe(false);
});

test("one word is a headline where the paragraph has it as its matter", () => {
  const told = "The parties agreed on a ceasefire on Monday, and Iran welcomed the news.";
  expect(isShortHeadline("Ceasefire", told)).toBe(true);
  for (const line of ["Iran", "News", "Sanctions", "Agree", "CEASEFIRE"])
    expect(isShortHeadline(line, told), line).toBe(false);
});
