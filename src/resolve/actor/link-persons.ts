import { type Person, personNamed } from "../../ontology/actor/index.ts";
import type { NamedPerson } from "./find-persons.ts";
import type { Frame } from "./frame.ts";
import { isFamilyFirst, partialFit, sameFull } from "./name-match.ts";
import type { Parties, Party } from "./party.ts";
import { isRoyalTitle } from "./person-name.ts";
import { roleWord } from "./role-fit.ts";
import { Told } from "./told-by-name.ts";

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
  private readonly byLast = new Map<string, Party[]>();
  private readonly byWord = new Map<string, Party[]>();

  constructor(
    private readonly frame: Frame,
    private readonly parties: Parties,
  ) {}

  tie(person: NamedPerson, country: string | null, date: string | null): void {
    const { words } = person.name;
    const last = words.at(-1) ?? "";
    const known = this.known(person, country, date);
    const same =
      (this.byLast.get(last) ?? []).find(
        (p) =>
          sameFull(p.nameWords, words) &&
          genderFits(p, person) &&
          suffixFits(p, person) &&
          (p.suffix === null || known === null || known === p.person),
      ) ??
      (known === null ? undefined : (this.byWord.get(`#${known.id}`) ?? [])[0]) ??
      this.longerName(words);
    if (same !== undefined) {
      this.parties.tie(person.reference, same);
      same.country ??= country;
      if (words.length > same.nameWords.length && sameFull(words, same.nameWords)) same.nameWords = words;
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

  private start(person: NamedPerson, known: Person | null, country: string | null): Party {
    const { bare, words, suffix } = person.name;
    const party = this.parties.create(
      "person",
      displayName(person),
      [...words, ...(suffix === null ? [] : [suffix])].join("-"),
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
    else this.start(person, known, country);
  }

  /** "Robinson's mother, *Sharon*,": a given name, of somebody who is not known for it. */
  private isRelativesName({ reference: { core } }: NamedPerson): boolean {
    return relative.test(this.frame.text.slice(Math.max(0, core.start - 40), core.start));
  }

  private bestFor(person: NamedPerson, word: string, country: string | null): Party | null {
    let best: Party | null = null;
    let bestScore = 0;
    const told = new Told(this.frame, person);
    for (const party of this.byWord.get(word) ?? []) {
      if (
        !genderFits(party, person) ||
        !suffixFits(party, person) ||
        (country !== null && party.country !== null && party.country !== country)
      )
        continue;
      const fit =
        party.nameWords.length === 1
          ? 0.9
          : partialFit([word], party.nameWords, party.familyFirst || isRoyalTitle(person.name.title));
      const score = fit === 0 ? 0 : fit + told.fit(party) + this.nearness(party, person.reference.core.start);
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

/** A name without "Jr." may mean him too; one with it means nobody else. */
function suffixFits(party: Party, { name: { suffix } }: NamedPerson): boolean {
  return suffix === null ? party.suffix === null || party.person === null : party.suffix === suffix;
}

function genderFits(party: Party, { reference: { gender } }: NamedPerson): boolean {
  return gender === null || party.gender === null || party.gender === gender;
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
