import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyText } from "./any-text.case.ts";
import { spanOf } from "./range.ts";
import { sentenceAt } from "./sentence-at.ts";
import { sentences } from "./sentences.ts";

const split = (text: string) => sentences(text).map((range) => spanOf(text, range).text);

/** `|` marks where a sentence must end; there and nowhere else. */
describe("sentences", () => {
  it.each([
    "Mr. Orban met Sen. John F. Kennedy and J. Edgar Hoover.| He left.",
    "Lt. Col. Dan Reed, Gen. Mark Milley and the Rev. Al Green met Prof. Ann Lee, Dr. Wu and Gov. Bob Ray.| So it went.",
    "MR. SMITH met GEN. JONES.",
    "Then Sec. Clinton met Gens. Lee and Roe.| He left.",
    "The U.S. Army and the U.N. Security Council met.| They talked.",
    "He flew to the U.S.| The army stayed.| He came from the U.K.| In May he left.",
    "The talks in Washington, D.C.| They failed.",
    "They met in the “U.S.”| Police came.",
    "Arms, e.g. Rifles, i.e. Guns, came on Jan. 5, Sept. 11 and Fri. Feb. 3.| It was No. 10 of Art. 5.",
    "It was over in Dec.| Police left.| He said No.| Then he went.",
    "Acme Inc. Chief John Roe works for Acme Inc.| He left St. Petersburg for 5 Main St.| The rest stayed.",
    "He rose at 5 a.m. Monday and 6 p.m. EST.| At 7 p.m.| Police came at 8 p.m.| The end.",
    "It cost 3.5 million.| It rose by 2.| In 2014.| 15 died.",
    "Sen. Jon Kyl (R-Ariz.) and Ann (D-Conn. since May) left.",
    "“Stop.” he said.| “Go!” she said.| “Why?” asked Lee.| He left.",
    "“Stop.”| He left.| “Go on.”| “No.”| (It was late.)| She left.",
    '"We go." "We stay," he said.'.replace('" "', '"| "'),
    "‘Stop.’| The end.",
    "“Really?” Mr. Smith asked.| “Really?”| The army left.",
    "It asked: “Is it over?”| Bolton’s added condition failed.",
    "What?!| No!!!| Never...| He left… and came.| Well... yes.",
    "It ended.| al-Shabab denied it.| iPhone sales fell.",
    "1. The first point.| 2. It goes on.",
    "A. The first point.| It goes on.",
    "He left . . . and came.",
    "He said so.[1][2]| She did not. [3]| The end.",
    "Il part. »| Elle reste.",
    "He said it ended.”| The army left.".replace("| ", "|"),
    "It had ended.|“The army left,” he said.",
    "See www.example.com or example.org/a.b.| Yes.",
    "他走了。|她说:“不。”|好!",
    "Путин уехал.| А. С. Пушкин остался.",
    "The ban (see p. 5 and pp. 6) holds.| See Smith et al. in Vol. 3.",
    "He called himself Vladimir I.| The people did not.",
    "The missile hit 12 km. from there; the U.S., in turn, left.",
    "?|!|No one.".replace("?|!|", "?!| "),
  ])("%s", (marked) => {
    expect(split(marked.replaceAll("|", ""))).toEqual(marked.split("|").map((sentence) => sentence.trim()));
  });

  it("ends with its paragraph", () => {
    expect(split("Troops leave\nThe army\n\nleft. It")).toEqual(["Troops leave", "The army", "left.", "It"]);
  });

  it("covers every visible character once, in order, each span its slice", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let before = 0;
        for (const range of sentences(text)) {
          expect(text.slice(before, range.start)).toMatch(/^\p{White_Space}*$/u);
          const span = spanOf(text, range);
          expect(span.text).toBe(text.slice(span.start, span.end));
          expect(span.text).toMatch(/^\P{White_Space}(.*\P{White_Space})?$/su);
          before = range.end;
        }
        expect(text.slice(before)).toMatch(/^\p{White_Space}*$/u);
      }),
    );
  });
});

describe("sentenceAt", () => {
  it("finds at every offset what a search through all would", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const all = sentences(text);
        for (let offset = 0; offset <= text.length; offset++) {
          expect(sentenceAt(all, offset)).toBe(all.find(({ start, end }) => start <= offset && offset < end));
        }
      }),
    );
  });
});
