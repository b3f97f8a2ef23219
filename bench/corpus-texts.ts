import { geoVirus, trNews } from "./geoparsing.ts";
import { guardianArticles, polnearTexts } from "./shared.ts";

/** The corpora of which reports are labelled by their offsets. */
export const corpora = ["guardian-sdf", "polnear", "tr-news", "geovirus"] as const;

/** The texts of each by id: the line of the Guardian's file, the place of the article in TR-News and GeoVirus, PolNeAR's file name. */
export function corpusTexts(): Readonly<Record<(typeof corpora)[number], ReadonlyMap<string, string>>> {
  const numbered = (texts: readonly string[]) => new Map(texts.map((text, place) => [`${place}`, text]));
  return {
    "guardian-sdf": numbered(guardianArticles().map(({ text }) => text)),
    polnear: new Map([...polnearTexts("train")].map(([name, text]) => [name.replace(/\.txt$/u, ""), text])),
    "tr-news": numbered(trNews().map(({ text }) => text)),
    geovirus: numbered(geoVirus().map(({ text }) => text)),
  };
}
