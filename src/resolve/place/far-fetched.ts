import { editDistance, foldName, type KnownPlace } from "../../ontology/gazetteer/index.ts";
import { isDirection } from "./look-up.ts";
import type { Candidate, NameGroup } from "./name-groups.ts";
import type { Surroundings } from "./surroundings.ts";
import type { PlaceContext } from "./toponym.ts";

/** Fewer people than this are seldom named in a report that has nothing else to do with their country. */
const small = 15_000;

/**
 * Whether a candidate is better left than taken: one that is only spelt alike, whose name is a mere direction or a
 * plain word ("Gulf", "Capital"), or a small place, whose country nothing else in the report lies in.
 */
export function farFetched(
  { place, use }: Candidate,
  own: NameGroup,
  surroundings: Surroundings,
  context: PlaceContext,
): boolean {
  // Another name than its own says less, unless no other place bears it.
  const smallest =
    ["town", "quarter", "district"].includes(place.kind) &&
    place.population < (use !== "alternate" ? small : own.candidates.length === 1 ? 2 * small : 16 * small);
  // "The Gulf" of no one country is so called, not by chance.
  const plain = isDirection(own.name) || (plainWord.test(own.name) && place.country !== null);
  // "Central Plateau" is no part of a Plateau that the report has nothing to do with.
  const partOf = own.part && place.kind === "region";
  if (use !== "alike" && !smallest && !plain && !partOf) return false;
  if (use === "alike" && isSlip(own.name, place.name)) return false;
  const { inCountry, others } = surroundings.near(place, own);
  // "The town of Omar in north-eastern Syria" is not in West Virginia.
  if (smallest && own.within.size > 0 && !own.within.has(place.country ?? "")) return true;
  // Who only is spelt alike must lie where the report plays, not where somebody in it comes from.
  if (use === "alike") return inCountry < Math.max(0.3, others * playsIn);
  const supported = inCountry >= 0.3 || (context.countries ?? []).includes(place.country ?? "");
  return !supported && (plain || others >= 3);
}

/** The share of a report's names that lie in a country where it plays. */
const playsIn = 0.15;

/** Whether a place is one of those that few have heard of. */
export function isSmall({ kind, population }: KnownPlace): boolean {
  return /^(?:town|quarter|district)$/.test(kind) && population < small;
}

/** Words that some division or town is called, and that reports use as words. */
const plainWord =
  /^(?:bay|border|capital|coast(?:al)?|delta|federal|freedom|frontier|gulf|highlands?|independence|islands?|justice|lakes?|liberty|lower|maritime|metropolitan|national|progress|union|upper|valley|victory)$/i;

/** A long name with one letter wrong, as pens slip: "Mauritious", "Saudia Arabia". */
function isSlip(written: string, name: string): boolean {
  if (!/^[\p{L} ]+$/u.test(written)) return false;
  const [one, other] = [foldName(written), foldName(name)];
  return other.length >= 8 && editDistance(one, other) <= 1;
}
