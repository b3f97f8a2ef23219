import { ploverScale } from "../../src/ontology/plover/index.ts";
import type { Actor, Entry, EntryDate, Place, Span } from "../../src/record/index.ts";
import { noCodes } from "../../src/record/index.ts";
import { type GoldEntry, goldEntries, list, type Recorded, wordsOf } from "./match.ts";
import type { GoldReport } from "./read-gold.ts";

const madeBy = { kind: "person", name: "the gold", version: "1" } as const;

/** The record that a perfect reader would make of a report of the gold. */
export function perfectRecord({ text, gold }: GoldReport): Recorded {
  const span = (words: string): Span => {
    const start = text.indexOf(words);
    return { start, end: start + words.length, text: words };
  };
  const parties = new Set(Object.keys(gold.actors));
  const refs = (names: readonly string[] | undefined): string[] => {
    for (const name of names ?? []) parties.add(name);
    return [...(names ?? [])];
  };
  const base = (one: GoldEntry, place: number) => ({
    id: `${one.kind}-${place}`,
    evidence: wordsOf(one).map(span),
    confidence: 1,
    madeBy,
    claims:
      one.kind === "statement"
        ? []
        : one.claims.map(({ by, stance, basis, certainty }) => {
            refs([by]);
            return { by, stance, basis, certainty, evidence: [] };
          }),
    certainty: one.kind === "statement" ? null : { modality: one.certainty, polarity: one.polarity },
    date: one.date === undefined || one.date === null ? null : dateOf(one.date),
    place: one.place === undefined ? null : placeOf(one.place),
    reasons: [],
  });

  const entryOf = (one: GoldEntry, place: number): Entry => {
    const shared = base(one, place);
    switch (one.kind) {
      case "statement":
        return {
          ...shared,
          kind: one.kind,
          speaker: refs(one.resolved ?? list(one.speaker ?? null))[0] ?? null,
          speakerSpan: one.speaker === undefined ? null : span(one.speaker),
          addressee: refs(one.addressee),
          cue: (one.cue ?? []).map(span),
          content: one.words.map(span),
          form: one.form,
          denies: one.denies,
          negated: one.negated,
        };
      case "transfer":
        return {
          ...shared,
          kind: one.kind,
          supplier: refs(one.supplier),
          recipient: refs(one.recipient),
          via: refs(one.via),
          items: Object.entries(one.items).map(([words, { secondhand, ...item }]) => ({
            ...span(words),
            ...item,
            secondHand: secondhand,
          })),
          stage: one.stage,
          completed: one.completed,
          value: one.value ?? null,
          ordered: null,
          delivered: null,
          link: one.link ?? null,
        };
      case "commitment":
        return {
          ...shared,
          kind: one.kind,
          form: one.form,
          parties: refs(one.parties),
          trigger: (one.trigger ?? []).map(span),
          obligation: (one.obligation ?? []).map(span),
          status: one.status,
          since: null,
        };
      case "threat":
        return {
          ...shared,
          kind: one.kind,
          form: one.form,
          issuer: refs(one.issuer),
          target: refs(one.target),
          condition: (one.condition ?? []).map(span),
          consequence: (one.consequence ?? []).map(span),
        };
      case "restriction":
        return {
          ...shared,
          kind: one.kind,
          form: one.form[0] ?? "ban",
          instrument: one.instrument.map(span),
          imposedBy: refs(one.imposed_by),
          joinedBy: refs(one.joined_by),
          on: refs(one.on),
          scope: (one.about ?? []).map(span),
          touchedBy: [],
        };
      case "event":
        return {
          ...shared,
          kind: one.kind,
          codebook: "PLOVER 2021",
          plover: one.plover[0] ?? "AGREE",
          mode: one.mode[0] ?? null,
          context: one.context,
          ...ploverScale(one.plover[0] ?? "AGREE", one.mode[0] ?? null),
          actors: refs(one.actors),
          recipients: refs(one.recipients),
          trigger: one.words.map(span),
          occurrence: one.occurrence,
        };
    }
  };
  const entries = goldEntries(gold).map(entryOf);

  const actors = [...parties].map((name): Actor => {
    const known = gold.actors[name];
    return {
      id: name,
      name,
      kind: known?.kind ?? "unknown",
      country: known?.country ?? null,
      partOf: null,
      members: [],
      roles: [],
      codes: noCodes,
      identifiedBy: madeBy,
      mentions: [],
    };
  });
  return { actors, entries };
}

/** The first and last day of a time of the gold; a week is given by one of its days. */
function dateOf(gold: string): EntryDate {
  const [first = "", last = first] = gold.split("/");
  const dayIn = (week: string) =>
    new Date(Date.UTC(Number(week.slice(0, 4)), 0, 4 + (Number(week.slice(6)) - 1) * 7)).toISOString().slice(0, 10);
  const day = first.includes("W") ? dayIn(first) : `${first}-01-01`.slice(0, 10);
  return { start: day, end: last.length === 10 ? last : day, precision: "day", span: null, rule: "gold", anchor: null };
}

function placeOf(name: string): Place {
  return {
    name,
    geonames: null,
    country: null,
    latitude: null,
    longitude: null,
    precision: "unknown",
    span: null,
    rule: "gold",
  };
}
