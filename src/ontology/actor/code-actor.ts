import { isCause } from "./cause.ts";
import { organisationNamed } from "./organisations.ts";
import { readPhrase } from "./read-phrase.ts";
import type { Because, Reading } from "./reading.ts";
import { remembered } from "./remembered.ts";
import { type Sector, sectors } from "./sectors.ts";

/** What sort of actor, as in the record. */
export type CodedKind =
  | "person"
  | "state"
  | "igo"
  | "organisation"
  | "armed-group"
  | "company"
  | "media"
  | "collective"
  | "unknown";

/** The code of an actor; a field is null where the phrase and the data do not tell, never a default. */
export interface ActorCode {
  /** ISO 3166-1 alpha-3 of the state it belongs to (`XKX` for Kosovo), as PLOVER assigns it; null for none or several. */
  readonly country: string | null;
  /** PLOVER sector; `IGO`, `NGO` and the like where such an actor has no country. */
  readonly sector: Sector | null;
  /** PLOVER's other sector codes: `OPP`, `PRE` ... */
  readonly otherSectors: readonly Sector[];
  /** Country and sectors in one, in PLOVER's letters: `RUSGOV`, `UNO`, `KOSGOV`, `MDAGOVPRE`. */
  readonly plover: string | null;
  readonly kind: CodedKind;
  /** The name to show: that of the data, else the phrase. */
  readonly name: string;
  /** Whether the phrase says that the office is over. */
  readonly former: boolean;
  /** Numbers of the state that the phrase names, in the Correlates of War and Gleditsch-Ward lists. */
  readonly cow: number | null;
  readonly gw: number | null;
  /** Wikidata item of the actor itself, where the data has one. */
  readonly wikidata: string | null;
  /** The rows of the data that it rests on. */
  readonly because: readonly Because[];
}

/**
 * The PLOVER code of the actor that a phrase names, or null where nothing is known of it.
 *
 * PLOVER manual of 2021, chapter "Country Names and Sector Codes"; the choices where it is silent: docs/actor-codes.md.
 *
 * @param query - `date`: the day that the phrase is of; without it the latest facts known.
 *
 * @example
 * codeActor("Israeli ambassador to Washington")?.plover; // "ISRGOV"
 * codeActor("Soviet foreign minister")?.cow; // 365
 * codeActor("he"); // null
 */
export const codeActor = remembered((phrase, query): ActorCode | null => {
  const reading = readPhrase(phrase, query);
  if (reading.state == null && reading.sector === null) return null;
  // Who speaks up about a state is not that state's; whom the data knows is what the data says.
  if (isCause(phrase) && organisationNamed(phrase, query) === null) return null;
  const state = reading.state ?? null;
  const pre = state !== null && state.kind === "disputed" && state.country !== state.id;
  const otherSectors = [...new Set([...reading.otherSectors, ...(pre ? (["PRE"] as const) : [])])].filter(
    (sector) => sector !== reading.sector,
  );
  return {
    country: state?.country ?? null,
    sector: reading.sector,
    otherSectors,
    plover: ploverOf(reading, state?.country ?? null, otherSectors),
    kind: kindOf(reading),
    name: nameOf(reading, phrase),
    former: reading.former,
    cow: state?.cow ?? null,
    gw: state?.gw ?? null,
    wikidata: wikidataOf(reading),
    because: reading.because,
  };
});

/** What stands in a country's place for actors of no country. */
const international = new Set<Sector | null>(["IGO", "NGO", "MNC", "IMG", "ISM"]);

/** PLOVER's letters for an international organisation: its own for the United Nations and the European Union. */
function placeOf({ within, sector, otherSectors }: Reading): string | null {
  if (within?.kind === "igo") return within.type === "un" ? "UNO" : within.type === "eu" ? "EUR" : "IGO";
  if (international.has(sector)) return sector;
  return otherSectors.includes("IMG") ? "IMG" : null;
}

function ploverOf(reading: Reading, country: string | null, others: readonly Sector[]): string | null {
  const place = country === "XKX" ? "KOS" : (country ?? placeOf(reading));
  const parts = [reading.sector ?? "", ...others].filter(
    (part) => country !== null || !international.has(sectorOf(part)),
  );
  return place === null && reading.sector === null ? null : [place ?? "", ...parts].join("");
}

const sectorOf = (part: string) => sectors.find((sector) => sector === part) ?? null;

function kindOf({ head, is, sector }: Reading): CodedKind {
  if (head === null) return "unknown";
  if (is === "person") return "person";
  if (is === "state") return "state";
  if ("kind" in head && is === "organisation") {
    const kinds = ["igo", "organisation", "armed-group", "company", "media"] as const;
    return kinds.find((kind) => kind === head.kind) ?? "unknown";
  }
  if (!("plural" in head)) return "unknown";
  if (!head.body) return head.plural ? "collective" : "person";
  if (sector === "REB" || sector === "UAF" || sector === "PRM") return "armed-group";
  if (sector === "BUS" || sector === "MNC") return "company";
  return sector === "JRN" ? "media" : sector === "IGO" ? "igo" : "organisation";
}

function nameOf({ head, is }: Reading, phrase: string): string {
  return head !== null && is !== "role" && "name" in head ? head.name : phrase.trim();
}

function wikidataOf({ head, is }: Reading): string | null {
  return head !== null && is !== "role" && "wikidata" in head ? head.wikidata : null;
}
