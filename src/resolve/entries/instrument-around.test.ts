import { expect, test } from "vitest";
import { instrumentAround } from "./instrument-around.ts";

test.each([
  ["Under [resolution] 1718 (2006) it is so.", "resolution 1718 (2006)"],
  ["Under [resolution] 1718, 20 tanks stay.", "resolution 1718"],
  ["Under [resolutions] 1718 and 1874 it is so.", "resolutions 1718 and 1874"],
  ["Under [resolutions 1718], 1874 and 2094 it is so.", "resolutions 1718, 1874 and 2094"],
  ["Under [Council Decision] 2014/512/CFSP it is so.", "Council Decision 2014/512/CFSP"],
  ["Under [Regulation] (EU) No 833/2014 it is so.", "Regulation (EU) No 833/2014"],
  ["Council Regulation 833/2014 [bans exports] to Chad.", "Council Regulation 833/2014"],
  ["Regulation (EU) No 833/2014 [bans exports] to Chad.", "Regulation (EU) No 833/2014"],
  ["Public Law 115-44 [bars] it.", "Public Law 115-44"],
  ["The [embargo] of 1718 men.", "embargo"],
  ["Oslo [bans exports] to Chad.", "bans exports"],
  ["An [order] of 20 tanks.", "order"],
])("%s", (marked, instrument) => {
  const [before = "", words = "", after = ""] = marked.split(/[[\]]/u);
  const text = before + words + after;
  const { start, end } = instrumentAround(text, { start: before.length, end: before.length + words.length });
  expect(text.slice(start, end)).toBe(instrument);
});
