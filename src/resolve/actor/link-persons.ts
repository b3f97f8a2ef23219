import { type Person, personNamed } from "../../ontology/actor/index.ts";
import type { NamedPerson } from "./find-persons.ts";
import type { Frame } from "./frame.ts";
import { isEndOf, isFamilyFirst, partialFit, sameFull } from "./name-match.ts";
import { lettersOf, spellingKey } from "./name-spelling.ts";
import type { Parties, Party } from "./party.ts";
import { isRoyalTitle } from "./person-name.ts";
import { roleWord } from "./role-fit.ts";
import { rolesOf, Told } from "./told-by-name.ts";

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

  tieFull(persons: readonly NamedPerson[], countryOf: TitleCountry): void {
    for (const person of persons) if (isFull(person)) this.full.tie(person, countryOf(person), this.date);
  }

  /** Ties the others; what titles and appositions tell of the full names has to be known by then. */
  tiePartial(persons: readonly NamedPerson[], countryOf: TitleCountry): void {
    for (const person of persons) if (!isFull(person)) this.full.tiePartial(person, countryOf(person), this.date);
  }
}

/** Whether a name has more words than one: "Fatima Okonkwo", not "Okonkwo". */
export function isFull({ name }: NamedPerson): boolean {
  return name.words.length > 1;
}

class FullNames {
  /** By the spelling of the last word. */
  private readonly byLast = new Map<string, Party[]>();
  private readonly byLetters = new Map<string, Party[]>();
  private readonly byWord = new Map<string, Party[]>();

  constructor(
    private readonly frame: Frame,
    private readonly parties: Parties,
  ) {}

  tie(person: NamedPerson, country: string | null, date: string | null): void {
    const { words } = person.name;
    const known = this.known(person, country, date);
    const ofLast = this.byLast.get(spellingKey(words.at(-1) ?? "")) ?? [];
    const fits = (p: Party) =>
      genderFits(p, person) && suffixFits(p, person) && (p.suffix === null || known === null || known === p.person);
    const same =
      ofLast.find((p) => sameFull(p.nameWords, words) && fits(p)) ??
      (this.byLetters.get(lettersOf(words)) ?? []).find(fits) ??
      (known === null ? undefined : (this.byWord.get(`#${known.id}`) ?? [])[0]) ??
      onlyOne(ofLast.filter((p) => isPartOf(p, person, known) && fits(p))) ??
      this.longerName(words);
    if (same !== undefined) {
      this.parties.tie(person.reference, same);
      same.country ??= country;
      if (words.length > same.nameWords.length && (sameFull(words, same.nameWords) || isEndOf(same.nameWords, words)))
        this.lengthen(same, person);
      return;
    }
    this.start(person, known, country);
  }

  /** Whom the ontology knows by a full name: "Donald Trump Jr." is not Donald Trump, "President Joseph R. Biden Jr." is he. */
  private known({ name, title }: NamedPerson, country: string | null, date: string | null): Person | null {
    const find = (words: string) =>
      personNamed(words, country === null ? { date } : { date, country }) ?? personNamed(words, { date });
    const found = find(name.bare);
    const role = title === null || name.suffix === null ? null : roleWord(this.frame.slice(title));
    if (found !== null || role === null) return found;
    const without = find(name.bare.replace(/[\s,]+\S+$/u, ""));
    return without?.offices.some(({ office }) => roleWord(office) === role) === true ? without : null;
  }

  /** "bin Salman" after "Mohammed bin Salman". */
  private longerName(words: readonly string[]): Party | undefined {
    const candidates = this.byWord.get(words[0] ?? "") ?? [];
    return candidates.find(
      (p) => p.nameWords.length > words.length && partialFit(words, p.nameWords, p.familyFirst) >= 0.8,
    );
  }

  /** Gives a party the longer of its names: "Debbie Wasserman Schultz", whom the headline called "Wasserman Schultz". */
  private lengthen(party: Party, person: NamedPerson): void {
    const { words } = person.name;
    for (const word of new Set(words)) if (!party.nameWords.includes(word)) add(this.byWord, word, party);
    party.nameWords = words;
    if (party.person !== null) return;
    party.name = displayName(person);
    party.key = keyOf(person);
  }

  private start(person: NamedPerson, known: Person | null, country: string | null): Party {
    const { bare, words, suffix } = person.name;
    const party = this.parties.create(
      "person",
      displayName(person),
      keyOf(person),
      false,
      known === null ? (words.length > 1 ? "full-name" : "words") : "ontology",
    );
    party.nameWords = words;
    party.suffix = suffix;
    party.country = country;
    if (known !== null) {
      party.person = known;
      party.gender = known.gender;
      party.name = known.name;
      add(this.byWord, `#${known.id}`, party);
    }
    party.familyFirst = isFamilyFirst(bare, known?.country ?? country);
    add(this.byLast, spellingKey(words.at(-1) ?? ""), party);
    if (words.length > 1) add(this.byLetters, lettersOf(words), party);
    for (const word of new Set(words)) add(this.byWord, word, party);
    this.parties.tie(person.reference, party);
    return party;
  }

