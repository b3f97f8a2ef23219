import { peopleNamed, personNamed } from "../../ontology/actor/index.ts";
import type { NamedPerson } from "./find-persons.ts";
import type { Frame } from "./frame.ts";
import { isFamilyFirst, partialFit, sameFull } from "./name-match.ts";
import type { Parties, Party } from "./party.ts";
import { isRoyalTitle } from "./person-name.ts";

/** The country that a title's own words say, or null. */
export type TitleCountry = (person: NamedPerson) => string | null;

/** The persons whom a report names, each name tied to a party: full names first, then partial ones to what fits best. */
export class PersonLinks {
  private readonly full: FullNames;

  constructor(
    frame: Frame,
    parties: Parties,
    private readonly date: string | null,
  ) {
    this.full = new FullNames(frame, parties);
  }

  tie(persons: readonly NamedPerson[], countryOf: TitleCountry): void {
    const partial: NamedPerson[] = [];
    for (const person of persons) {
      if (person.name.words.length > 1) this.full.tie(person, countryOf(person), this.date);
      else partial.push(person);
    }
    for (const person of partial) this.full.tiePartial(person, countryOf(person), this.date);
  }
}

class FullNames {
  private readonly byLast = new Map<string, Party[]>();
  private readonly byWord = new Map<string, Party[]>();

  constructor(
    private readonly frame: Frame,
    private readonly parties: Parties,
  ) {}

  tie(person: NamedPerson, country: string | null, date: string | null): void {
    const { words } = person.name;
    const last = words.at(-1) ?? "";
    const known =
      personNamed(person.name.bare, country === null ? { date } : { date, country }) ??
      personNamed(person.name.bare, { date });
    const same =
      (this.byLast.get(last) ?? []).find((p) => sameFull(p.nameWords, words) && genderFits(p, person)) ??
      (known === null ? undefined : (this.byWord.get(`#${known.id}`) ?? [])[0]) ??
      this.longerName(words);
    if (same !== undefined) {
      this.parties.tie(person.reference, same);
      same.country ??= country;
      if (words.length > same.nameWords.length && sameFull(words, same.nameWords)) same.nameWords = words;
      return;
    }
    this.start(person, known?.id ?? null, country, date);
  }

  /** "bin Salman" after "Mohammed bin Salman". */
  private longerName(words: readonly string[]): Party | undefined {
    const candidates = this.byWord.get(words[0] ?? "") ?? [];
    return candidates.find(
      (p) => p.nameWords.length > words.length && partialFit(words, p.nameWords, p.familyFirst) >= 0.8,
    );
  }

  private start(person: NamedPerson, knownId: string | null, country: string | null, date: string | null): Party {
    const { bare, words } = person.name;
    const party = this.parties.create(
      "person",
      displayName(person),
      words.join("-"),
      false,
      knownId === null ? (words.length > 1 ? "full-name" : "words") : "ontology",
    );
    party.nameWords = words;
    party.country = country;
    if (knownId !== null) {
      party.person = peopleNamed(bare, { date }).find((p) => p.id === knownId) ?? personNamed(bare, { date });
      party.gender = party.person?.gender ?? null;
      party.name = party.person?.name ?? party.name;
      add(this.byWord, `#${knownId}`, party);
    }
    party.familyFirst = isFamilyFirst(bare, party.person?.country ?? country);
    add(this.byLast, words.at(-1) ?? "", party);
    for (const word of new Set(words)) add(this.byWord, word, party);
    this.parties.tie(person.reference, party);
    return party;
  }

  tiePartial(person: NamedPerson, country: string | null, date: string | null): void {
    const word = person.name.words[0] ?? "";
    const best = this.bestFor(person, word, country);
    if (best !== null) {
      this.parties.tie(person.reference, best);
      best.country ??= country;
      return;
    }
    const known = this.isRelativesName(person)
      ? null
      : personNamed(person.name.bare, country === null ? { date } : { date, country });
    const [same] = known === null ? [] : (this.byWord.get(`#${known.id}`) ?? []);
    if (same !== undefined) this.parties.tie(person.reference, same);
    else this.start(person, known?.id ?? null, country, date);
  }

  /** "Robinson's mother, *Sharon*,": a given name, of somebody who is not known for it. */
  private isRelativesName({ reference: { core } }: NamedPerson): boolean {
    return relative.test(this.frame.text.slice(Math.max(0, core.start - 40), core.start));
  }

  private bestFor(person: NamedPerson, word: string, country: string | null): Party | null {
    let best: Party | null = null;
    let bestScore = 0;
    for (const party of this.byWord.get(word) ?? []) {
      if (!genderFits(party, person) || (country !== null && party.country !== null && party.country !== country))
        continue;
      const fit =
        party.nameWords.length === 1
          ? 0.9
          : partialFit([word], party.nameWords, party.familyFirst || isRoyalTitle(person.name.title));
      const score = fit === 0 ? 0 : fit + this.nearness(party, person.reference.core.start);
      if (score > bestScore) [best, bestScore] = [party, score];
    }
    return best;
  }

  /** Up to 0.3 for a party named shortly before, and for the one that the report named first. */
  private nearness(party: Party, at: number): number {
    const sentence = this.frame.sentenceOf(at);
    let nearest = Number.POSITIVE_INFINITY;
    for (let i = party.references.length - 1; i >= 0; i--) {
      const reference = party.references[i];
      if (reference === undefined || reference.core.start > at) continue;
      nearest = Math.min(nearest, sentence - this.frame.sentenceOf(reference.core.start));
      break;
    }
    const first = party.references[0]?.core.start ?? 0;
    return (
      (nearest <= 1 ? 0.15 : nearest <= 3 ? 0.08 : nearest < 50 ? 0.04 : 0) +
      (first < at ? 0.05 : 0) +
      Math.min(0.1, party.references.length * 0.02)
    );
  }
}

const relative =
  /\b(?:step|grand|half-)?(?:mother|father|mum|dad|wife|husband|brother|sister|son|daughter|partner|fianc[ée]e?|girlfriend|boyfriend|widow|widower|uncle|aunt|cousin|nephew|niece|child|friend|neighbour|neighbor)(?:-in-law)?,?\s$/iu;

function genderFits(party: Party, person: NamedPerson): boolean {
  const told = person.name.title === "" ? null : person.name.gender;
  return told === null || party.gender === null || party.gender === told;
}

/** A royal's or a pope's first name is shown with the title. */
function displayName(person: NamedPerson): string {
  const { title, bare, words } = person.name;
  const shown = bare.replace(/\s+/gu, " ");
  if (words.length > 1) return shown;
  const honorific = title === "" ? null : (title.split(/\s+/u).at(-1) ?? null);
  return honorific !== null && isRoyalTitle(honorific) ? `${honorific} ${shown}` : shown;
}

function add<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const here = map.get(key);
  if (here === undefined) map.set(key, [value]);
  else here.push(value);
}
