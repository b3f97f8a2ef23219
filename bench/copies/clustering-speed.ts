import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { copyComparer } from "../../src/corroborate/copies/index.ts";
import { openStore } from "../../src/store/sqlite/index.ts";
import { seeded } from "../glue.ts";
import { requireShared } from "../shared.ts";
import { unreadRecord } from "./base-report.ts";
import { baseTexts } from "./base-texts.ts";

const seed = 3;
/** One report in so many is a copy of an earlier one. */
const copyEvery = 5;
const steps = 10;

/**
 * Puts many reports on record and prints what comparing them takes: real articles with every rarer word put for another, so
 * that each is a story of its own with the lengths and the common words of news; one in five is a cut or edited copy of
 * an earlier one.
 */
export async function clusteringSpeed(count: number): Promise<void> {
  requireShared();
  const random = seeded(seed);
  const bases = baseTexts();
  const folder = mkdtempSync(join(tmpdir(), "onrecord-copies-"));
  const file = join(folder, "record.db");
  const store = await openStore({ file });
  const recent: string[] = [];
  let total = 0;
  let gold = 0;
  try {
    for (let step = 1; step <= steps; step++) {
      for (let made = 0; made < count / steps; made++) {
        const base = bases[Math.floor(random() * bases.length)];
        if (base === undefined) continue;
        const old = recent[Math.floor(random() * recent.length)];
        const copy = old !== undefined && random() < 1 / copyEvery;
        const text = copy ? edited(old, random) : renamed(base.text, Math.floor(random() * 2 ** 31));
        if (copy) gold++;
        else if (recent.length < 5000) recent.push(text);
        else recent[Math.floor(random() * recent.length)] = text;
        await store.save(unreadRecord(`r-${step}-${made}`, text, base.published), { model: "none" });
      }
      const begun = performance.now();
      const before = process.cpuUsage();
      const taken = await store.copies.takeIn(copyComparer);
      const seconds = (performance.now() - begun) / 1000;
      total += seconds;
      const { user, system } = process.cpuUsage(before);
      process.stdout.write(
        `${String(step * (count / steps)).padStart(8)} reports: the last ${taken} took ${seconds.toFixed(1)} s, ${((user + system) / 1000 / taken).toFixed(2)} ms of processor time each\n`,
      );
    }
    const { reports, sources } = await store.copies.count();
    const size = statSync(file).size / 1e6;
    process.stdout.write(
      `${reports} reports, ${sources} sources (${reports - sources} copies found of ${gold} made); ${total.toFixed(0)} s in all; file ${size.toFixed(0)} MB\n`,
    );
  } finally {
    await store.close();
    rmSync(folder, { recursive: true });
  }
}

/** A text with two thirds of its longer words put for others, the same word for the same one. */
function renamed(text: string, salt: number): string {
  return text.replaceAll(/\p{L}{5,}/gu, (word) => {
    let hash = salt;
    for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
    if (hash % 3 === 0) return word;
    const letters = Math.abs(hash).toString(36).replaceAll(/\d/g, "e");
    return word.charAt(0) === word.charAt(0).toUpperCase()
      ? letters.charAt(0).toUpperCase() + letters.slice(1)
      : letters;
  });
}

/** A part of a text, some of its sentences left out. */
function edited(text: string, random: () => number): string {
  const sentences = text.split(/(?<=[.!?]["”]?)\s+/u);
  const size = Math.max(5, Math.floor(sentences.length * (0.5 + random() / 2)));
  return sentences
    .slice(0, size)
    .filter(() => random() > 0.1)
    .join(" ");
}
