import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { z } from "zod";
import {
  type Entry,
  type EntryDate,
  noCodes,
  type Place,
  ploverCategories,
  type ReportRecord,
  type Span,
  Transfer,
  unreadReport,
} from "../../src/record/index.ts";
import { chance } from "../chance.ts";

const countriesFile = join(import.meta.dirname, "../../data/places/countries.csv");
const Countries = z.array(
  z.object({ iso3: z.string(), name: z.string(), latitude: z.coerce.number(), longitude: z.coerce.number() }),
);
const stages = Transfer.shape.stage.options;
const entriesOfAReport = 10;
const text = "Somebody did something to somebody.";
const words: Span = { start: 0, end: text.length, text };

/** Reports of made-up entries: states that act on states, at times and places of every precision; no report is like them. */
export function* madeReports(entries: number): Generator<ReportRecord> {
  const countries = Countries.parse(parse(readFileSync(countriesFile, "utf8"), { columns: true }));
  const next = chance(1);
  const below = (count: number) => Math.floor(next() * count);
  /** The first far more often than the last. */
  const rather = (count: number) => Math.floor(count * (below(10_000) / 10_000) ** 3);
  const from = <T>(values: readonly [T, ...T[]] | readonly T[], fallback: T) =>
    values[below(values.length)] ?? fallback;

  const place = (): Place => {
    const country = countries[rather(countries.length)];
    const precision = from(["country", "region", "town", "town", "point"] as const, "town");
    const nth = precision === "country" ? 0 : 1 + rather(30);
    return {
      name: precision === "country" ? (country?.name ?? "") : `${country?.name} ${nth}`,
      geonames: null,
      country: country?.iso3 ?? null,
      latitude: Math.max(-90, Math.min(90, (country?.latitude ?? 0) + (nth % 7) / 3)),
      longitude: Math.max(-180, Math.min(180, (country?.longitude ?? 0) + (nth % 5) / 3)),
      precision,
      span: null,
      rule: "made",
    };
  };
  const date = (): EntryDate => {
    const month = `20${10 + below(16)}-${String(1 + below(12)).padStart(2, "0")}`;
    const day = String(1 + below(28)).padStart(2, "0");
    const none = { span: null, rule: "made", anchor: null };
    const precision = from(["day", "day", "day", "month", "year"] as const, "day");
    if (precision === "day") return { start: `${month}-${day}`, end: `${month}-${day}`, precision, ...none };
    if (precision === "month") return { start: `${month}-01`, end: `${month}-28`, precision, ...none };
    return { start: `${month.slice(0, 4)}-01-01`, end: `${month.slice(0, 4)}-12-31`, precision, ...none };
  };
  const entry = (id: string): Entry => {
    const party = () => `state-${countries[rather(countries.length)]?.iso3}`;
    const base = {
      id,
      evidence: [words],
      confidence: 0.9,
      madeBy: { kind: "rule" as const, name: "made", version: "1" },
      claims: [],
      certainty: {
        modality: from(["certain", "certain", "probable", "possible"] as const, "certain"),
        polarity: from(["positive", "positive", "positive", "negative"] as const, "positive"),
      },
      date: below(10) < 6 ? date() : null,
      place: below(10) < 4 ? place() : null,
      reasons: [],
    };
    const kind = below(10);
    if (kind < 5) {
      const said = {
        addressee: [],
        cue: [],
        content: [words],
        form: "indirect" as const,
        denies: false,
        negated: false,
      };
      return { ...base, kind: "statement", speaker: party(), speakerSpan: null, ...said };
    }
    if (kind < 8) {
      const coded = {
        codebook: "PLOVER 2021" as const,
        plover: from(ploverCategories, "CONSULT"),
        mode: null,
        context: [],
        cameo: null,
      };
      const quad = { quad: "material-conflict" as const, score: 0, trigger: [], occurrence: "happened" as const };
      return { ...base, kind: "event", ...coded, ...quad, actors: [party()], recipients: [party()] };
    }
    const moved = { via: [], items: [], completed: null, value: null, ordered: null, delivered: null, link: null };
    return {
      ...base,
      kind: "transfer",
      supplier: [party()],
      recipient: [party()],
      stage: from(stages, "unknown"),
      ...moved,
    };
  };

  for (let n = 0; n * entriesOfAReport < entries; n++) {
    const made = Array.from({ length: entriesOfAReport }, (_, at) => entry(`e-${n}-${at}`));
    const parties = new Set(made.flatMap((it) => partiesOf(it)));
    yield {
      onrecord: "3",
      report: unreadReport({
        id: `r-${n}`,
        source: `${n}`,
        title: null,
        published: "2025-06-01",
        text: `${text} ${n}`,
      }),
      offsets: "utf-16",
      actors: [...parties].map((id) => ({
        id,
        name: id,
        kind: "state",
        country: id.slice("state-".length),
        partOf: null,
        members: [],
        roles: [],
        codes: noCodes,
        identifiedBy: { kind: "rule", name: "made", version: "1" },
        mentions: [{ ...words, form: "name" }],
      })),
      entries: made,
      places: [],
      dates: [],
      stray: [],
      unresolved: [],
    };
  }
}

function partiesOf(entry: Entry): string[] {
  if (entry.kind === "statement") return entry.speaker === null ? [] : [entry.speaker];
  if (entry.kind === "event") return [...entry.actors, ...entry.recipients];
  return entry.kind === "transfer" ? [...entry.supplier, ...entry.recipient] : [];
}
