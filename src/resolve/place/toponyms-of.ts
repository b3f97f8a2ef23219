import { organisationNamed } from "../../ontology/actor/index.ts";
import type { Gazetteer } from "../../ontology/gazetteer/index.ts";
import { overlaps, type Range, trimRange } from "../../text/index.ts";
import { startOfWater } from "../water-name.ts";
import { isDirection, lookUp } from "./look-up.ts";
import type { Toponym } from "./toponym.ts";

/** A name as the entity head gives it. */
export interface NamedEntity {
  readonly label: string;
  readonly range: Range;
}

const naming: ReadonlySet<string> = new Set(["place", "state", "nationality"]);

/**
 * The words that may name places, of the entities of a text: places, states and peoples without article and possessive,
 * in text order. Of nested ones the longest that the gazetteer knows stays ("northern Syria"); "Aleppo, Syria" is two.
 */
export function toponymsOf(gazetteer: Gazetteer, text: string, entities: readonly NamedEntity[]): Toponym[] {
  const named = entities
    .filter(
      ({ label, range }) =>
        naming.has(label) &&
        isName(text, range) &&
        !isInternational(text, range) &&
        !isDirectionOnly(text, range) &&
        !isInSpace(text, range),
    )
    .flatMap(({ label, range }) => pieces(gazetteer, text, range).map((piece) => ({ label, range: piece })))
    .map((toponym) => withLandform(gazetteer, text, toponym))
    .map((toponym) => withWater(gazetteer, text, toponym))
    .sort((a, b) => length(b.range) - length(a.range) || Number(known(b)) - Number(known(a)));
  function known({ range }: Toponym): boolean {
    return lookUp(gazetteer, text.slice(range.start, range.end)).places.length > 0;
  }
  const kept: Toponym[] = [];
  const candidates = [...named.filter(known), ...named.filter((toponym) => !known(toponym))];
  for (const toponym of candidates) {
    if (length(toponym.range) > 0 && !kept.some(({ range }) => overlaps(range, toponym.range))) kept.push(toponym);
  }
  return kept.sort((a, b) => a.range.start - b.range.start);
}

const landform =
  /^ (?:peninsula|desert|mountains|valley|heights|plateau|sea|straits?|gulf|bay|canal|ocean|river|lake|islands?)(?![\p{L}-])/u;

/** A name with the small noun behind it where the gazetteer has both as one: "Korean peninsula", "Suez canal", "Golan heights". */
function withLandform(gazetteer: Gazetteer, text: string, toponym: Toponym): Toponym {
  const { start, end } = toponym.range;
  const noun = landform.exec(text.slice(end, end + 14))?.[0] ?? "";
  if (noun === "" || gazetteer.find(text.slice(start, end) + noun).every(({ use }) => use === "demonym"))
    return toponym;
  return { label: "place", range: { start, end: end + noun.length } };
}

/** A name with the sea or gulf before it that is called after it: "Sea of Azov" is not the town of Azov. */
function withWater(gazetteer: Gazetteer, text: string, toponym: Toponym): Toponym {
  const { end } = toponym.range;
  const start = startOfWater(text, toponym.range.start);
  if (start === null || gazetteer.find(text.slice(start, end)).length === 0) return toponym;
  return { label: "place", range: { start, end } };
}

/** "U.N." is no town of that name. */
function isInternational(text: string, range: Range): boolean {
  const { start, end } = bare(text, range);
  return organisationNamed(text.slice(start, end))?.organisation.kind === "igo";
}

/** "The warmest year on Earth": the planet, not the town in Texas, unless what holds the town is named beside it. */
function isInSpace(text: string, range: Range): boolean {
  const { start, end } = bare(text, range);
  return (
    /^(?:earth|moon|sun|mercury|venus|mars|jupiter|saturn|uranus|neptune|pluto)$/iu.test(text.slice(start, end)) &&
    !/^, \p{Lu}/u.test(text.slice(end, end + 4))
  );
}

/** "Western leaders": a direction alone, before a noun that is no division's. */
function isDirectionOnly(text: string, range: Range): boolean {
  const { start, end } = bare(text, range);
  const rest = text.slice(end, end + 20);
  return (
    isDirection(text.slice(start, end)) &&
    /^[\s-]\p{Ll}/u.test(rest) &&
    !/^[\s-](?:province|region|state|district|division|governorate|and|or|to)/u.test(rest)
  );
}

/** Words without a capital name no place: "the west"; scripts without case do. */
function isName(text: string, { start, end }: Range): boolean {
  return /[\p{Lu}\p{Lt}\p{Lo}]/u.test(text.slice(start, end));
}

/** The range as a name, or its parts between commas where only they are known. */
function pieces(gazetteer: Gazetteer, text: string, range: Range): Range[] {
  const whole = bare(text, range);
  const words = text.slice(whole.start, whole.end);
  if (!words.includes(",") || lookUp(gazetteer, words).places.some(({ use }) => use !== "alike")) return [whole];
  let start = whole.start;
  return words.split(",").map((piece) => {
    const part = bare(text, { start, end: start + piece.length });
    start += piece.length + 1;
    return part;
  });
}

/** Without white space, "the" before and "'s" after. */
export function bare(text: string, range: Range): Range {
  const { start, end } = trimRange(text, range);
  const words = text.slice(start, end);
  const article = /^the\s+/i.exec(words)?.[0].length ?? 0;
  const possessive = /['’]s?$/.exec(words)?.[0].length ?? 0;
  return article + possessive >= words.length ? { start, end } : { start: start + article, end: end - possessive };
}

function length({ start, end }: Range): number {
  return end - start;
}
