import { readFileSync } from "node:fs";
import { z } from "zod";
import { once } from "../../ontology/actor/once.ts";
import { weaponNamed } from "../../ontology/weapon/index.ts";
import { inPackage } from "../../util/in-package.ts";
import { ofTexts } from "../../util/of-texts.ts";
import { filled, parts } from "../facts/cells.ts";
import { readFactTable } from "../facts/fact-table.ts";

/**
 * What the words of goods themselves name: arms; goods that are none; some goods, without saying which ("the cargo"); or
 * nothing that is known, so that only whoever read the report takes them for arms.
 */
type GoodsNaming = "arms" | "civil" | "some-goods" | "unknown";

/** A line of civil-goods.csv: how news calls goods that no arms embargo is on. */
const CivilGoods = z.strictObject({ words: parts, source: filled });

const file = inPackage("data/rules/civil-goods.csv");

const civilGoods = once(
  () =>
    new Set(
      readFactTable("civil-goods.csv", readFileSync(file, "utf8"), CivilGoods).facts.flatMap(({ value }) =>
        value.words.map((word) => word.toLowerCase()),
      ),
    ),
);

/** The goods that are taken for civil, in a word that changes when they do. */
export const civilGoodsVersion = once(() => [...civilGoods()].join());

const arms = /weapon|\barms\b|armament|munition|military|missile|rocket|warhead|nuclear|lethal|defen[cs]e/iu;
const someGoods =
  /\b(?:cargo|cargoes|consignments?|shipments?|containers?|crates?|goods|supplies|deliver(?:y|ies)|items)\b/iu;

/** The same goods are named again and again; beyond so many they are worked out anew. */
const mostKnown = 10_000;

/** What the words of goods name. */
export const goodsNaming = ofTexts(mostKnown, (text): GoodsNaming => {
  if (weaponNamed(text)?.type === "arms" || arms.test(text)) return "arms";
  if (headsOf(text).some((head) => civilGoods().has(head))) return "civil";
  return someGoods.test(text) ? "some-goods" : "unknown";
});

/** The last one or two words of a phrase and of what follows "of": what "ten tonnes of iron ore" are. */
function headsOf(text: string): string[] {
  return text
    .toLowerCase()
    .split(/\s+(?:for|from|to|with|aboard|worth|including|such as)\s+/u)
    .slice(0, 1)
    .flatMap((phrase) => phrase.split(/\s+of\s+/u))
    .flatMap((phrase) => {
      const words = phrase.match(/[\p{L}\p{N}-]+/gu) ?? [];
      return [words.slice(-1).join(" "), words.slice(-2).join(" ")];
    });
}
