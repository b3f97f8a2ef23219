import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { Reader } from "../src/reader/index.ts";
import type { Event, ReportRecord } from "../src/record/index.ts";
import { isSameName } from "./gold/match.ts";
import { requireShared, shared } from "./shared.ts";

const actorTexts = z.array(z.looseObject({ actorText: z.string() })).default([]);
const sentence = z.looseObject({
  id: z.string(),
  event: z.string(),
  text: z.string(),
  date: z.string().nullish(),
  source: actorTexts,
  target: actorTexts,
});

/** The names of 2016 that the manual of 2021 has given up. */
const renamed: Readonly<Record<string, string>> = {
  DEMAND: "REQUEST",
  DISAPPROVE: "ACCUSE",
  INVESTIGATE: "ACCUSE",
  FIGHT: "ASSAULT",
};

/** Whole events on the gold standard records of PLOVER, development part: category, actor and recipient of each sentence. */
export async function wholeEvents(): Promise<void> {
  requireShared();
  const file = join(shared, "corpora/plover-gsr/dev.json");
  const sentences = z.array(sentence).parse(JSON.parse(readFileSync(file, "utf8")));
  const reader = await Reader.open();
  const right = { category: 0, "category and actor": 0, "category, actor and recipient": 0 };
  let recorded = 0;
  for (const { id, event, text, source, target } of sentences) {
    const record = await reader.read({ id, source: "-", title: null, published: null, text });
    const events = record.entries.flatMap((entry) => (entry.kind === "event" ? [entry] : []));
    recorded += events.length;
    const alike = events.filter(({ plover }) => plover === (renamed[event] ?? event));
    const acting = alike.filter(({ actors }) => names(record, actors, source));
    const whole = acting.filter((one) =>
      names(record, one.recipients.length > 0 ? one.recipients : one.actors, target),
    );
    if (alike.length > 0) right.category++;
    if (acting.length > 0) right["category and actor"]++;
    if (whole.length > 0) right["category, actor and recipient"]++;
    if (whole.length === 0) process.stdout.write(`${missed(record, event, source, target, events)}\n`);
  }
  await reader.close();
  process.stdout.write(`${sentences.length} sentences, ${recorded} events recorded\n`);
  for (const [what, count] of Object.entries(right)) {
    process.stdout.write(`${what.padEnd(30)} ${count} ${((100 * count) / sentences.length).toFixed(1)} %\n`);
  }
}

/** Whether each of the wanted is among the actors, by name or by words that stand for it. */
function names(record: ReportRecord, refs: readonly string[], wanted: z.infer<typeof actorTexts>): boolean {
  const known = record.actors
    .filter(({ id }) => refs.includes(id))
    .flatMap(({ name, mentions }) => [name, ...mentions.map(({ text }) => text)]);
  return wanted.every(({ actorText }) => known.some((name) => isSameName(name, actorText)));
}

function missed(
  record: ReportRecord,
  event: string,
  source: z.infer<typeof actorTexts>,
  target: z.infer<typeof actorTexts>,
  events: readonly Event[],
): string {
  const name = (ref: string) => record.actors.find(({ id }) => id === ref)?.name ?? ref;
  const said = events.map(
    ({ plover, actors, recipients }) => `${plover} ${actors.map(name).join("+")} → ${recipients.map(name).join("+")}`,
  );
  const texts = (wanted: z.infer<typeof actorTexts>) => wanted.map(({ actorText }) => actorText).join("+");
  return `missed: ${event} ${texts(source)} → ${texts(target)}; recorded: ${said.join("; ") || "none"}`;
}