  tiePartial(person: NamedPerson, country: string | null, date: string | null): void {
    const word = person.name.words[0] ?? "";
    const called = this.calledSo(person, country, date);
    const best = this.bestFor(person, word, country);
    if (best !== null && (called === null || best.person === called || this.bearsTitle(best, person))) {
      this.parties.tie(person.reference, best);
      best.country ??= country;
      return;
    }
    const known =
      called ??
      (this.isRelativesName(person)
        ? null
        : personNamed(person.name.bare, country === null ? { date } : { date, country }));
    const [same] = known === null ? [] : (this.byWord.get(`#${known.id}`) ?? []);
    if (same !== undefined) this.parties.tie(person.reference, same);
    else this.start(person, known, country);
  }

  /** Whom the ontology knows by a title and one name: "King Salman" is not "Crown Prince Mohammed bin Salman". */
  private calledSo({ name, title }: NamedPerson, country: string | null, date: string | null): Person | null {
    const honorific = title === null ? undefined : this.frame.slice(title).split(/\s+/u).at(-1);
    if (honorific === undefined) return null;
    return personNamed(`${honorific} ${name.bare}`, country === null ? { date } : { date, country });
  }

  /** Whether somebody has the office of a name's title, as the report tells or the ontology knows. */
  private bearsTitle(party: Party, { title }: NamedPerson): boolean {
    const role = title === null ? null : roleWord(this.frame.slice(title));
    return role !== null && rolesOf(party).some((one) => roleWord(one) === role);
  }

  /** "Robinson's mother, *Sharon*,": a given name, of somebody who is not known for it. */
  private isRelativesName({ reference: { core } }: NamedPerson): boolean {
    return relative.test(this.frame.text.slice(Math.max(0, core.start - 40), core.start));
  }

  private bestFor(person: NamedPerson, word: string, country: string | null): Party | null {
    let best: Party | null = null;
    let bestScore = 0;
    const told = new Told(this.frame, person);
    const { start: at, end } = person.reference.core;
    const introduced = introduces.test(this.frame.text.slice(end, end + 8));
    for (const party of this.byWord.get(word) ?? []) {
      if (
        !genderFits(party, person) ||
        !suffixFits(party, person) ||
        (party.person !== null && reigns.test(person.name.title) && !this.bearsTitle(party, person)) ||
        (country !== null && party.country !== null && party.country !== country)
      )
        continue;
      const fit =
        party.nameWords.length === 1
          ? 0.9
          : partialFit([word], party.nameWords, party.familyFirst || isRoyalTitle(person.name.title));
      const called = party.references.some(({ key, modifies }) => key === word && !modifies);
      if (fit <= byGivenName && introduced && !called && isBefore(party, at)) continue;
      const usual = called && person.title === null ? asBefore : 0;
      const score = fit === 0 ? 0 : fit + usual + told.fit(party) + this.nearness(party, at);
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

/** Whether one of two full names is the other without its first words, and nobody known tells them apart. */
function isPartOf({ nameWords, person }: Party, { name: { words } }: NamedPerson, known: Person | null): boolean {
  if (known !== null && person !== null && known !== person) return false;
  return isEndOf(words, nameWords) || isEndOf(nameWords, words);
}

function onlyOne(found: readonly Party[]): Party | undefined {
  return found.length === 1 ? found[0] : undefined;
}

const relative =
  /\b(?:step|grand|half-)?(?:mother|father|mum|dad|wife|husband|brother|sister|son|daughter|partner|fianc[ée]e?|girlfriend|boyfriend|widow|widower|uncle|aunt|cousin|nephew|niece|child|friend|neighbour|neighbor)(?:-in-law)?,?\s$/iu;

/** Titles of those who reign: who is known and does not is never called so. */
const reigns = /\b(?:king|queen|pope|emperor|sultan|emir)$/iu;

/** How well a given name alone fits, at most. */
const byGivenName = 0.5;
/** What is said of somebody at first: "Ahmed, 12,", "Ahmed, a taxi driver". */
const introduces = /^,\s(?:an?\s|\d{1,2}[,;.])/u;

/** What it adds that a report has called somebody by this word alone before: of a family mostly one is called so. */
const asBefore = 0.12;

function isBefore({ references }: Party, at: number): boolean {
  return references.some(({ core }) => core.start < at);
}

/** A name without "Jr." may mean him too; one with it means nobody else. */
function suffixFits(party: Party, { name: { suffix } }: NamedPerson): boolean {
  return suffix === null ? party.suffix === null || party.person === null : party.suffix === suffix;
}

function genderFits(party: Party, { reference: { gender } }: NamedPerson): boolean {
  return gender === null || party.gender === null || party.gender === gender;
}

function keyOf({ name: { words, suffix } }: NamedPerson): string {
  return [...words, ...(suffix === null ? [] : [suffix])].join("-");
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
