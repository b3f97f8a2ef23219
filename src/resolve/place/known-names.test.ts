import { expect, test } from "vitest";
import { Gazetteer } from "../../ontology/gazetteer/index.ts";
import { withKnownNames } from "./known-names.ts";

const gazetteer = Gazetteer.open();

/** The names of a text in which `[Moscow|person]` marks what the model found, as "label: words". */
function names(marked: string, apart: readonly string[] = []): string[] {
  const entities: { label: string; range: { start: number; end: number }; probability: number }[] = [];
  let text = "";
  for (const [piece, words, label] of marked.matchAll(/\[([^|\]]+)\|([a-z]+)\]|[^[]+/gu)) {
    if (words === undefined || label === undefined) text += piece;
    else {
      entities.push({ label, range: { start: text.length, end: text.length + words.length }, probability: 0.9 });
      text += words;
    }
  }
  const ranges = apart.map((words) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length }));
  return withKnownNames(gazetteer, text, entities, ranges).map(
    ({ label, range }) => `${label}: ${text.slice(range.start, range.end)}`,
  );
}

test.each([
  ["Many fled Russia by night.", "Russia"],
  ["A storm hit Florida and left.", "Florida"],
  ["They live in Winterthur now.", "Winterthur"],
  ["He came from Karachi.", "Karachi"],
  ["The pair are from Alvin, Texas, it said.", "Alvin"],
  ["Now Texas Senator Ted Cruz spoke.", "Texas"],
  ["Talks were held in Port-au-Prince.", "Port-au-Prince"],
  ["They marched through Dar es Salaam.", "Dar es Salaam"],
  ["She was born in Stoke-on-Trent.", "Stoke-on-Trent"],
  ["The Iran-backed fighters of Yemen left.", "Yemen"],
  ["The Winterthur bombing was long ago.", "Winterthur"],
  ["Nobody forgets the Aleppo siege.", "Aleppo"],
  ["Storms hit the eastern Mediterranean and passed.", "Mediterranean"],
  ["The [Karachi|person] chemical attack killed ten.", "Karachi"],
])("a place that the model left unmarked: %s", (text, place) => {
  expect(names(text)).toContain(`place: ${place}`);
});

test.each([
  "Texas A&M University said so.",
  "Nobody forgets the Winterthur murder trial.",
  "She read it in Reading Lolita in Tehran Weekly.",
  "In March it rained.",
  "Fans at the Olympic final sang.",
  "The Phoenix pay system failed in the Phoenix office.",
  "“Oh, I'll go,” he said.",
  "They met in Church Street.",
  "Police in blue saw Mobile phones and Nice weather.",
])("no place: %s", (text) => {
  expect(names(text)).toEqual([]);
});

test("what the model took for a person or an organisation is a place where it is nobody's name", () => {
  expect(names("The cup was awarded to [Moscow|person].")).toEqual(["place: Moscow"]);
  expect(names("Aid reached [Khan Younis|person].")).toEqual(["place: Khan Younis"]);
  expect(names("[Ana Moscow|person] left. [Moscow|person] was tired.")).toEqual([
    "person: Ana Moscow",
    "person: Moscow",
  ]);
  expect(names("The [Moscow Times|organisation] wrote.")).toEqual(["organisation: Moscow Times"]);
});

test("a name is a place's where it is one's elsewhere in the report", () => {
  expect(names("Tanks left [Talbiseh|place]. Then Talbiseh fell.")).toEqual(["place: Talbiseh", "place: Talbiseh"]);
  expect(names("Then Talbiseh fell.")).toEqual([]);
});

test("parts that are not the report's are not looked at", () => {
  expect(names("Read more: War in Russia. Tanks left Yemen.", ["Read more: War in Russia."])).toEqual(["place: Yemen"]);
});

test("a sea that only describes a noun is none", () => {
  expect(names("The ministers of the Baltic states met the Caspian oil lobby.")).toEqual([]);
});
