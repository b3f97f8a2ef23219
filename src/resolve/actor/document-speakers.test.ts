import { expect, test } from "vitest";
import { actorsOf, type MarkedStatement } from "./marked-report.case.ts";

/** Who speaks last in a report, by name. */
function lastSpeaker(marked: string, ...statements: readonly MarkedStatement[]): string | undefined {
  const { actors, speakers } = actorsOf(marked, statements);
  return actors.find(({ id }) => id === speakers.at(-1)?.id)?.name;
}

test.each([
  ["a statement from [Ansar Front|organisation]", "Ansar Front"],
  ["A [Ansar Front|organisation] statement", "Ansar Front"],
  ["[Ansar Front|organisation]’s latest message", "Ansar Front"],
  ["A [Ansar Front|organisation] report released last year", "Ansar Front"],
  ["a letter to the port by [Ansar Front|organisation]", "Ansar Front"],
  ["an [Ansar Front|organisation] poll", "Ansar Front poll"],
])("a document in somebody’s name speaks for him: %s", (speaker, name) => {
  const bare = speaker.replaceAll(/\[([^|]*)\|[^\]]*\]/gu, "$1");
  expect(lastSpeaker(`${speaker} said the raid was over.`, { speaker: bare })).toBe(name);
});

test("“the statement” is of whoever spoke in one before, and one that nobody gave out stays a document", () => {
  const told = "[Gavin Hale|person] said in a statement that he was well. The statement said no more.";
  const first = { speaker: "Gavin Hale", cue: "said in a statement" };
  expect(lastSpeaker(told, first, { speaker: "The statement" })).toBe("Gavin Hale");
  expect(lastSpeaker("All was quiet. The statement said no more.", { speaker: "The statement" })).toBe("statement");
  const other = "[Gavin Hale|person] said in a letter that he was well. The statement said no more.";
  expect(lastSpeaker(other, { ...first, cue: "said in a letter" }, { speaker: "The statement" })).toBe("statement");
});
