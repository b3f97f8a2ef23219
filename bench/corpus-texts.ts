import { readFileSync } from "node:fs";
import { z } from "zod";
import { geoVirus, trNews } from "./geoparsing.ts";
import { guardianArticles, polnearTexts } from "./shared.ts";

/** Of which corpus a text is, and which of its texts: the line of the Guardian's file, the place of the article in TR-News and GeoVirus, PolNeAR's file name. */
export const corpusText = {
  source: z.enum(["guardian-sdf", "polnear", "polnear-dev", "tr-news", "geovirus"]),
  id: z.string(),
};

const CorpusText = z.object(corpusText);
type CorpusText = z.infer<typeof CorpusText>;

/** The lines of a file of labels, each with the text that it is of; those without one are left out. */
export function labelledTexts<T extends CorpusText>(file: URL, row: z.ZodType<T>): (T & { readonly text: string })[] {
  const texts = textsByCorpus();
  return readFileSync(file, "utf8")
    .trim()
    .split("\n")
    .flatMap((line) => {
      const labelled = row.parse(JSON.parse(line));
      const text = texts[labelled.source].get(labelled.id);
      return text === undefined ? [] : [{ ...labelled, text }];
    });
}

function textsByCorpus(): Readonly<Record<CorpusText["source"], ReadonlyMap<string, string>>> {
  const named = (texts: ReadonlyMap<string, string>) =>
    new Map([...texts].map(([name, text]) => [name.replace(/\.txt$/u, ""), text]));
  const numbered = (texts: readonly string[]) => new Map(texts.map((text, place) => [`${place}`, text]));
  return {
    "guardian-sdf": numbered(guardianArticles().map(({ text }) => text)),
    polnear: named(polnearTexts("train")),
    "polnear-dev": named(polnearTexts("dev")),
    "tr-news": numbered(trNews().map(({ text }) => text)),
    geovirus: numbered(geoVirus().map(({ text }) => text)),
  };
}
