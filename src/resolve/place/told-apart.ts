import { foldName, type Gazetteer, type KnownPlace, standsAlone } from "../../ontology/gazetteer/index.ts";
import type { Range } from "../../text/index.ts";
import { nameAt } from "./listed-names.ts";
import { lookUp } from "./look-up.ts";
import { holders } from "./named-beside.ts";
import type { Toponym } from "./toponym.ts";

/** One mention of a name. */
export interface Mention {
  /** Its position in the list of toponyms. */
  readonly member: number;
  readonly range: Range;
  /** Numbers of the countries and regions named right after it. */
  readonly beside: readonly number[];
}

/** Mentions of a name that mean one place. */
export interface Sense {
  readonly mentions: readonly Mention[];
  /** Numbers of the places that they may mean; null for any of the name. */
  readonly fits: ReadonlySet<number> | null;
  /** The rule that says so; null where nothing does. */
  readonly rule: string | null;
  /** Whether nothing tells which of the places it is. */
  readonly open?: boolean;
}

/** A name of a report and the places that bear it. */
export interface Named {
  readonly gazetteer: Gazetteer;
  readonly text: string;
  readonly toponyms: readonly Toponym[];
  readonly key: string;
  readonly places: readonly KnownPlace[];
}

/**
 * The mentions of a name by what they mean: one sense, unless the words beside two of them leave them no place in common
 * ("Tripoli, Libya, and Tripoli, Lebanon"; "Tbilisi, Georgia, and Atlanta, Georgia").
 */
export function toldApart(named: Named, mentions: readonly Mention[]): Sense[] {
  const one = [{ mentions, fits: null, rule: null }];
  if (mentions.length < 2 || named.places.length < 2) return one;
  const { told, bare } = byWordsBeside(named, mentions);
  const [first, second] = told;
  if (first === undefined) return one;
  if (second === undefined) return besidesNamesake(named, bare, first) ?? one;
  if (bare.length === 0) return told;
  // By the name alone news means the best known, where one stands alone.
  if (standsAlone(named.key) !== null) return [...told, { mentions: bare, fits: null, rule: null }];
  return [...told, ...byParagraph(named, bare, told)];
}

/**
 * Bare mentions beside several told senses: of the one whose own mention, country or region their paragraph names, where it
 * names no other's; else open.
 */
function byParagraph(named: Named, bare: readonly Mention[], told: readonly Told[]): Sense[] {
  const union = new Set(told.flatMap(({ fits }) => [...fits]));
  return bare.map((mention) => {
    const own = told.filter((sense) => isNamedAround(named, mention, sense));
    const [only, other] = own;
    return only === undefined || other !== undefined
      ? { mentions: [mention], fits: union, rule: null, open: true }
      : { mentions: [mention], fits: only.fits, rule: "places: told apart in its paragraph" };
  });
}

/** Whether the paragraph of a mention has one that the words beside it told, or names the country or region that holds it. */
function isNamedAround({ gazetteer, text, toponyms, key, places }: Named, { range }: Mention, sense: Told): boolean {
  const start = text.lastIndexOf("\n", range.start) + 1;
  const stop = text.indexOf("\n", range.end);
  const end = stop === -1 ? text.length : stop;
  if (sense.mentions.some((told) => told.range.start >= start && told.range.end <= end)) return true;
  const meant = places.filter(({ index }) => sense.fits.has(index));
  return toponyms.some((toponym) => {
    const name = nameAt(text, toponym.range);
    if (toponym.range.start < start || toponym.range.end > end || foldName(name) === key) return false;
    const found = lookUp(gazetteer, name).places.map(({ index }) => gazetteer.place(index));
    return found.some((holder) => holders.has(holder.kind) && meant.some((place) => liesIn(place, holder)));
  });
}

/** A sense that the words beside its mentions say. */
interface Told extends Sense {
  readonly fits: ReadonlySet<number>;
}

