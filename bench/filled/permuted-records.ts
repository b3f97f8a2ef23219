import {
  type Actor,
  type Entry,
  noCodes,
  type ReportInput,
  type ReportRecord,
  type Span,
  unreadReport,
} from "../../src/record/index.ts";
import { withActors } from "../../src/store/identity/entry-actors.ts";
import { chance } from "../chance.ts";

const entriesOfAReport = 12;
const actorsOnRecord = 50_000;

/**
 * Made records: real entries with their words put together anew of halves of real sentences, their actors exchanged for
 * some of 50,000 (few of them often, most hardly ever), and their days moved.
 *
 * @param real - records to take entries from.
 * @param entries - how many entries to make.
 */
export function* permutedRecords(real: readonly ReportRecord[], entries: number): Generator<ReportRecord> {
  const next = chance(7);
  const below = (count: number) => Math.floor(next() * count);
  const rarely = (count: number) => Math.min(count - 1, Math.floor(count ** next() - 1 + next() / 2));
  const models = real.flatMap((record) => record.entries);
  const sentences = real.flatMap(({ report }) => report.text.split(/(?<=[.!?][”"]?)\s+/u)).map((it) => it.split(/\s+/));
  const half = (end: "first" | "last") => {
    const words = sentences[below(sentences.length)] ?? [];
    const middle = Math.ceil(words.length / 2);
    return end === "first" ? words.slice(0, middle) : words.slice(middle);
  };
  const words = () => [...half("first"), ...half("last")].join(" ").slice(0, 400) || "Nothing.";
  for (let made = 0; made < entries; made += entriesOfAReport) {
    const input: ReportInput = {
      id: `r-${made}`,
      source: `/made/${made}.txt`,
      title: words().slice(0, 80),
      published: dayOf(below(3650)),
      text: words(),
    };
    const actors = new Map<string, Actor>();
    const own = Array.from({ length: entriesOfAReport }, (_, n): Entry[] => {
      const model = models[below(models.length)];
      if (model === undefined) return [];
      const evidence: Span[] = [spanOf(words())];
      const moved = withActors({ ...model, id: `e-${made + n}`, evidence, reasons: [] }, (ref) => {
        if (ref === "author") return ref;
        const actor = actorOf(rarely(actorsOnRecord));
        actors.set(actor.id, actor);
        return actor.id;
      });
      const start = dayOf(below(3650));
      return [moved.date?.start == null ? moved : { ...moved, date: { ...moved.date, start, end: start } }];
    });
    yield {
      onrecord: "3",
      report: unreadReport(input),
      offsets: "utf-16",
      actors: [...actors.values()],
      entries: own.flat(),
      places: [],
      dates: [],
      stray: [],
      unresolved: [],
    };
  }
}

const syllables = ["ka", "ro", "min", "tel", "sha", "vor", "bel", "nu", "dra", "zi"];

function actorOf(nth: number): Actor {
  const part = (n: number) => syllables[n % syllables.length] ?? "";
  const name = [
    part(nth),
    part(Math.floor(nth / 10)),
    part(Math.floor(nth / 100)),
    " ",
    part(Math.floor(nth / 1000)),
  ].join("");
  return {
    id: `a-${nth}`,
    name: `${name} ${nth}`,
    kind: "organisation",
    country: null,
    partOf: null,
    members: [],
    roles: [],
    codes: noCodes,
    identifiedBy: { kind: "rule", name: "made", version: "1" },
    mentions: [],
  };
}

function dayOf(days: number): string {
  return new Date(Date.UTC(2016, 0, 1 + days)).toISOString().slice(0, "2016-01-01".length);
}

function spanOf(text: string): Span {
  return { start: 0, end: text.length, text };
}
