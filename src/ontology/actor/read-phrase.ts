import type { ReadingContext } from "./chunk-parts.ts";
import { isSide, statesOf } from "./chunk-parts.ts";
import { type Chunk, phraseSegments } from "./phrase-chunks.ts";
import type { ActorQuery } from "./query.ts";
import { readChunk } from "./read-chunk.ts";
import { kinSector } from "./read-kin.ts";
import { nothing, officialSectors, presidesOver, type Reading } from "./reading.ts";

/**
 * Reads a phrase as one actor: the head of its first noun phrase, with what the prepositions and appositions after it add.
 *
 * Heads win over what modifies them, the text over the office that somebody is known to hold.
 */
export function readPhrase(phrase: string, query: ActorQuery): Reading {
  const segments = phraseSegments(phrase);
  const context: ReadingContext = { query, hints: hintsOf(segments.flat(), query) };
  const readings = segments.map((chunks) => readSegment(chunks, context));
  return readings.reduce(withApposition, nothing);
}

/** The states that a phrase names without doubt, which decide between namesakes in the rest of it. */
function hintsOf(chunks: readonly Chunk[], query: ActorQuery): Set<string> {
  const hints = new Set<string>();
  const blank: ReadingContext = { query, hints };
  for (const item of chunks.flatMap((chunk) => chunk.items)) {
    const [state, ...others] = statesOf(item, blank);
    if (state !== undefined && others.length === 0) hints.add(state.id).add(state.country);
  }
  if (query.country != null) hints.add(query.country);
  return hints;
}

function readSegment(chunks: readonly Chunk[], context: ReadingContext): Reading {
  const [first, ...rest] = chunks;
  if (first === undefined) return nothing;
  const start = first.link === "first" ? readChunk(first, context) : nothing;
  const hanging = first.link === "first" ? rest : chunks;
  return hanging.reduce((reading, chunk) => withHanging(reading, chunk, context), start);
}

/** Adds what a preposition phrase tells: "spokesman for the Turkish foreign ministry", "a court in Lahore". */
function withHanging(reading: Reading, chunk: Chunk, context: ReadingContext): Reading {
  if (chunk.link === "other" || reading.is === "person") return reading;
  if (
    chunk.link === "of" &&
    reading.hold === "other" &&
    chunk.items.every((item) => isSide(item) || item.is === "word")
  )
    return reading;
  const part = readChunk(chunk, context);
  if (part.is === "nothing" && part.state === undefined) return reading;
  const because = [...reading.because, ...part.because];
  const group = reading.is === "nothing" && reading.state === undefined && !reading.kin;
  if (chunk.link === "of" && group && chunk.word === "of") return { ...part, because };
  const affiliated = chunk.link === "of" && part.is !== "state" && part.sector !== null;
  if (reading.kin && affiliated) {
    return { ...reading, state: reading.state ?? part.state, sector: kinSector(part.sector), hold: "firm", because };
  }
  const state =
    reading.state === undefined && !(chunk.word === "with" && part.is === "state") ? part.state : reading.state;
  const yields = reading.hold !== "firm" || presidesOver(reading.head, part);
  if (affiliated && yields && reading.is !== "organisation") {
    const sector = reading.former && officialSectors.has(part.sector) ? "ELI" : part.sector;
    return { ...reading, state, sector, otherSectors: part.otherSectors, within: part.within, hold: "firm", because };
  }
  const seat = part.is === "state" && part.sector === "GOV" && chunk.link === "of";
  const proxy = reading.hold === "proxy" && part.is === "state" && chunk.link === "of" && state != null;
  const sector = reading.sector ?? (seat || proxy ? "GOV" : null);
  return {
    ...reading,
    state,
    sector,
    because: state === reading.state && sector === reading.sector ? reading.because : because,
  };
}

/** Adds what stands after a comma: "Sergei Lavrov, the Russian foreign minister", "a court in Lahore, Pakistan". */
function withApposition(reading: Reading, next: Reading): Reading {
  if (reading.is === "nothing" && reading.state === undefined) return next;
  const because = [...reading.because, ...next.because];
  // "Germany, Russia and Sweden": no one country.
  const isState = next.is === "state" || (next.is === "nothing" && next.state === null);
  if (reading.is === "state" && isState && reading.state?.country !== next.state?.country) {
    return { ...reading, state: null, because };
  }
  const told = reading.is === "person" && next.is === "role" && next.sector !== null && next.hold === "firm";
  const sector = told || reading.sector === null ? (next.sector ?? reading.sector) : reading.sector;
  const state = reading.state === undefined ? next.state : reading.state;
  if (sector === reading.sector && state === reading.state) return reading;
  return { ...reading, state, sector, otherSectors: told ? next.otherSectors : reading.otherSectors, because };
}