/** The senses that words beside mentions tell, in text order, and the mentions that have no such words. */
function byWordsBeside(named: Named, mentions: readonly Mention[]): { told: Told[]; bare: Mention[] } {
  const told: Told[] = [];
  const bare: Mention[] = [];
  for (const mention of [...mentions].sort((a, b) => a.range.start - b.range.start)) {
    const { fits, rule } = fitting(named, mention);
    const at = told.findIndex((sense) => [...fits].some((index) => sense.fits.has(index)));
    const same = told[at];
    if (fits.size === 0) bare.push(mention);
    else if (same === undefined) told.push({ mentions: [mention], fits, rule });
    else {
      const both = new Set([...fits].filter((index) => same.fits.has(index)));
      told[at] = { ...same, mentions: [...same.mentions, mention], fits: both };
    }
  }
  return { told, bare };
}

/** Numbers of the places of the name that the words beside a mention leave it; none where they say nothing. */
function fitting(named: Named, mention: Mention): { fits: ReadonlySet<number>; rule: string } {
  const beside = mention.beside.map((index) => named.gazetteer.place(index));
  const inside = named.places.filter((place) => beside.some((holder) => liesIn(place, holder)));
  if (inside.length > 0) return { fits: numbers(inside), rule: "places: named beside its region" };
  const holding = holdingBefore(named, mention);
  return { fits: numbers(holding), rule: "places: holds the place named before it" };
}

function numbers(places: readonly KnownPlace[]): ReadonlySet<number> {
  return new Set(places.map(({ index }) => index));
}

function liesIn(place: KnownPlace, holder: KnownPlace): boolean {
  if (place.index === holder.index) return false;
  return holder.kind === "country" ? place.country === holder.country : place.region === holder.index;
}

/** The countries and regions of the name that hold a place of the name right before it: "Georgia" of "Tbilisi, Georgia". */
function holdingBefore({ gazetteer, text, toponyms, places }: Named, { member, range }: Mention): KnownPlace[] {
  const before = toponyms[member - 1]?.range;
  if (before === undefined || !/^(?:, | \()$/.test(text.slice(before.end, range.start))) return [];
  const known = places.filter(({ kind }) => holders.has(kind));
  if (known.length < 2) return [];
  const held = lookUp(gazetteer, nameAt(text, before)).places.map(({ index }) => gazetteer.place(index));
  return known.filter((holder) => held.some((place) => liesIn(place, holder)));
}

/**
 * The mentions told to be elsewhere, apart from those before them in a sentence of the report: "Police in Paris held a man
 * from Paris, Texas". Not where the name stands alone first in a headline or after a dateline that has the region.
 */
function besidesNamesake(named: Named, bare: readonly Mention[], told: Told): Sense[] | null {
  const { text, toponyms, key, places } = named;
  const first = bare[0];
  const next = told.mentions[0];
  const meant = standsAlone(key);
  if (first === undefined || next === undefined || meant === null) return null;
  if (first.range.start > next.range.start || !endsAsSentence(text, first.range.end)) return null;
  if (isPartOfName(text, first.range)) return null;
  const fits = places.filter(({ country }) => country === meant);
  if (fits.length === 0 || fits.some(({ index }) => told.fits.has(index))) return null;
  const hasLongerName = toponyms.some(({ range }) => {
    const other = foldName(text.slice(range.start, range.end));
    return range.start < first.range.start && other !== key && other.startsWith(key);
  });
  if (hasLongerName) return null;
  return [{ mentions: bare, fits: numbers(fits), rule: "places: stands alone in news" }, told];
}

/** Whether capitals go on before or after it, as in "Blue Collar Paris Victory Gardens". */
function isPartOfName(text: string, { start, end }: Range): boolean {
  return /\p{Lu}[\p{L}’'-]* $/u.test(text.slice(Math.max(0, start - 30), start)) || /^ \p{Lu}/u.test(text.slice(end));
}

/** Whether the line from here on ends as a sentence does, which headlines do not. */
function endsAsSentence(text: string, from: number): boolean {
  const end = text.indexOf("\n", from);
  return /[.!?…]["”’)]*\s*$/.test(text.slice(from, end === -1 ? undefined : end));
}
