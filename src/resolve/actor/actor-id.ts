import { sha256 } from "../../util/sha256.ts";
import type { Party } from "./party.ts";
import { letterKey } from "./tokens.ts";

/**
 * Short, readable ids. One id is one actor over all reports where the ontology or a full name settles who it is:
 *
 * - `state:RUS`: a state, by the ontology's id (ISO 3166-1 alpha-3; withdrawn and unassigned ones too, `state:SUN`);
 * - `org:nato`: an organisation, group, company or medium of the ontology, by its id there;
 * - `person:vladimir-putin`: a person of the ontology by its id there, or any other by the full name's letters; where
 *   reports place several of one name in different countries, the store adds the country: `person:ahmed-ali.KEN`;
 * - `organisation:asan-institute-for-policy-studies`: an organisation that only its name tells;
 * - `body:RUS-defence-ministry`: a body of a state, by the state and the body's noun phrase;
 * - `group:usa-officials`, `group:west`: a collective, by its words and the state or organisation they name.
 *
 * All others hold within their report only, as nothing says that the "Smith" or the "spokesman" of two reports are one:
 * `r:7f3a91:spokesman` has six hexadecimal digits of a SHA-256 over the report's id and the words, so it stays the same
 * when the report is read again. Several of one name in a report are numbered in text order: `r:7f3a91:spokesman-2`.
 */
export function actorIds(reportId: string, parties: readonly Party[]): Map<Party, string> {
  const used = new Map<string, number>();
  const ids = new Map<Party, string>();
  for (const party of parties) {
    const wanted = idOf(reportId, party);
    const nth = (used.get(wanted) ?? 0) + 1;
    used.set(wanted, nth);
    ids.set(party, nth === 1 ? wanted : `${wanted}-${nth}`);
  }
  return ids;
}

function idOf(reportId: string, party: Party): string {
  if (party.state !== null) return `state:${party.state.id}`;
  if (party.organisation !== null) return `org:${party.organisation.id}`;
  if (party.person !== null) return `person:${party.person.id}`;
  const name = slug(party.key);
  if (party.tiedBy === "full-name") return `person:${name}`;
  if (party.kind === "collective" && party.tiedBy === "ontology") return `group:${name}`;
  if (party.partOf?.state && party.kind !== "person") return `body:${party.partOf.state.id}-${name}`;
  if (party.kind === "organisation" && name.includes("-")) return `organisation:${name}`;
  return `r:${sha256(JSON.stringify([reportId, party.kind, party.key])).slice(0, 6)}:${name}`;
}

/** Letters and hyphens of a name, at most 60. */
export function slug(words: string): string {
  const letters = letterKey(words)
    .replace(/['’]/gu, "")
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-+|-+$/gu, "");
  return letters.length <= 60 ? letters || "unnamed" : `${letters.slice(0, 47)}-${sha256(letters).slice(0, 12)}`;
}
