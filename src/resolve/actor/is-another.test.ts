import { expect, test } from "vitest";
import { actorsOf } from "./marked-report.case.ts";

/** The actors who speak, one after another, as letters: "a b" for two, "a a" for one. */
function speakersOf(marked: string, ...speakers: string[]): string {
  const read = actorsOf(
    marked,
    speakers.map((speaker) => ({ speaker })),
    "2025-03-05",
  );
  const ids = [...new Set(read.speakers.map(({ id }) => id))];
  return read.speakers.map(({ id }) => (id === null ? "-" : "abcd"[ids.indexOf(id)])).join(" ");
}

test.each([
  ["[[Putin|person]'s aide|~person] said no. [[Macron|person]'s aide|~person] said yes.", "Putin's aide"],
  ["[The [Kremlin|state]'s aide|~person] said no. [[Macron|person]'s aide|~person] said yes.", "The Kremlin's aide"],
])("those of two owners are two: %s", (marked, first) => {
  expect(speakersOf(marked, first, "Macron's aide")).toBe("a b");
});

test("a ruler and a state's seat may have one spokesman", () => {
  const marked = "[The [Kremlin|state]'s aide|~person] said no. [[Putin|person]'s aide|~person] said so again.";
  expect(speakersOf(marked, "The Kremlin's aide", "Putin's aide")).toBe("a a");
});

test("of one owner the office decides", () => {
  const marked = "[[Trump|person]'s envoy|~person] said no. [[Trump|person]'s lawyer|~person] said yes.";
  expect(speakersOf(marked, "Trump's envoy", "Trump's lawyer")).toBe("a b");
});

test("who speaks for one seat of a state does not speak for another", () => {
  const marked =
    "[The [White House|state] spokesman|~person] said no. [The [Pentagon|state] spokesman|~person] said yes.";
  expect(speakersOf(marked, "The White House spokesman", "The Pentagon spokesman")).toBe("a b");
});

test("who speaks for a ruler is not the ruler", () => {
  const marked = "President [Vladimir Putin|person] said no. [The [Kremlin|state]'s spokesman|~person] said yes.";
  expect(speakersOf(marked, "Vladimir Putin", "The Kremlin's spokesman")).toBe("a b");
});

test("a spokesman by name is the one that is told of next, another ruler's is not", () => {
  const marked = (ruler: string) =>
    `[Kremlin|state] spokesman [Dmitry Peskov|person] said no. [[${ruler}|person]'s spokesman|~person] said so again.`;
  expect(speakersOf(marked("Putin"), "Dmitry Peskov", "Putin's spokesman")).toBe("a a");
  expect(speakersOf(marked("Macron"), "Dmitry Peskov", "Macron's spokesman")).toBe("a b");
});

test("occupations of different sorts are different people's, where nobody is named", () => {
  const marked =
    "[The general|~person] denied it. [The tycoon|~person] said yes. [The cleric|~person] said no. [The tycoon|~person] added that.";
  expect(speakersOf(marked, "The general", "The tycoon", "The cleric", "The tycoon")).toBe("a b c b");
});

test("somebody by name may be called by another occupation", () => {
  const marked = "[Donald Trump|person] said no. [The tycoon|~person] said so again.";
  expect(speakersOf(marked, "Donald Trump", "The tycoon")).toBe("a a");
});
