import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import { csvRows } from "../src/ontology/actor/csv.ts";
import { Reader } from "../src/reader/index.ts";
import type { Actor, ReportRecord } from "../src/record/index.ts";
import { sha256 } from "../src/util/sha256.ts";
import { requireShared, shared } from "./shared.ts";

const data = fileURLToPath(new URL("data/", import.meta.url));
const classes = ["part-name", "pronoun", "description"] as const;

const Row = z.object({
  file: z.string(),
  sha256: z.string(),
  start: z.coerce.number(),
  end: z.coerce.number(),
  class: z.enum(classes),
  antecedent: z.string(),
  antecedentSpans: z.string(),
});

/** A source of an attribution, and whom it stands for in its article; no names where the article names nobody. */
export interface LabelledSpeaker {
  readonly file: string;
  readonly start: number;
  readonly end: number;
  readonly class: (typeof classes)[number];
  readonly names: readonly string[];
  /** One mention of each name. */
  readonly spans: readonly { readonly start: number; readonly end: number }[];
}

/** The labelled speakers of a part. */
export function labelledSpeakers(part: "train" | "dev"): LabelledSpeaker[] {
  const file = part === "dev" ? "speakers.csv" : "speakers-train.csv";
  const [names = [], ...lines] = csvRows(readFileSync(join(data, file), "utf8"));
  const rows = lines.map((cells) => Object.fromEntries(names.map((name, i) => [name, cells[i] ?? ""])));
  return rows.map((row) => {
    const { file, start, end, class: kind, antecedent, antecedentSpans, sha256: hash } = Row.parse(row);
    const text = polnearText(part, file);
    if (sha256(text) !== hash) throw new Error(`${file} is not the text that was labelled`);
    return {
      file,
      start,
      end,
      class: kind,
      names: antecedent === "" ? [] : antecedent.split("; "),
      spans: antecedentSpans
        .split("; ")
        .filter((span) => span !== "")
        .map((span) => ({ start: Number(span.split("-")[0]), end: Number(span.split("-")[1]) })),
    };
  });
}

/** A text of PolNeAR, as it stands in its file. */
export function polnearText(part: "train" | "dev", file: string): string {
  return readFileSync(join(shared, "corpora/polnear", part, "text", file), "utf8");
}

/** The day in the name of a file of PolNeAR, or null. */
export function polnearDay(file: string): string | null {
  return /\d{4}-\d{2}-\d{2}/.exec(file)?.[0] ?? null;
}

/**
 * Share of the hand-labelled speakers (pronouns, parts of names, descriptions) that the record ties to the right actor:
 * one that has a mention where the label has the name. A speaker whom the article does not name is right where the
 * record names nobody either.
 */
export async function speakers(part = "dev"): Promise<void> {
  requireShared();
  const rows = labelledSpeakers(part === "train" ? "train" : "dev");
  const reader = await Reader.open();
  const records = new Map<string, ReportRecord>();
  const tally = new Map<string, { right: number; open: number; wrong: number }>();
  for (const row of rows) {
    const text = polnearText(part === "train" ? "train" : "dev", row.file);
    const report = { id: row.file, source: row.file, title: null, published: polnearDay(row.file), text };
    const record = records.get(row.file) ?? (await reader.read(report));
    records.set(row.file, record);
    const verdict = judge(row, speakerOf(record, row), record.actors);
    for (const name of [row.class, "all"]) {
      const counts = tally.get(name) ?? { right: 0, open: 0, wrong: 0 };
      counts[verdict]++;
      tally.set(name, counts);
    }
  }
  await reader.close();
  for (const [name, { right, open, wrong }] of tally) {
    const of = right + open + wrong;
    process.stdout.write(
      `${name.padEnd(12)} right ${right}/${of} (${((100 * right) / of).toFixed(1)} %)  open ${open}  wrong ${wrong}\n`,
    );
  }
}

/** The actor that a record ties to the words of a source: a statement's speaker there, else a mention's actor. */
function speakerOf(record: ReportRecord, row: LabelledSpeaker): Actor | null {
  const touches = (span: { start: number; end: number }) => span.start < row.end && row.start < span.end;
  for (const entry of record.entries) {
    if (entry.kind !== "statement" || entry.speakerSpan === null || !touches(entry.speakerSpan)) continue;
    const actor = record.actors.find((a) => a.id === entry.speaker);
    if (actor !== undefined) return actor;
  }
  const exact = record.actors.find((a) => a.mentions.some((m) => m.start === row.start && m.end === row.end));
  return exact ?? record.actors.find((a) => a.mentions.some((m) => touches(m) && m.start <= row.start)) ?? null;
}

/** Whether an actor is the one that a label means. */
export function judge(
  { names, spans, start, end }: LabelledSpeaker,
  actor: Actor | null,
  actors: readonly Actor[],
): "right" | "open" | "wrong" {
  const others = (a: Actor) => a.mentions.filter((m) => m.form === "name" && (m.end <= start || end <= m.start));
  if (names.length === 0) return actor === null || others(actor).length === 0 ? "right" : "wrong";
  if (actor === null) return "open";
  const parties = actor.members.length === 0 ? [actor] : actors.filter((a) => actor.members.includes(a.id));
  const isNamed = (party: Actor, name: string, i: number) => {
    const span = spans[i];
    const there = span !== undefined && party.mentions.some((m) => m.start < span.end && span.start < m.end);
    return there || party.name.toLowerCase() === name.toLowerCase();
  };
  if (names.every((name, i) => parties.some((party) => isNamed(party, name, i))) && parties.length === names.length)
    return "right";
  return others(actor).length === 0 && actor.members.length === 0 ? "open" : "wrong";
}
