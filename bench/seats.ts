import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import { csvRows } from "../src/ontology/actor/csv.ts";
import { seatSense } from "../src/resolve/place/index.ts";
import { requireShared, shared } from "./shared.ts";

const offset = z.string().regex(/^\d+$/).transform(Number);
const Row = z.strictObject({
  document: z.string(),
  start: offset,
  end: offset,
  name: z.string(),
  sense: z.enum(["place", "government"]),
  part: z.enum(["dev", "test"]),
});

/** How many of the labelled capitals are read right, of how many, by part; and what prepositions alone reach. */
export interface SeatScores {
  readonly part: "dev" | "test";
  readonly all: number;
  readonly right: number;
  readonly byPreposition: number;
}

/** Scores the sense of the capitals in bench/data/seats.csv. */
export function scoreSeats(): SeatScores[] {
  const file = fileURLToPath(new URL("./data/seats.csv", import.meta.url));
  const [head = [], ...lines] = csvRows(readFileSync(file, "utf8"));
  const rows = lines.map((cells) => Row.parse(Object.fromEntries(head.map((column, at) => [column, cells[at]]))));
  const textOf = texts();
  const parts: ("dev" | "test")[] = ["dev", "test"];
  return parts.map((part) => {
    const own = rows.filter((row) => row.part === part);
    const right = own.filter((row) => seatSense(textOf(row.document), row).sense === row.sense).length;
    const byPreposition = own.filter((row) => {
      const before = textOf(row.document).slice(Math.max(0, row.start - 12), row.start);
      return /\b(?:in|at|near|outside|from|around)\s+$/.test(before) === (row.sense === "place");
    }).length;
    return { part, all: own.length, right, byPreposition };
  });
}

/** Prints how often a capital's government is told from the city. */
export function seats(): void {
  requireShared();
  for (const { part, all, right, byPreposition } of scoreSeats()) {
    const percent = (count: number) => ((100 * count) / all).toFixed(1);
    process.stdout.write(
      `${part}: ${percent(right)} % of ${all} right; the preposition alone: ${percent(byPreposition)} %\n`,
    );
  }
}

const Article = z.object({ id: z.string(), text: z.string() });

function texts(): (document: string) => string {
  const lines = readFileSync(join(shared, "corpora/guardian-sdf/articles.jsonl"), "utf8").split("\n");
  const guardian = new Map(
    lines
      .filter((line) => line !== "")
      .map((line) => Article.parse(JSON.parse(line)))
      .map(({ id, text }) => [`guardian-sdf/${id}`, text]),
  );
  return (document) => {
    const [, part, name] = document.split("/");
    return (
      guardian.get(document) ?? readFileSync(join(shared, "corpora/polnear", part ?? "", "text", name ?? ""), "utf8")
    );
  };
}
