import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Range } from "../src/text/index.ts";
import { shared } from "./shared.ts";

/** A GUM document: its text, and what it marks as times. */
export interface GumTimes {
  readonly name: string;
  readonly text: string;
  readonly times: readonly Range[];
}

/** The times that GUM marks in the documents of a genre. */
export function gumTimes(genre: string): GumTimes[] {
  const folder = join(shared, "corpora/gum");
  return readdirSync(folder)
    .filter((name) => name.startsWith(`GUM_${genre}_`))
    .map((name) => ({ name, ...readTimes(readFileSync(join(folder, name), "utf8")) }));
}

function readTimes(conllu: string): { text: string; times: Range[] } {
  let text = "";
  const times: Range[] = [];
  const opened: { id: string; type: string; start: number }[] = [];
  for (const line of conllu.split("\n")) {
    if (line === "# newpar" && text !== "") text = `${text.trimEnd()}\n\n`;
    const cells = line.split("\t");
    const [number = "", form = ""] = cells;
    if (cells.length < 10 || !/^\d+$/.test(number)) continue;
    const start = text.length;
    text += form;
    const marks = /(?:^|\|)Entity=([^|]*)/.exec(cells[9] ?? "")?.[1] ?? "";
    for (const [, opening, alone, closing] of marks.matchAll(/\(([^()]+)(\))?|([^()]*)\)/g)) {
      if (opening !== undefined) {
        const [id = "", type = ""] = opening.split("-");
        opened.push({ id, type, start });
        if (alone === undefined) continue;
      }
      const at = opened.findLastIndex(({ id }) => opening !== undefined || !closing || id === closing);
      const [entity] = at < 0 ? [] : opened.splice(at, 1);
      if (entity?.type === "time") times.push({ start: entity.start, end: text.length });
    }
    if (!/(?:^|\|)SpaceAfter=No/.test(cells[9] ?? "")) text += " ";
  }
  return { text, times };
}
