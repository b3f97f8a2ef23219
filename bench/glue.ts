/** How a headline of another story can stand in a report: where, and what joins it to the report's words. */
export const glueKinds = [
  "start-line",
  "middle-line",
  "middle-space",
  "middle-none",
  "end-line",
  "end-space",
  "end-none",
] as const;
export type GlueKind = (typeof glueKinds)[number];

/** A report with another story's headline in it, from `start` up to `end`. */
export interface Glue {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Random numbers from 0 to 1, the same for a seed; they repeat themselves after some 10,000, so a long load takes `chance`. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) & 0x7fffffff;
    return state / 0x7fffffff;
  };
}

/** Glues a headline onto a report, or undefined where it has no such place. */
export function glued(report: string, title: string, kind: GlueKind, random: () => number): Glue | undefined {
  const trimmed = report.trimEnd();
  const [place, joint] = kind.split("-");
  const between = joint === "line" ? "\n\n" : joint === "space" ? " " : "";
  if (place === "start") return at(trimmed, 0, "", title, "\n\n");
  if (place === "end") return at(trimmed, trimmed.length, between, title, "");
  const breaks = [...trimmed.matchAll(/\n\n+/g)].map(({ index }) => index);
  const chosen = breaks[Math.floor(breaks.length * (0.2 + 0.7 * random()))];
  return chosen === undefined ? undefined : at(trimmed, chosen, between, title, "");
}

function at(report: string, offset: number, before: string, title: string, after: string): Glue {
  const start = offset + before.length;
  return {
    text: report.slice(0, offset) + before + title + after + report.slice(offset),
    start,
    end: start + title.length,
  };
}
