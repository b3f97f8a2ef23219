import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { heldApartFromCopies } from "../bench/copies/base-texts.ts";
import { requireShared } from "../bench/shared.ts";
import { termsOf } from "../src/corroborate/copies/terms.ts";

/**
 * Counts in how many of PolNeAR's training texts each stem stands and writes the shares of those that stand in one of 100
 * or more to src/corroborate/copies/word-shares.ts; of these texts none is in the set that copies are measured on.
 */
requireShared();
const texts = heldApartFromCopies();
const counts = new Map<string, number>();
for (const text of texts) {
  for (const stem of new Set(termsOf(text).map(({ stem }) => stem))) counts.set(stem, (counts.get(stem) ?? 0) + 1);
}
/** Shares are told apart in steps of a sixteenth of the way from one report in 100 to all. */
const levels = 16;
const stemsOfLevel = Array.from({ length: levels + 1 }, (): string[] => []);
for (const [stem, count] of [...counts].sort(([a], [b]) => (a < b ? -1 : 1))) {
  const share = count / texts.length;
  if (share >= 0.01) stemsOfLevel[Math.round((Math.log(share) / Math.log(0.01)) * levels)]?.push(stem);
}
const rows = stemsOfLevel.flatMap((stems, level) =>
  // A word of the last level weighs what one that is not in the list does.
  stems.length === 0 || level === levels
    ? []
    : [`  [${Number((0.01 ** (level / levels)).toFixed(4))}, ${wrapped(stems)}],\n`],
);
writeFileSync(
  fileURLToPath(new URL("../src/corroborate/copies/word-shares.ts", import.meta.url)),
  `/** The share of reports that have a word, by stem; written by tools/write-word-shares.ts from PolNeAR's training texts. */\nexport const wordShares: readonly (readonly [share: number, stems: string])[] = [\n${rows.join("")}];\n`,
);

/** A string of the stems over several lines. */
function wrapped(stems: readonly string[]): string {
  const lines: string[] = [];
  for (const stem of stems) {
    const last = lines.at(-1);
    if (last === undefined || last.length + stem.length > 106) lines.push(stem);
    else lines[lines.length - 1] = `${last} ${stem}`;
  }
  const [first = "", ...others] = lines;
  if (others.length === 0 && first.length < 90) return JSON.stringify(first);
  return `[\n${lines.map((line) => `    ${JSON.stringify(line)},\n`).join("")}  ].join(" ")`;
}
