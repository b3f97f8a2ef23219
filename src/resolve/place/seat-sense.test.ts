import { describe, expect, it } from "vitest";
import { seatSense } from "./seat-sense.ts";

function senseOf(marked: string) {
  const start = marked.indexOf("[");
  const end = marked.indexOf("]") - 1;
  return seatSense(marked.replace(/[[\]]/g, ""), { start, end }).sense;
}

describe("seatSense", () => {
  it.each([
    "Russian arms deliveries to [Pyongyang] would destabilise the peninsula.",
    "Sanctions against [Moscow] were extended.",
    "[Tehran] has denied the charge.",
    "The [Ankara]-backed fighters withdrew.",
    "Relations between Paris and [London] have soured.",
    "[Washington]’s commitment to the alliance is firm.",
    "an agreement with [Baghdad] on oil",
    "It hopes for drones and missiles from [Tehran].",
  ])("%s: the government", (text) => {
    expect(senseOf(text)).toBe("government");
  });

  it.each([
    "They held their meeting in [Pyongyang] on Wednesday.",
    "He flew to [Moscow] for talks.",
    "Rockets fell on the outskirts of [Damascus] overnight.",
    "The [Seoul]-based institute published a paper.",
    "A court in [London] heard the case.",
    "[Washington], D.C., is hot in summer.",
    "Thousands of [Cairo] residents fled.",
  ])("%s: the city", (text) => {
    expect(senseOf(text)).toBe("place");
  });
});
