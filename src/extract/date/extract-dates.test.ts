import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { extractDates } from "./extract-dates.ts";

const words = (text: string) => extractDates(text).map(({ range }) => text.slice(range.start, range.end));

describe("the words of an expression", () => {
  it.each<[text: string, expected: string[]]>([
    ["They met on Wednesday.", ["on Wednesday"]],
    ["The strip has been closed since October 7.", ["since October 7"]],
    ["Talks ran from June 10 to 14 in Oslo.", ["from June 10 to 14"]],
    ["Talks went on through 2015 and 2016.", ["through 2015 and 2016"]],
    ["The ban holds through 2018 and the fund through 2020.", ["through 2018", "through 2020"]],
    ["It was moved from Friday to Monday.", ["from Friday", "to Monday"]],
    ["In the late 1980s and in 2023, exports fell.", ["In the late 1980s", "in 2023"]],
    ["He said that in three weeks it would be ready.", ["in three weeks"]],
    ["Over the past two years the fleet shrank.", ["Over the past two years"]],
    ["“Yesterday’s talks failed,” she said on Sept. 11, 2019.", ["Yesterday", "on Sept. 11, 2019"]],
    ["Troops left at Christmas and came back in Ramadan.", ["at Christmas", "in Ramadan"]],
    ["The week before, they had met in Oslo.", ["The week before"]],
    ["The accord\nof 12\nJune was void.", ["12\nJune"]],
    ["In June\n\n12 men were shot.", ["In June"]],
  ])("%j", (text, expected) => {
    expect(words(text)).toEqual(expected);
  });
});

describe("what is no date", () => {
  it.each([
    "He met Kim for the second time in nine months.",
    "It was the worst attack in five years.",
    "A three-day visit lasted two weeks.",
    "Theresa May may march on.",
    "Resolution 1718 and the 2000 troops of 2,500 sent.",
    "Resolutions 1970 and 1973 bar it, as do resolutions 1718, 1874 and 2094.",
    "She has worked here for years, and twice a week.",
    "He sold ships at Christmas markets on Christmas Island.",
    "They left the week before the vote.",
    "On Black Friday the Sunday Times was sold out.",
    "",
  ])("%j", (text) => {
    expect(words(text)).toEqual([]);
  });
});

describe("the verb an expression hangs on", () => {
  it.each<[text: string, verb: string | undefined, direction: string | null]>([
    ["The envoy will visit Oslo on Friday.", "will visit", "future"],
    ["On Thursday, during a state visit to Hanoi, he remarked that it was over.", "remarked", "past"],
    ["The minister, who arrived on Saturday, will leave on Tuesday.", "arrived", "past"],
    ["Ministers agreed to reconvene on Friday.", "to reconvene", "future"],
    ["He may have fled on Sunday.", "may have fled", "past"],
    ["The council was expected to meet on Monday.", "to meet", "planned"],
    ["The family said in a letter on Thursday: “We must go.”", "said", "past"],
    ["On Monday, 40 people were arrested in Rome.", "were arrested", "past"],
    ["Since sending troops there in February, it has lost ten.", "sending", "past"],
    ["A deal (Letters, 12 September) must be struck.", undefined, null],
    ["A deal on Friday?", undefined, null],
  ])("%s", (text, verb, direction) => {
    const [date] = extractDates(text);
    expect(date?.direction).toBe(direction);
    expect(date?.verb ? text.slice(date.verb.start, date.verb.end) : undefined).toBe(verb);
  });

  test("a noun, where it describes one", () => {
    const text = "The Friday attack killed four.";
    const noun = extractDates(text)[0]?.noun;
    expect(noun ? text.slice(noun.start, noun.end) : null).toBe("attack");
  });
});

test("any text gives ordered expressions that do not overlap", () => {
  const pieces = fc.constantFrom(
    ..."on in the of May march Sunday 12 2024 - , . ' s th 1990 last next weeks ago first quarter \n\n early until 31/02/2023 “ ”".split(
      " ",
    ),
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(pieces, fc.string({ maxLength: 4 })), { maxLength: 40 }), (parts) => {
      const text = parts.join(" ");
      let last = 0;
      for (const { range, core } of extractDates(text)) {
        expect(core.start).toBeGreaterThanOrEqual(last);
        expect(range.start).toBeLessThanOrEqual(core.start);
        expect(range.end).toBeGreaterThanOrEqual(core.end);
        expect(range.end).toBeLessThanOrEqual(text.length);
        expect(core.end).toBeGreaterThan(core.start);
        last = core.end;
      }
    }),
    { numRuns: 500 },
  );
});

describe("time grows with the text, not with its square", () => {
  const long = (piece: string, length = 30_000) => piece.repeat(Math.ceil(length / piece.length));
  it.each<[what: string, text: string]>([
    ["one word of 100,000 letters", long("a", 100_000)],
    ["30 kB of digits", long("7")],
    ["30 kB of digits and points", long("1.")],
    ["30 kB of digits and dashes", long("12-")],
    ["30 kB of digits and strokes", long("1/")],
    ["30 kB of weekdays without a stop", long("Monday and ")],
    ["30 kB of months", long("June ")],
    ["30 kB of “early”", long("early ")],
    ["30 kB of “the end of”", long("the end of ")],
    ["30 kB of “first week of”", long("first week of ")],
    ["30 kB of “earlier in the”", long("earlier in the ")],
    ["30 kB of numbers in words", long("twenty one ")],
    ["30 kB of apostrophes", long("'")],
    ["30 kB of “will”", long("will have been ")],
  ])("%s", (_, text) => {
    const begun = performance.now();
    extractDates(text);
    expect(performance.now() - begun).toBeLessThan(15_000);
  });
});
