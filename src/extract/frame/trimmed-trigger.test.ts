import { expect, test } from "vitest";
import { trimmedTrigger } from "./trimmed-trigger.ts";

/** The words left of a trigger that is all of `written`, where the words in brackets stand for somebody. */
function trimmed(written: string): string {
  const words = written.split(" ");
  const bare = words.map((word) => word.replace(/[[\]]/gu, ""));
  const opened = words.flatMap((word, i) => (word.startsWith("[") ? [i] : []));
  const closed = words.flatMap((word, i) => (word.endsWith("]") ? [i + 1] : []));
  const parties = opened.map((first, i) => ({ first, last: closed[i] ?? first }));
  const trigger = { kind: "event", first: 0, last: words.length, score: 0 } as const;
  const { first, last } = trimmedTrigger(trigger, parties, (word) => bare[word] ?? "");
  return bare.slice(first, last).join(" ");
}

test.each([
  ["asked [Berlin] to deliver", "asked"],
  ["killing [at least 17 soldiers]", "killing"],
  ["an [Israeli] drone strike", "drone strike"],
  ["the arrest of [the mayor]", "the arrest"],
  ["opened fire on", "opened fire on"],
  ["has been [Moscow]", "has been Moscow"],
  ["[the raid]", "the raid"],
])("of %j stays %j", (written, left) => {
  expect(trimmed(written)).toBe(left);
});
