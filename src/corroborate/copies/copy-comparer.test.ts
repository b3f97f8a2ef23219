import { describe, expect, test } from "vitest";
import { unreadReport } from "../../record/index.ts";
import { copyComparer } from "./copy-comparer.ts";

const sentences = [
  "Mali has taken delivery of three more Bayraktar Akinci drones from Turkey, the defence ministry in Bamako said on Friday.",
  "The aircraft arrived on Monday aboard two cargo planes together with about 40 guided bombs and a ground control station.",
  "Twelve Malian operators had finished a five-month training course at a base near Batman in southeastern Turkey.",
  "A European diplomat in Bamako put the value of the contract, signed last September, at 120 million euros.",
  "Algeria's foreign ministry said on Wednesday that an armed drone had crossed the border near Tin Zaouatine.",
  "Asked whether the army had already been ordered to shoot, the spokesman Lotfi Benhamouda declined to answer.",
  "Ansar Dine fighters claimed in a message on Thursday to have shot down one of the older drones near Kidal.",
  "The Economic Community of West African States called on both governments to show restraint.",
];

interface Page {
  readonly text: string;
  readonly published?: string;
  readonly title?: string;
  readonly source?: string;
}

function opened({ text, published, title = "Mali takes more drones", source = "/reports/a.txt" }: Page) {
  const input = { id: "r", source, title, published: published ?? null, text };
  return copyComparer.open(copyComparer.sketch({ report: unreadReport(input), stray: [] }).bytes);
}

const compared = (first: Page, second: Page) => copyComparer.compare(opened(first), opened(second));
const whole = sentences.join(" ");

describe("two reports", () => {
  test("of the same words are exact copies, however the headline is decorated", () => {
    const likeness = compared(
      { text: `Opinion | Mali takes more drones\n\n${whole}`, title: "Opinion | Mali takes more drones" },
      { text: `Mali takes more drones - The Times\n\n${whole}`, title: "Mali takes more drones - The Times" },
    );
    expect(likeness).toMatchObject({ kind: "exact", copy: "unknown", basis: "unstated" });
  });

  test("of which one has another toll, country or word in one place are lightly edited, however long they are", () => {
    const long = Array.from({ length: 5 }, (_, at) => whole.replaceAll(/\d+/gu, (number) => `${at}${number}`)).join(
      " ",
    );
    for (const [from, to] of [
      ["five-month", "nine-month"],
      ["Mali has", "Niger has"],
      ["had crossed", "had not crossed"],
      ["40 guided", "400 guided"],
    ] as const) {
      const likeness = compared({ text: long.replace(from, to) }, { text: long });
      expect(likeness, `${from} → ${to}`).toMatchObject({ kind: "light-edit" });
    }
  });

  test("of the same words in other lines and paragraphs, and with other marks, are exact copies", () => {
    const laidOut = sentences.join("\n\n").replaceAll("'", "’").replaceAll(", ", ",\n");
    expect(compared({ text: laidOut }, { text: whole })).toMatchObject({ kind: "exact" });
  });

  test("of which one has a part of the other are a source and an excerpt", () => {
    const likeness = compared({ text: sentences.slice(0, 3).join(" ") }, { text: whole });
    expect(likeness).toMatchObject({ kind: "excerpt", copy: "first", basis: "containment" });
  });

  test("of which the later adds to the earlier are an update", () => {
    const likeness = compared(
      { text: sentences.slice(0, 5).join(" "), published: "2026-03-13" },
      { text: whole, published: "2026-03-14" },
    );
    expect(likeness).toMatchObject({ kind: "update", copy: "second", basis: "time" });
  });

  test("of which the later changes some words are a light edit", () => {
    const edited = whole
      .replace("three more", "another three")
      .replace("guided bombs", "bombs")
      .replace("claimed", "said");
    const likeness = compared({ text: edited, published: "2026-03-14" }, { text: whole, published: "2026-03-13" });
    expect(likeness).toMatchObject({ kind: "light-edit", copy: "first", basis: "time" });
  });

  test("that fill the same form with other names and numbers are no copies", () => {
    const other = whole
      .replace("Mali has", "Niger has")
      .replaceAll("Bamako", "Niamey")
      .replaceAll(
        /Malian|Akinci|Batman|Algeria|Benhamouda|Zaouatine|Kidal|Lotfi|Turkey|Ansar|Bayraktar/g,
        (name) => `${name}stan`,
      )
      .replaceAll(/\d+|three|two|five|Twelve/g, "17")
      .replaceAll(/Monday|Friday|Wednesday|Thursday/g, "Sunday");
    expect(compared({ text: other }, { text: whole })).toBeNull();
  });

  test("of which one quotes a sentence of the other are no copies", () => {
    const own = [
      "Algeria has moved two batteries of surface-to-air missiles to Tamanrasset, the magazine El Djeich reported.",
      "The batteries are of Russian make and have a range of 200 kilometres, according to an expert in Algiers.",
      "Some 3,000 families have fled over the border since January, the refugee agency of the United Nations says.",
      "Turkey would like to talk with both, and its foreign minister is expected at the end of the month.",
      sentences[4] ?? "",
    ];
    expect(compared({ text: own.join(" ") }, { text: whole })).toBeNull();
  });

  test("without words are no copies", () => {
    expect(compared({ text: "" }, { text: "" })).toBeNull();
    expect(compared({ text: "!?" }, { text: whole })).toBeNull();
  });
});
