import { writeFileSync } from "node:fs";
import { codePointRecord } from "../src/reader/index.ts";
import type { ReportRecord } from "../src/record/index.ts";

type Ranges = [number, number][];

/** Writes records as the scorers in `../shared/score` read them: a line a text, offsets in code points. */
export function writePredictions(file: string, records: ReadonlyMap<string, ReportRecord>): void {
  const lines = [...records].map(([name, record]) => {
    const statements = codePointRecord(record).entries.flatMap((entry) => {
      if (entry.kind !== "statement") return [];
      const ranges = (spans: readonly { start: number; end: number }[]): Ranges => spans.map((s) => [s.start, s.end]);
      const source = entry.speakerSpan === null ? [] : ranges([entry.speakerSpan]);
      return { source, cue: ranges(entry.cue), content: ranges(entry.content) };
    });
    return JSON.stringify({ file: name, statements });
  });
  writeFileSync(file, `${lines.join("\n")}\n`);
}
