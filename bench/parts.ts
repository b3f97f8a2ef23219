import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type ReportParts, reportParts, type Stray } from "../src/extract/parts/index.ts";
import { type Glue, glued, glueKinds, seeded } from "./glue.ts";
import { guardianTexts, polnearTexts, requireShared, shared } from "./shared.ts";

const polnearTaken = 300;
const seed = 5;

/**
 * What is called stray in real reports (a person's or a model's judgement of each part is in `data/parts.csv`), how many
 * headlines of other stories are found that are glued onto them, and megabytes a second.
 *
 * @param argument `list` prints every part called stray, and `missed` every glued headline that is not found.
 */
export async function parts(argument?: string): Promise<void> {
  requireShared();
  const hosts = new Map([...guardianTexts(), ...sample(polnearTexts("train"), polnearTaken)]);
  precision(hosts, argument === "list");
  recall(hosts, argument === "missed");
  speed([...hosts.values()]);
}

function precision(hosts: ReadonlyMap<string, string>, list: boolean): void {
  const judged = readJudged();
  const counts = { right: 0, wrong: 0, unjudged: 0 };
  const reasons = new Map<string, number>();
  for (const [name, text] of hosts) {
    for (const { range, reason } of reportParts(text).stray) {
      const verdict = judged.get(`${name},${range.start},${range.end},${reason}`);
      counts[verdict ?? "unjudged"]++;
      reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
      if (list) {
        const words = text.slice(range.start, range.end).replace(/\s+/g, " ");
        process.stdout.write(`${name},${range.start},${range.end},${reason},${verdict ?? ""}\t${words}\n`);
      }
    }
  }
  const total = counts.right + counts.wrong + counts.unjudged;
  process.stdout.write(
    `${total} parts called stray in ${hosts.size} reports: ${counts.right} right, ${counts.wrong} wrong, ${counts.unjudged} not judged\n` +
      `  ${[...reasons].map(([reason, count]) => `${reason} ${count}`).join(", ")}\n`,
  );
}

function readJudged(): Map<string, "right" | "wrong"> {
  const rows = readFileSync(new URL("data/parts.csv", import.meta.url), "utf8")
    .trim()
    .split("\n")
    .slice(1);
  return new Map(
    rows.map((row) => {
      const verdict = row.slice(row.lastIndexOf(",") + 1);
      return [row.slice(0, row.lastIndexOf(",")), verdict === "right" ? "right" : "wrong"];
    }),
  );
}

function recall(hosts: ReadonlyMap<string, string>, list: boolean): void {
  const titles = otherTitles();
  for (const kind of glueKinds) {
    const random = seeded(seed);
    const counts = { found: 0, partly: 0, missed: 0, harm: 0 };
    for (const [name, text] of hosts) {
      const host = withoutStopAfterHeadline(text);
      const title = titles[Math.floor(random() * titles.length)] ?? "";
      const glue = text.includes(title.slice(0, 40)) ? undefined : glued(host, title, kind, random);
      if (glue === undefined) continue;
      const before = reportParts(host);
      const outcome = judge(glue, reportParts(glue.text), before);
      counts[outcome.found]++;
      if (outcome.harm) counts.harm++;
      if (list && (outcome.found !== "found" || outcome.harm))
        process.stdout.write(
          `${kind}\t${outcome.found}\t${outcome.harm ? "HARM" : ""}\t${name.slice(0, 40)}\t${title}\n`,
        );
    }
    const total = counts.found + counts.partly + counts.missed;
    const share = ((counts.found / total) * 100).toFixed(1);
    process.stdout.write(
      `${kind.padEnd(13)} ${counts.found} of ${total} glued headlines found (${share} %), ${counts.partly} in part, ` +
        `${counts.harm} with words of the report\n`,
    );
  }
}

/** Whether the glued headline is found, and whether anything of the report is called stray that was not before. */
function judge(
  glue: Glue,
  parts: ReportParts,
  before: ReportParts,
): { found: "found" | "partly" | "missed"; harm: boolean } {
  const touching = parts.stray.filter(({ range }) => range.start < glue.end && glue.start < range.end);
  const covered = touching.reduce(
    (sum, { range }) => sum + Math.min(range.end, glue.end) - Math.max(range.start, glue.start),
    0,
  );
  const size = glue.end - glue.start;
  const found = covered >= 0.95 * size ? "found" : covered > 0 ? "partly" : "missed";
  const outside = (stray: readonly Stray[], ends: (at: number) => boolean) =>
    stray.reduce((sum, { range }) => {
      let letters = 0;
      for (let at = range.start; at < range.end; at++) if (ends(at)) letters++;
      return sum + letters;
    }, 0);
  const now = outside(parts.stray, (at) => at < glue.start || at >= glue.end);
  return { found, harm: now > outside(before.stray, () => true) + 3 };
}

/** PolNeAR sets a full stop after every headline, which no page has. */
function withoutStopAfterHeadline(text: string): string {
  return text.replace(/^([^\n]{10,200}?)[.;]\n/, "$1\n");
}

function otherTitles(): string[] {
  const rows = readFileSync(join(shared, "corpora/polnear/metadata.tsv"), "utf8").trim().split("\n").slice(1);
  const polnear = rows.map((row) => row.split("\t")[7]?.split(";")[0]?.trim() ?? "");
  const trNews = readFileSync(join(shared, "corpora/geoparsing/tr-news-dev.xml"), "utf8").matchAll(/<title>([^<]+)/g);
  const others = [...trNews].map(([, title = ""]) => title.trim().replaceAll("&amp;", "&").replaceAll("&apos;", "'"));
  return [...polnear, ...others].filter((title) => title.split(" ").length >= 3);
}

function sample(texts: ReadonlyMap<string, string>, size: number): [string, string][] {
  const random = seeded(seed);
  return [...texts]
    .map((entry): [number, [string, string]] => [random(), entry])
    .sort(([a], [b]) => a - b)
    .slice(0, size)
    .map(([, entry]) => entry)
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

function speed(texts: readonly string[]): void {
  const letters = texts.reduce((sum, text) => sum + text.length, 0);
  const times = Array.from({ length: 5 }, () => {
    const begun = process.cpuUsage().user;
    for (const text of texts) reportParts(text);
    return process.cpuUsage().user - begun;
  });
  process.stdout.write(
    `${(letters / Math.min(...times)).toFixed(1)} MB a second of processor time, best of ${times.length}\n`,
  );
}
