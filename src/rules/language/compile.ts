import { organisationById } from "../../ontology/actor/index.ts";
import type { EntryQuery, PartyQuery } from "../../store/findings.ts";
import { type Role, roles } from "../deed/deed.ts";
import type { LawBook } from "../law/law-book.ts";
import type { Groups } from "./groups.ts";
import type { LoadedRule } from "./loaded-rule.ts";
import type { Pattern, Who } from "./pattern.ts";
import type { Against } from "./rule.ts";

/**
 * What a store has to hand over for rules: a query for each entry that a rule looks for, which SQL answers.
 *
 * Conditions that SQL can tell (kind, stage, category, certainty, country, who has a role) are in it; what it hands over
 * is checked once more with all conditions, so that a query may give too much, never too little.
 */
export function compiledQueries(rules: readonly LoadedRule[], book: LawBook): EntryQuery[] {
  const queries = rules.flatMap((rule) => queriesOf(rule, book, "all"));
  // Who says that a transfer breaks a restriction is told with the finding.
  const touching: EntryQuery = { kinds: ["restriction"] };
  return [...new Map([...queries, touching].map((query) => [JSON.stringify(query), query])).values()];
}

/** A query for each entry that a rule needs (`find`), or that it looks at (`all`). */
export function queriesOf({ rule, groups }: LoadedRule, book: LawBook, which: "find" | "all"): EntryQuery[] {
  const patterns = [...Object.values(rule.find), ...(which === "all" ? Object.values(rule.without ?? {}) : [])];
  return patterns.map((pattern, place) => queryOf(pattern, groups, place === 0 ? rule.against : undefined, book));
}

function queryOf(pattern: Pattern, groups: Groups, against: Against | undefined, book: LawBook): EntryQuery {
  const { kind, stage, plover, occurrence, certainty, polarity, place } = pattern;
  const parties = [
    ...roles.flatMap((role) => {
      const who = pattern.who?.[role];
      return who === undefined ? [] : [partyOf(role, who, groups)];
    }),
    ...(against === undefined ? [] : targetsOf(against, book)),
  ];
  return {
    kinds: kind,
    // A pattern for several kinds may ask of each what only it has; SQL would then leave the others out.
    ...(kind.length === 1 ? { stages: stage, categories: plover, occurrences: occurrence } : {}),
    modalities: certainty,
    polarities: polarity,
    fields: fieldsOf(pattern),
    placeCountries: place?.country,
    parties,
    ...(against !== undefined && "treaty" in against ? { goods: book.bannedWords } : {}),
  };
}

/** What else a field has to be, where every kind of entry that the pattern is for has it. */
function fieldsOf({ kind, mode, form, status, claims }: Pattern): EntryQuery["fields"] {
  const fields = {
    ...(kind.length === 1 ? { mode, form, status } : {}),
    stance: claims?.stance,
    basis: claims?.basis,
  };
  return Object.fromEntries(
    Object.entries(fields).flatMap(([field, values]) => (values === undefined ? [] : [[field, values]])),
  );
}

function partyOf(role: Role, { is }: Who, groups: Groups): PartyQuery {
  return { role: bits[role], ...(is === undefined ? {} : whom(is, groups)) };
}

/** Names as countries and ids: an organisation may be on record by its country alone. */
function whom(names: readonly string[], groups: Groups): { countries: string[]; ids: string[] } {
  const open = names.flatMap((name) => [...(groups.get(name) ?? [name])]);
  const organisations = open.filter((name) => name.length > 3);
  const countries = organisations.flatMap((id) => organisationById(id)?.country ?? []);
  return {
    countries: [...new Set([...open.filter((name) => name.length === 3), ...countries])].sort(),
    ids: organisations.map((id) => `org:${id}`).sort(),
  };
}

function targetsOf(against: Against, book: LawBook): PartyQuery[] {
  if (!("embargo" in against)) return [];
  const { states, groups } = book.measures(against.embargo).targets();
  return [{ role: bits[against.embargo.on], ...whom([...states, ...groups], new Map()) }];
}

const bits: Readonly<Record<Role, PartyQuery["role"]>> = {
  supplier: "agent",
  actors: "agent",
  parties: "agent",
  issuer: "agent",
  imposedBy: "agent",
  recipient: "recipient",
  recipients: "recipient",
  target: "recipient",
  on: "recipient",
  via: "via",
  joinedBy: "via",
  speaker: "speaker",
  addressee: "addressee",
  claimant: "claimant",
};
