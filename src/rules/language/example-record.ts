import { organisationNamed, stateNamed } from "../../ontology/actor/index.ts";
import { ploverScale } from "../../ontology/plover/index.ts";
import {
  type Actor,
  type Entry,
  type EntryDate,
  noCodes,
  type Place,
  type Span,
  unreadReport,
} from "../../record/index.ts";
import { type Deed, deedsOf } from "../deed/deed.ts";
import type { ExampleEntry, ExampleReport } from "./example.ts";

const madeBy = { kind: "rule", name: "example", version: "1" } as const;

/** The entries of an example as rules see them. */
export function exampleDeeds(reports: readonly ExampleReport[]): Deed[] {
  return reports.flatMap((report, place) => deedsOf(exampleRecord(report, exampleId(place))));
}

/** The id of a report of an example by its place, from 0. */
export const exampleId = (place: number) => `example-${place + 1}`;

/** A record of what an example gives short. */
export function exampleRecord({ published, actors, entries }: ExampleReport, id: string) {
  const text = entries.map(({ words }) => words).join("\n");
  const known = new Map<string, Actor>();
  const refs = (names: readonly string[]) =>
    names.map((name) => {
      if (name === "author") return name;
      const actor = actorOf(name, actors[name], published);
      known.set(actor.id, actor);
      return actor.id;
    });
  const spanned = entries.map((entry, place) => entryOf(entry, `${id}-e${place}`, text, refs));
  const report = unreadReport({ id, source: id, title: null, published, text });
  return { report, actors: [...known.values()], entries: spanned };
}

function entryOf(given: ExampleEntry, id: string, text: string, refs: (names: readonly string[]) => string[]): Entry {
  const span = (words: string): Span => {
    const start = Math.max(0, text.indexOf(words));
    return { start, end: start + words.length, text: words };
  };
  const spans = (words: string | undefined) => (words === undefined ? [] : [span(words)]);
  const base = {
    id,
    evidence: [span(given.words)],
    confidence: 1,
    madeBy,
    claims: given.claims.map(({ by, stance, basis }) => ({
      by: refs([by])[0] ?? by,
      stance,
      basis,
      certainty: { modality: given.certainty, polarity: given.polarity },
      evidence: [],
    })),
    certainty: { modality: given.certainty, polarity: given.polarity },
    date: given.date === undefined ? null : dateOf(given.date),
    place: given.place === undefined ? null : placeOf(given.place),
    reasons: [],
  };
  switch (given.kind) {
    case "transfer":
      return {
        ...base,
        kind: given.kind,
        supplier: refs(given.supplier),
        recipient: refs(given.recipient),
        via: refs(given.via),
        items: Object.entries(given.items).map(([words, item]) => ({
          ...span(words),
          ...item,
          approximate: false,
          secondHand: null,
        })),
        stage: given.stage,
        completed: given.completed,
        value: null,
        ordered: null,
        delivered: null,
        link: null,
      };
    case "event":
      return {
        ...base,
        kind: given.kind,
        codebook: "PLOVER 2021",
        plover: given.plover,
        mode: given.mode,
        context: [],
        ...ploverScale(given.plover, given.mode),
        actors: refs(given.actors),
        recipients: refs(given.recipients),
        trigger: [span(given.words)],
        occurrence: given.occurrence,
      };
    case "commitment":
      return {
        ...base,
        kind: given.kind,
        form: given.form,
        parties: refs(given.parties),
        trigger: [],
        obligation: spans(given.obligation),
        status: given.status,
        since: null,
      };
    case "threat":
      return {
        ...base,
        kind: given.kind,
        form: given.form,
        issuer: refs(given.issuer),
        target: refs(given.target),
        condition: spans(given.condition),
        consequence: spans(given.consequence),
      };
    case "restriction":
      return {
        ...base,
        kind: given.kind,
        form: given.form,
        instrument: base.evidence,
        imposedBy: refs(given.imposedBy),
        joinedBy: [],
        on: refs(given.on),
        scope: [],
        touchedBy: [],
      };
    case "statement":
      return {
        ...base,
        kind: given.kind,
        speaker: given.speaker === undefined ? null : (refs([given.speaker])[0] ?? null),
        speakerSpan: null,
        addressee: [],
        cue: [],
        content: base.evidence,
        form: "indirect",
        denies: given.denies,
        negated: false,
      };
  }
}

function actorOf(name: string, told: ExampleReport["actors"][string] | undefined, date: string | null): Actor {
  const state = told === undefined ? stateNamed(name, { date })?.state : undefined;
  const organisation = state === undefined ? organisationNamed(name, { date })?.organisation : undefined;
  return {
    id: state !== undefined ? `state:${state.id}` : organisation !== undefined ? `org:${organisation.id}` : name,
    name,
    kind: told?.kind ?? (state !== undefined ? "state" : (organisation?.kind ?? "unknown")),
    country: told?.country ?? state?.id ?? organisation?.country ?? null,
    partOf: null,
    members: [],
    roles: [],
    codes: noCodes,
    identifiedBy: madeBy,
    mentions: [],
  };
}

function dateOf(given: string): EntryDate {
  const [start = "", end = start] = given.split("/");
  return { start, end, precision: start === end ? "day" : "range", span: null, rule: "example", anchor: null };
}

function placeOf(given: string): Place {
  const [name = given, country] = given.split(", ");
  return {
    name,
    geonames: null,
    country: country ?? null,
    latitude: null,
    longitude: null,
    precision: "town",
    span: null,
    rule: "example",
  };
}
