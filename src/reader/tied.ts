import { Trees } from "../extract/trees.ts";
import type { Gazetteer } from "../ontology/gazetteer/index.ts";
import type { Actor, Place, ReportInput, Unresolved } from "../record/index.ts";
import { type ActorInput, type PartyReading, resolveActors } from "../resolve/actor/index.ts";
import { addresseeRanges } from "../resolve/addressee/addressee.ts";
import { claimsOf } from "../resolve/claims/index.ts";
import { type EntriesInput, partyWords } from "../resolve/entries/index.ts";
import { seatSense, withKnownNames } from "../resolve/place/index.ts";
import { speaksFor } from "../resolve/speaks-for.ts";
import { overlaps, paragraphs, quotedRanges, type Range, sentences } from "../text/index.ts";
import { datesOf } from "./dates-of.ts";
import { placesOf } from "./places-of.ts";
import type { Findings } from "./read-text.ts";
import { regionNames } from "./region-names.ts";
import { statementsOf, type Told } from "./statements-of.ts";

/** What was found in a report, tied to actors, places and days: all that its entries are made of. */
export interface Tied {
  readonly entries: EntriesInput;
  readonly anchor: ReturnType<typeof datesOf>["anchor"];
  readonly dateline: ReturnType<typeof placesOf>["dateline"];
  /** What stands for somebody or for a place of whom or which nothing is known. */
  readonly open: readonly Unresolved[];
}

/** Ties what was found in a report to actors, places and days. */
export function tied(input: ReportInput, findings: Findings, gazetteer: Gazetteer): Tied {
  const { id: reportId, text } = input;
  const { parts, parsed, frames, madeBy } = findings;
  const around = { text, sentences: sentences(text), paragraphs: paragraphs(text), quoted: quotedRanges(text) };
  const { anchor, dates } = datesOf(input, parts, around);
  const entities = withKnownNames(gazetteer, text, findings.entities, parts.apart);
  const trees = new Trees(text, parsed);
  const hearers = hearersOf(findings.coreference.mentions);
  const told = findings.statements.map(({ cue, content }) => addresseeRanges(trees, cue, content, hearers));
  const parties = partyWords(frames);
  const actorInput: ActorInput = {
    reportId,
    text,
    words: parsed.words,
    entities,
    coreference: findings.coreference,
    syntax: parsed,
    statements: findings.statements,
    parties: [...parties, ...told.flat()],
    date: anchor?.date ?? null,
    apart: parts.apart,
    dateline: parts.dateline?.placeRange ?? null,
    seat: (range) => seatSense(text, range).sense,
  };
  const first = resolveActors(actorInput);
  const found = placesOf(text, parts, entities, first, gazetteer);
  const regions = regionNames(found.places);
  // Which Georgia is meant is known of the places, and so the actors are read again.
  const resolved = regions.length === 0 ? first : resolveActors({ ...actorInput, regions });
  const { places, dateline, open } = found;
  const actors = withCountries(resolved.actors, places);
  const statements = statementsOf(findings.statements, {
    reportId,
    parsed,
    actors: { ...resolved, actors },
    told: addresseesOf(told, resolved.parties.slice(parties.length)),
    dates,
    places,
    around,
  });
  const known = new Map(actors.map((actor) => [actor.id, actor]));
  const claimContext = {
    text,
    parsed,
    statements,
    quoted: around.quoted,
    actorAt: resolved.actorAt,
    speaksFor: (one: string, other: string) => {
      const [speaker, named] = [known.get(one), known.get(other)];
      return speaker !== undefined && named !== undefined && speaksFor(speaker, named, known);
    },
  };
  const entries: EntriesInput = {
    reportId,
    text,
    frames,
    madeBy,
    confidence: findings.frameWeights,
    parsed,
    actors,
    parties: resolved.parties.slice(0, parties.length),
    statements,
    dates,
    day: anchor?.date ?? null,
    places,
    around,
    apart: parts.apart,
    headline: parts.headline,
    senseOf: findings.senseOf,
    claimsOf: (triggers, about) => claimsOf(triggers, claimContext, about),
  };
  return { entries, anchor, dateline, open: [...resolved.unresolved, ...open] };
}

/** The words that head a mention of who may hear: people, bodies, and places for those who live or govern there. */
function hearersOf(mentions: Findings["coreference"]["mentions"]): ReadonlySet<number> {
  return new Set(
    mentions.flatMap(({ head, class: kind }) => (/^(?:person|organisation|place)$/u.test(kind) ? head : [])),
  );
}

/** Whom the words for those spoken to stand for, of each statement. */
function addresseesOf(told: readonly (readonly Range[])[], readings: readonly PartyReading[]): Told[][] {
  let next = 0;
  return told.map((ranges) => ranges.map((range) => ({ range, ids: readings[next++]?.ids ?? [] })));
}

/** Actors that are called by the name of a place ("Kharkiv was shelled") are of the place's country. */
function withCountries(actors: readonly Actor[], places: readonly Place[]): Actor[] {
  return actors.map((actor) => {
    if (actor.kind !== "unknown" || actor.country !== null) return actor;
    const place = places.find(({ span }) => span !== null && actor.mentions.some((mention) => overlaps(mention, span)));
    return place === undefined ? actor : { ...actor, country: place.country };
  });
}
