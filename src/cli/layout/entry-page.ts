import type { StoredEntryInFull } from "../../store/store.ts";
import { sentences } from "../../text/index.ts";
import { printable } from "../../util/printable.ts";
import { reportLine } from "./entry-block.ts";
import { entryHeading } from "./entry-heading.ts";
import { passage } from "./passage.ts";
import type { Style } from "./style.ts";
import { wrap } from "./wrap.ts";

/** One entry in full: its words in their sentences, then every field that has something to say. */
export function entryPage({ entry, record, report }: StoredEntryInFull, style: Style): string {
  const { text } = record.report;
  const fields: [string, string | null][] = [
    ["report", reportLine(report)],
    ["id", entry.id],
    ["confidence", `${Math.round(entry.confidence * 100)} %`],
    ["made by", `${entry.madeBy.kind} ${entry.madeBy.name} ${entry.madeBy.version}`],
    ...(entry.kind === "statement"
      ? ([
          ["speaker", entry.speakerSpan === null ? "not named in these words" : place(entry.speakerSpan)],
          ["cue", entry.cue.map(place).join("; ")],
          ...entry.content.map((span): [string, string] => ["content", place(span)]),
          ["form", entry.form],
          ["denies", entry.denies ? "yes" : "no"],
          ["said", entry.negated ? "no: the report says that it was not said" : "yes"],
          ["resolved to", record.actors.find((a) => a.id === entry.speaker)?.name ?? null],
        ] satisfies [string, string | null][])
      : []),
  ];
  const lines = fields.flatMap(([name, value]) =>
    value === null ? [] : wrap(`${style.faint(name.padEnd(11))} ${value}`, style.width),
  );
  return [
    wrap(entryHeading(entry, style), style.width),
    wrap(passage(text, sentences(text), entry, style), style.width),
    lines.join("\n"),
  ].join("\n\n");
}

function place({ start, end, text }: { start: number; end: number; text: string }): string {
  return `${printable(text)} [${start}–${end}]`;
}
