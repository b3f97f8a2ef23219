import { namesWhereItHappened } from "../../extract/happenings.ts";
import { organisationNamed, roleOf, stateNamed } from "../../ontology/actor/index.ts";
import { foldName, type Gazetteer, type KnownPlace } from "../../ontology/gazetteer/index.ts";
import { overlaps, type Range } from "../../text/index.ts";
import { namedBeside } from "./named-beside.ts";
import { bare, type NamedEntity } from "./toponyms-of.ts";

/** A name with how likely it is one. */
export interface LikelyEntity extends NamedEntity {
  readonly probability: number;
}

/** How likely a name is a place's that only the gazetteer knows. */
const probability = 0.5;
/** Most words of a name that is looked up. */
const longest = 4;

const word = /[\p{Lu}\p{Lt}][\p{L}\p{M}\p{N}]*(?:['’.](?!s\b)\p{L}[\p{L}\p{M}\p{N}]*)*\.?/gu;
/** Small words within a name: "Dar es Salaam", "Port-au-Prince", "Ras al-Ayn", "Frankfurt an der Oder". */
const small =
  "(?:of|the|de|del|de la|de los|di|da|do|dos|du|des|la|le|les|el|al|es|ez|as|am|an|an der|ob der|bei|upon|on|by|in|sur|sous|au|aux|en|van|von|y|ad|ed|esh|ash|ar|at|az)";
const inside = new RegExp(
  `^(?:[ \\u00a0]|-| ${small} | (?:al|el|es|ez|as|ad|ed|ash|esh|ar|at|az|an)-|-${small}-)$`,
  "u",
);
const inPlace = /(?:^|[\s(“"—])(?:in|near|at|outside|through|throughout|across|around|within|inside)\s(?:the\s)?$/iu;
const withArticle = /(?:^|\s)the\s$/iu;
/** Also verbs whose object is hardly ever a person: "aid reached Khan Younis", "troops retook Ras al-Ayn". */
const onTheWay =
  /(?:^|[\s(“"—])(?:to|from|into|toward|towards|via|reach(?:es|ed|ing)?|enter(?:s|ed|ing)?|flee(?:s|ing)?|fled|(?:re)?captur(?:es?|ed|ing)|retak(?:es?|en|ing)|retook|besieg(?:es?|ed|ing)|bomb(?:s|ed|ing)|shell(?:s|ed|ing)|encircl(?:es?|ed|ing)|evacuat(?:es?|ed|ing)|(?:north|south|east|west)(?:east|west)? of|(?:city|town|village|province|state|region) of)\s(?:the\s)?$/iu;
/** Words in capitals that begin a sentence or an aside and are no part of a name. */
const opening =
  /^(?:the|a|an|in|at|on|of|for|from|to|near|by|with|and|but|or|as|if|when|while|after|before|since|though|although|both|its|his|her|their|this|that|these|those|like|unlike|than|across|outside|between|now|then|so|meanwhile|today|yesterday|later|earlier|still|once|even|only|also|here|there|where|what|who|how|why|not|no|yes|over|under|all|some|many|most|several|mr|mrs|ms|dr)$/iu;
/** Words in capitals that are places' names too, and hardly ever mean them. */
const others =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:mon|tues|wednes|thurs|fri|satur|sun)day|spring|summer|autumn|fall|winter|christmas|easter|ramadan|congress|parliament|senate|god|internet|english|church|police|union|state|capitol|university|school|house|court|party|earth|north|south|east|west|northern|southern|eastern|western|central|media|green|center|centre|college|mission|olympics?|liberal|labor|labour|independence|facebook|twitter|google|.+ (?:street|road|avenue|lane|drive|boulevard))$/iu;
const contracted = /['’](?:ll|m|ve|d|re|t)\b/iu;

/**
 * The names of a text with those of places that the model left unmarked, or took for a person's or an organisation's:
 * names that the gazetteer has, and that another mention, a state's name, a preposition or the region beside them tells
 * to be a place's.
 *
 * @param apart - parts of the text that are not looked at.
 */
export function withKnownNames<E extends LikelyEntity>(
  gazetteer: Gazetteer,
  text: string,
  entities: readonly E[],
  apart: readonly Range[] = [],
): (E | LikelyEntity)[] {
  const marked = new Marked(text, entities, apart);
  const found = new KnownNames(gazetteer, text, marked).all();
  const taken = new Set(found.flatMap(({ range }) => marked.exact(range) ?? []));
  return [...entities.filter((entity) => !taken.has(entity)), ...found].sort(
    (a, b) => a.range.start - b.range.start || b.range.end - a.range.end,
  );
}

/** What the model marked, to be asked for by where it lies. */
class Marked<E extends LikelyEntity = LikelyEntity> {
  /** Folded names of what it took for places. */
  readonly places: ReadonlySet<string>;
  /** Words of persons' full names. */
  readonly persons: ReadonlySet<string>;
  private readonly byStart = new Map<number, E>();
  private readonly covered: Uint8Array;

  constructor(
    private readonly text: string,
    entities: readonly E[],
    apart: readonly Range[],
  ) {
    const places = new Set<string>();
    const persons = new Set<string>();
    this.covered = new Uint8Array(text.length + 1);
    for (const { start, end } of apart) this.covered.fill(1, start, end);
    for (const entity of entities) {
      const core = bare(text, entity.range);
      const words = text.slice(core.start, core.end);
      this.covered.fill(1, entity.range.start, entity.range.end);
      if (entity.label === "place" || entity.label === "state") places.add(foldName(words));
      if (entity.label !== "person" && entity.label !== "organisation") continue;
      this.byStart.set(core.start, entity);
      if (entity.label === "person" && words.includes(" "))
        for (const one of words.split(/\s+/u)) persons.add(foldName(one));
    }
    this.places = places;
    this.persons = persons;
  }

  /** The person or organisation that just these words were taken for. */
  exact(range: Range): E | undefined {
    const entity = this.byStart.get(range.start);
    return entity !== undefined && bare(this.text, entity.range).end === range.end ? entity : undefined;
  }

  /** Whether a range touches anything but one that just these words were taken for. */
  isTaken(range: Range): boolean {
    const exact = this.exact(range);
    for (let at = range.start; at < range.end; at++)
      if (this.covered[at] === 1 && (exact === undefined || !overlaps(exact.range, { start: at, end: at + 1 })))
        return true;
    return false;
  }
}

class KnownNames {
  constructor(
    private readonly gazetteer: Gazetteer,
    private readonly text: string,
    private readonly marked: Marked,
  ) {}

  all(): LikelyEntity[] {
    const { text } = this;
    const words = [...text.matchAll(word)].map(({ 0: { length }, index }) => ({ start: index, end: index + length }));
    const found: LikelyEntity[] = [];
    for (let i = 0; i < words.length; i++) {
      let most = 1;
      while (most < longest && inside.test(text.slice(words[i + most - 1]?.end, words[i + most]?.start))) most++;
      for (let n = most; n > 0; n--) {
        const range = this.named(words[i]?.start ?? 0, words[i + n - 1]?.end ?? 0);
        if (range === null) continue;
        found.push({ label: "place", range, probability });
        i += n - 1;
        break;
      }
    }
    return found;
  }

  private named(start: number, end: number): Range | null {
    const { gazetteer, text } = this;
    const written = text.slice(start, end);
    const abbreviated = /^(?:\p{Lu}\.){2,}$/u.test(written);
    const range = { start, end: written.endsWith(".") && !abbreviated ? end - 1 : end };
    const name = text.slice(range.start, range.end);
    if (
      name.length < 2 ||
      contracted.test(name) ||
      others.test(name) ||
      opening.test(name) ||
      this.marked.isTaken(range)
    )
      return null;
    const found = gazetteer.find(name).filter(({ use }) => use !== "demonym");
    const places = found.map(({ index }) => gazetteer.place(index));
    const own = found.filter(({ use }) => use === "name").map(({ index }) => gazetteer.place(index));
    return places.length > 0 && this.isPlace(range, name, places, own) ? range : null;
  }

  /** Whether a name is a place's where it stands; `own`: the places whose first name it is. */
  private isPlace(range: Range, name: string, places: readonly KnownPlace[], own: readonly KnownPlace[]): boolean {
    const { text, marked } = this;
    const before = text.slice(Math.max(0, range.start - 30), range.start);
    const after = text.slice(range.end, range.end + 30);
    const state = stateNamed(name);
    const known = state !== null && !state.ambiguous && (state.form === "name" || state.form === "capital");
    if (/^\p{Lu}+$/u.test(name) && name.length < 4 && !known) return false;
    if (goesOnBefore(before) || (goesOnAfter(after) && !/ County$/u.test(name))) return false;
    if (this.isBeside(range, places)) return true;
    if (marked.persons.has(foldName(name))) return false;
    if (marked.places.has(foldName(name)) || known) return true;
    if (organisationNamed(name) !== null || roleOf(name) !== null) return false;
    const taken = marked.exact(range) !== undefined;
    // Towns have no article: "the Phoenix pay system".
    const hasArticle = withArticle.test(before);
    if (!taken && isSea(before, after) && places.some(({ kind, country }) => kind === "water" && country === null))
      return true;
    const possible = (place: KnownPlace) => !hasArticle || place.precision === "region";
    const fits = places.filter(possible);
    const population = Math.max(0, ...fits.map((place) => place.population));
    const region = fits.some(({ kind }) => kind === "region" || kind === "country");
    if (inPlace.test(before)) return population >= (taken ? 100_000 : 5000) || region;
    if (onTheWay.test(before)) return population >= 100_000 || region;
    // "The Aleppo offensive", "the Douma attack": by where it was.
    if (hasArticle && namesWhereItHappened(after))
      return Math.max(0, ...places.map((place) => place.population)) >= (taken ? 100_000 : 5000) || region;
    const wellKnown = own.some((place) => possible(place) && (place.population >= 500_000 || place.kind === "region"));
    return !taken && state === null && wellKnown;
  }

  /** "Alvin, Texas": the region or country that holds it is named right after it. */
  private isBeside({ end }: Range, places: readonly KnownPlace[]): boolean {
    const { gazetteer, text } = this;
    const holders = namedBeside(gazetteer, text, end).map((index) => gazetteer.place(index));
    return holders.some((holder) =>
      places.some(
        ({ region, country, index }) =>
          index !== holder.index &&
          (holder.kind === "country" ? country === holder.country : region !== null && region === holder.region),
      ),
    );
  }
}

/** "The (eastern) Mediterranean", with no noun behind that it would only describe: "the Baltic states" are no sea. */
function isSea(before: string, after: string): boolean {
  return (
    /(?:^|\s)the (?:(?:north|south|east|west|central)(?:-?(?:east|west))?(?:ern)? )?$/iu.test(before) &&
    /^(?:$|[.,;:!?)”"]| (?:and|or|to|from|in|on|for|is|was|are|were|has|had|by|with|as|after|before|since|when|where|while|this|last|near|off|into)\b)/u.test(
      after,
    )
  );
}

/** Whether the words before are in capitals and no mere opening, so that a name is the end of a longer one. */
function goesOnBefore(before: string): boolean {
  const last = /(?:^|[\s(“"‘'’—-])([\p{Lu}\p{Lt}][\p{L}\p{M}.&’'-]*)[ -]$/u.exec(before)?.[1];
  return last !== undefined && !opening.test(last) && !/^(?:\p{Lu}[\p{L}]+)-$/u.test(last);
}

/** Whether capitals go on after, so that a name is the front of a longer one; an office may follow: "Texas Senator". */
function goesOnAfter(after: string): boolean {
  if (/^-\p{Ll}/u.test(after)) return false;
  const next = /^[ -]([\p{Lu}\p{Lt}\p{N}][\p{L}\p{M}\p{N}&’'-]*)|^ ?&/u.exec(after);
  if (next === null) return false;
  const [, following] = next;
  if (following === undefined) return true;
  return roleOf(following.toLowerCase())?.body !== false;
}
