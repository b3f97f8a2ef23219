import { type ActorCode, codeActor, officeAt, statesWithBody, withLongTitles } from "../../ontology/actor/index.ts";
import { type Actor, type ActorCodes, type MadeBy, type Mention, noCodes, type Span } from "../../record/index.ts";
import { spanOf } from "../../text/index.ts";
import { anyRole } from "./look-up.ts";
import { whyOpen } from "./open-bodies.ts";
import type { Party, RoleDraft, TiedBy } from "./party.ts";

const rules: Readonly<Record<TiedBy, MadeBy>> = {
  ontology: { kind: "rule", name: "ontology", version: "1" },
  "full-name": { kind: "rule", name: "full-name", version: "1" },
  "partial-name": { kind: "rule", name: "partial-name", version: "1" },
  words: { kind: "rule", name: "same-words", version: "1" },
  abbreviation: { kind: "rule", name: "abbreviation", version: "1" },
  coreference: { kind: "rule", name: "coreference", version: "1" },
};

/** The record's form of a party. */
export function toActor(text: string, party: Party, ids: ReadonlyMap<Party, string>, date: string | null): Actor {
  const country = countryOf(party, date);
  return {
    id: ids.get(party) ?? "",
    name: party.name,
    kind: party.kind,
    country,
    partOf: (party.partOf === null ? undefined : ids.get(party.partOf)) ?? null,
    members: party.members.flatMap((m) => ids.get(m) ?? []),
    roles: party.roles
      .toSorted((a, b) => a.range.start - b.range.start)
      .map((role) => ({
        title: role.title,
        former: role.former,
        of: (role.of === null ? undefined : ids.get(role.of)) ?? null,
        span: spanOf(text, role.range),
      })),
    codes: codesOf(party, country, date),
    identifiedBy: rules[party.tiedBy],
    mentions: mentionsOf(text, party),
  };
}

function mentionsOf(text: string, party: Party): Mention[] {
  const seen = new Map<number, { span: Span; form: Mention["form"] }>();
  for (const { range, form } of party.references) {
    const before = seen.get(range.start);
    if (before === undefined || before.span.end < range.end) seen.set(range.start, { span: spanOf(text, range), form });
  }
  return [...seen.values()].sort((a, b) => a.span.start - b.span.start).map(({ span, form }) => ({ ...span, form }));
}

/**
 * A party's country: for a person what the report's role says, else whose office it is, else the office that the
 * ontology knows on the day, else the ontology's country; null where none of them tells.
 */
export function countryOf(party: Party, date: string | null): string | null {
  if (party.kind === "state") return party.state?.country ?? party.country;
  if (party.kind !== "person") return party.country ?? party.partOf?.country ?? null;
  if (party.country !== null) return party.country;
  for (const role of currentFirst(party.roles)) {
    if (kin.test(role.title)) continue;
    if (role.of?.country != null) return role.of.country;
    if (role.of !== null && role.of.kind === "person" && role.of !== party) {
      const country = role.of.country ?? role.of.person?.country ?? null;
      if (country !== null) return country;
    }
  }
  if (party.person === null) return null;
  return officeAt(party.person, date)?.country ?? party.person.country;
}

/** Relatives: one's country is not told by the other's. */
const kin =
  /^(?:\w+[ -])?(?:father|mother|husband|wife|son|daughter|brother|sister|uncle|aunt|cousin|nephew|niece|widow|widower|parents?|grand\w+)\b/iu;

function currentFirst(roles: readonly RoleDraft[]): RoleDraft[] {
  return [...roles].sort((a, b) => Number(a.former) - Number(b.former));
}

function codesOf(party: Party, country: string | null, date: string | null): ActorCodes {
  if (party.members.length > 0) return noCodes;
  if (party.state !== null) {
    const { state } = party;
    return { plover: state.country, sector: null, cow: state.cow, gw: state.gw, wikidata: state.wikidata };
  }
  const code =
    party.kind === "person"
      ? codeOfPerson(party, country, date)
      : whyOpen(party) === null
        ? ofCountry(party, codeActor(party.organisation?.name ?? party.name, { date, country }), country)
        : codeOfNoun(party.name);
  const sector = code?.sector ?? party.organisation?.sector ?? null;
  return {
    plover: code?.plover ?? null,
    sector,
    cow: null,
    gw: null,
    wikidata: party.organisation?.wikidata ?? null,
  };
}

/** What the noun of a body's name says of it, whose ever it is: of "MIT" nothing, of "the Senate" that it makes laws. */
function codeOfNoun(name: string): ActorCode | null {
  const code = codeActor(name);
  const sector = anyRole(name)?.sector ?? null;
  return code === null || sector === null ? null : { ...code, country: null, sector, otherSectors: [], plover: sector };
}

/** "Its coast guard" is of the country whose it is; what the ontology knows by name has its own. */
function ofCountry(
  { organisation, kind, name }: Party,
  code: ActorCode | null,
  country: string | null,
): ActorCode | null {
  if (code === null || organisation !== null || kind === "igo") return code;
  // Words of another state's body, where the report has told whose it is: the "Tory" of a report on Canada.
  const own = code.country !== null && code.country !== country && statesWithBody(name) !== null;
  return withCountry(own ? (codeOfNoun(name) ?? { ...code, country: null }) : code, country);
}

function codeOfPerson(party: Party, country: string | null, date: string | null): ActorCode | null {
  for (const role of currentFirst(party.roles)) {
    const title = withLongTitles(role.title);
    const code = codeActor(role.former ? `former ${title}` : title, { date, country });
    if (code !== null && code.sector !== null) return withCountry(ofItsBody(code, role.of), country);
  }
  if (party.person !== null) return codeActor(party.person.name, { date, country });
  // Words of a name mean nothing: "Rand Fowler" is no think tank.
  if (party.nameWords.length > 0) return null;
  const code = codeActor(party.name, { date, country });
  return code === null ? null : withCountry(code, country);
}

/** Who directs or chairs a group or an agency is of its sector, not of business. */
function ofItsBody(code: ActorCode, body: Party | null): ActorCode {
  const sector = body?.organisation?.sector ?? null;
  if (code.sector !== "BUS" || sector === null || sector === "BUS") return code;
  const own = codeActor(body?.organisation?.name ?? "");
  return own === null || own.sector === null ? code : { ...code, ...own };
}

/** A code of a role alone lacks the country that the report tells elsewhere. */
function withCountry(code: ActorCode, country: string | null): ActorCode {
  if (country === null || code.country !== null || code.sector === null) return code;
  return { ...code, country, plover: `${country}${code.sector}` };
}
