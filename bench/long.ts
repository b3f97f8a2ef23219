import { Reader } from "../src/reader/index.ts";

const syllables = ["ba", "de", "ki", "lo", "mu", "ra", "se", "ti", "vo", "zu"];

/** A name of two words that no other number has. */
function nameOf(number: number): string {
  const word = (n: number) => {
    const letters = [...String(n)].map((digit) => syllables[Number(digit)] ?? "").join("");
    return letters.charAt(0).toUpperCase() + letters.slice(1);
  };
  return `${word(number)} ${word(number * 7 + 1000)}`;
}

function names(count: number): string {
  const lines = Array.from({ length: count / 3 }, (_, i) => [0, 1, 2].map((k) => nameOf(3 * i + k)).join(", "));
  return lines.map((line) => `${line} met the envoy in Cairo.`).join("\n\n");
}

function sentences(words: number): string {
  const said = "The minister said on Monday that the talks had failed, and that no new date had been set for them.";
  return Array.from({ length: words / 20 }, (_, i) => `${i + 2}: ${said}`).join("\n\n");
}

/** Seconds that long texts take, in halves and whole, so that what grows faster than its text is seen. */
export async function long(): Promise<void> {
  const texts = [
    ["1,500 names", names(1500)],
    ["3,000 names", names(3000)],
    ["100,000 words", sentences(100_000)],
    ["200,000 words", sentences(200_000)],
  ] as const;
  const reader = await Reader.open();
  for (const [what, text] of texts) {
    const start = performance.now();
    const record = await reader.read({ id: "r", source: "-", title: null, published: null, text });
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    const { actors, entries } = record;
    process.stdout.write(`${what.padEnd(14)} ${seconds} s, ${actors.length} actors, ${entries.length} entries\n`);
  }
  process.stdout.write(`memory (RSS)   ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB at most\n`);
  await reader.close();
}
