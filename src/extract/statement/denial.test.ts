import { expect, test } from "vitest";
import { denialOf } from "./denial.ts";

test.each([
  ["said", false, false],
  ["denied", true, false],
  ["flatly denied having", true, false],
  ["dismissed", true, false],
  ["has rejected", true, false],
  ["disputed", true, false],
  ["ruled out", true, false],
  ["did not say", false, true],
  ["didn’t say", false, true],
  ["declined to say", false, true],
  ["refused to confirm", false, true],
  ["would neither confirm nor deny", false, true],
  ["did not deny", false, true],
  ["has yet to comment on", false, true],
  ["failed to explain", false, true],
  ["used a failed coup to justify", false, false],
  ["noted", false, false],
  ["knots", false, false],
  ["presidential", false, false],
  ["believes", false, false],
])("%s: denies %s, negated %s", (cue, denies, negated) => {
  expect(denialOf(cue)).toEqual({ denies, negated });
});

test.each([
  ["Neither", true],
  ["No official", true],
  ["Nobody", true],
  ["Norway", false],
  ["The officials", false],
])("with %s as speaker it was not said: %s", (speaker, negated) => {
  expect(denialOf("would say", speaker).negated).toBe(negated);
});

test.each([
  ["called", "the report a fabrication", true],
  ["called", "it “an old lie”", true],
  ["called", "the suggestion an insult", true],
  ["branded", "Lima's latest claim absurd", true],
  ["described as", "“a rumour” a statement that ships sank", true],
  ["called", "the raid an insult", false],
  ["called", "it an insult", false],
  ["called", "the report accurate", false],
  ["called on", "both sides to stop", false],
  ["said", "the report was a lie", false],
  ["did not call", "the report a lie", false],
])("%s %s: denies %s", (cue, content, denies) => {
  expect(denialOf(cue, "", content).denies).toBe(denies);
});
