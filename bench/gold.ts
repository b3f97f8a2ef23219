import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { codePointOffsets } from "../src/text/index.ts";
import { shared } from "./shared.ts";

interface Range {
  readonly start: number;
  readonly end: number;
}

/** An attribution as an annotator of PolNeAR marked it, in UTF-16 offsets. */
export interface GoldAttribution {
  readonly source: readonly Range[];
  readonly content: readonly Range[];
}

/** The attributions of one annotator for each text of a part, by file name. */
export function goldAttributions(
  part: "train" | "dev",
  texts: ReadonlyMap<string, string>,
): Map<string, GoldAttribution[]> {
  const folder = join(shared, "corpora/polnear", part, "attributions");
  const gold = new Map<string, GoldAttribution[]>();
  for (const file of readdirSync(folder).sort()) {
    const name = `${file.replace(/_[^_]+\.ann$/, "")}.txt`;
    const text = texts.get(name);
    if (text === undefined || gold.has(name)) continue;
    gold.set(name, parse(readFileSync(join(folder, file), "utf8"), text));
  }
  return gold;
}

function parse(ann: string, text: string): GoldAttribution[] {
  const offsets = codePointOffsets(text);
  const spans = new Map<string, Range[]>();
  const found: GoldAttribution[] = [];
  for (const line of ann.split("\n")) {
    const [id = "", body] = line.split("\t");
    if (body === undefined) continue;
    if (id.startsWith("T")) {
      const pairs = body.slice(body.indexOf(" ") + 1).split(";");
      spans.set(
        id,
        pairs.map((pair) => {
          const [start = 0, end = 0] = pair.split(" ").map((n) => offsets.toUtf16(Number(n)));
          return { start, end };
        }),
      );
    } else if (id.startsWith("E")) {
      const role = (name: string) =>
        body.split(" ").flatMap((argument) => {
          const [kind = "", ref = ""] = argument.split(":");
          return kind.replace(/\d+$/, "") === name ? (spans.get(ref) ?? []) : [];
        });
      found.push({ source: role("Source"), content: role("Content") });
    }
  }
  return found;
}
