import type { Heads, ReadText, ReadWindow } from "../../model/index.ts";
import type { Range } from "../../text/index.ts";
import { Linker } from "./links.ts";
import { type Run, runsOf } from "./runs.ts";

/** One act of saying as the model reads it, in ranges of the text, with the probability of each part. */
export interface Attribution {
  readonly source: Range | null;
  readonly cue: Range;
  readonly content: readonly Range[];
  readonly probability: {
    readonly source: number;
    readonly sourceLink: number;
    readonly cue: number;
    readonly content: number;
    readonly contentLink: number;
  };
}

/** Runs that touch are one: what one speaker says without a break is one passage. */
function joined(runs: readonly Run[]): Run[] {
  const out: Run[] = [];
  for (const run of runs) {
    const before = out.at(-1);
    if (before?.last === run.first) out[out.length - 1] = { ...before, last: run.last };
    else out.push(run);
  }
  return out;
}

/** The attributions of a whole text, in the order of their first words. */
export function attributionsOf(heads: Heads["statements"], read: ReadText): Attribution[] {
  const found = read.windows.flatMap((window) => inWindow(heads, read, window));
  const begin = (a: Attribution) =>
    Math.min(a.source?.start ?? a.cue.start, a.cue.start, a.content[0]?.start ?? a.cue.start);
  return found.sort((a, b) => begin(a) - begin(b));
}

function inWindow(heads: Heads["statements"], read: ReadText, window: ReadWindow): Attribution[] {
  const runs = runsOf(heads, window);
  const sources = runs.filter((r) => r.role === "source");
  const cues = runs.filter((r) => r.role === "cue");
  const contents = runs.filter((r) => r.role === "content");
  if (cues.length === 0) return [];
  const linker = new Linker(heads, window);
  const owned = cues.map((): { run: Run; link: number }[] => []);
  for (const run of contents) {
    const link = linker.cueOf(run, cues);
    owned[link.to ?? 0]?.push({ run, link: link.probability });
  }
  const range = (run: Run): Range => ({
    start: read.text.words[window.first + run.first]?.start ?? 0,
    end: read.text.words[window.first + run.last - 1]?.end ?? 0,
  });
  // What runs over a paragraph break, or over words that were left out, is several passages.
  const passages = (run: Run): Range[] => {
    const breaks: number[] = [];
    for (let w = run.first + 1; w < run.last; w++) {
      const at = window.first + w;
      if (read.text.paragraph[at] || read.text.cut[at]) breaks.push(w);
    }
    return [...breaks, run.last].map((last, i) => range({ ...run, first: breaks[i - 1] ?? run.first, last }));
  };
  return cues.flatMap((cue, i) => {
    const content = owned[i] ?? [];
    if (content.length === 0) return []; // Words of saying with nothing said are no statement.
    const link = linker.sourceOf(cue, sources);
    const source = link.to === null ? undefined : sources[link.to];
    return {
      source: source === undefined ? null : range(source),
      cue: range(cue),
      content: joined(content.map((c) => c.run)).flatMap(passages),
      probability: {
        source: source?.probability ?? 1,
        sourceLink: link.probability,
        cue: cue.probability,
        content: Math.min(...content.map((c) => c.run.probability)),
        contentLink: Math.min(...content.map((c) => c.link)),
      },
    };
  });
}
