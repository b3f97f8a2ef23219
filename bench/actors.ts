import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { codeActor } from "../src/ontology/actor/index.ts";
import { phraseTable } from "./phrase-table.ts";

const file = fileURLToPath(new URL("./data/actor-phrases.csv", import.meta.url));

/** How many of our own phrases get the right country and sector: `npm run bench -- actors`; `-- actors dev` lists faults. */
export function actors(part?: string): void {
  for (const half of ["dev", "test"]) {
    const phrases = phraseTable(readFileSync(file, "utf8")).filter((phrase) => phrase.part === half);
    const wrong = phrases.flatMap((phrase) => {
      const code = codeActor(phrase.phrase, { date: phrase.date });
      const got = { country: code?.country ?? "", sector: code?.sector ?? "" };
      const right = { country: got.country === phrase.country, sector: got.sector === phrase.sector };
      return right.country && right.sector ? [] : [{ phrase, got, right }];
    });
    const share = (count: number) => `${((100 * (phrases.length - count)) / phrases.length).toFixed(1)} %`;
    const countries = wrong.filter(({ right }) => !right.country).length;
    const sectors = wrong.filter(({ right }) => !right.sector).length;
    process.stdout.write(
      `${half.padEnd(4)} ${phrases.length} phrases: country ${share(countries)}, sector ${share(sectors)}, both ${share(wrong.length)}\n`,
    );
    if (part !== half) continue;
    for (const { phrase, got } of wrong) {
      process.stdout.write(
        `  ${phrase.phrase}${phrase.date === null ? "" : ` (${phrase.date})`}: ${got.country || "-"} ${got.sector || "-"}, not ${phrase.country || "-"} ${phrase.sector || "-"}\n`,
      );
    }
  }
}
