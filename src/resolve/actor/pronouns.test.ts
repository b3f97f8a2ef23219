import { expect, test } from "vitest";
import { actorsOf, type MarkedStatement } from "./marked-report.case.ts";

const speakersOf = (marked: string, ...statements: MarkedStatement[]) => actorsOf(marked, statements).speakers;

test("“he” is the last man who spoke", () => {
  const read = speakersOf(
    "[John Okoro|person] met [Mary Hale|person] on Friday. “No,” [Okoro|person] said.\n\nHe added, “Never.”",
    { speaker: "John Okoro" },
    { speaker: "Okoro", content: "No" },
    { speaker: "He", content: "Never" },
  );
  expect(read.map((s) => s.id)).toEqual(Array(3).fill("person:john-okoro"));
});

test("“she” is the woman, not the nearer man", () => {
  const read = speakersOf("[Mary Hale|person] wrote to [John Okoro|person]. She said no.", { speaker: "She" });
  expect(read[0]?.id).toBe("person:mary-hale");
});

test("“I” is the speaker of the quotation", () => {
  const read = actorsOf("[Ann Lee|person] said: “I will go.”", [{ speaker: "Ann Lee", content: "I will go." }]);
  expect(read.actors[0]?.mentions.map((m) => m.text)).toEqual(["Ann Lee", "I"]);
});

test("“he” without a man before stays open, with the reason", () => {
  const read = actorsOf("He said no.", [{ speaker: "He" }]);
  expect(read.speakers[0]).toMatchObject({ id: null, reason: "nobody named before fits" });
  expect(read.unresolved).toMatchObject([{ span: { text: "He" } }]);
});

test("“we” stays open", () => {
  const read = actorsOf("[Ann Lee|person] came. We said no.", [{ speaker: "We" }]);
  expect(read.speakers[0]).toMatchObject({ id: null, reason: expect.stringContaining("others") });
});

test("“the minister” is the one with that office", () => {
  const read = speakersOf(
    "Foreign Minister [Ann Lee|person] met Senator [Bo Ek|person]. [The minister|~person] said no.",
    { speaker: "The minister" },
  );
  expect(read[0]?.id).toBe("person:ann-lee");
});

test("“the two leaders” are the two named just before", () => {
  const marked = "[Ann Lee|person] met [Bo Ek|person] on Friday. [The two leaders|~person] said no.";
  const read = actorsOf(marked, [{ speaker: "The two leaders" }]);
  const together = read.actors.find((a) => a.id === read.speakers[0]?.id);
  expect(together?.members.toSorted()).toEqual(["person:ann-lee", "person:bo-ek"]);
});

test("“the senator” is the one whose rank is short for it", () => {
  const read = speakersOf("Sen. [Ann Lee|person] met Gov. [Bo Ek|person]. [The senator|~person] said no.", {
    speaker: "The senator",
  });
  expect(read[0]?.id).toBe("person:ann-lee");
});

test("the author's own “I” is the author", () => {
  expect(speakersOf("I think so.", { speaker: "I" })[0]?.id).toBe("author");
});
