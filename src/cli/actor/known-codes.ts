import { isCountryCode, isPloverCode, isSectorCode, isStateNumber } from "../../ontology/actor/index.ts";
import type { ActorChange } from "../../store/actors.ts";
import { OnrecordError } from "../../util/problem.ts";

/**
 * A change whose codes are in capitals and exist.
 *
 * @throws {OnrecordError} `usage` for a country, PLOVER code or number that nothing has, as a slip of the pen makes.
 */
export function withKnownCodes<C extends Pick<ActorChange, "country" | "codes">>(change: C): C {
  const country = change.country?.toUpperCase() ?? change.country;
  const codes = change.codes && {
    ...change.codes,
    plover: change.codes.plover?.toUpperCase() ?? change.codes.plover,
    sector: change.codes.sector?.toUpperCase() ?? change.codes.sector,
  };
  if (country != null && !isCountryCode(country))
    unknown("country", change.country, "three letters, ISO 3166-1 alpha-3, such as KOR (XKX for Kosovo)");
  if (codes?.plover != null && !isPloverCode(codes.plover))
    unknown(
      "PLOVER actor code",
      change.codes?.plover,
      "a country's three letters and those of sectors, such as KORGOV",
    );
  if (codes?.sector != null && !isSectorCode(codes.sector))
    unknown("PLOVER sector", change.codes?.sector, "the three letters of a sector, such as GOV or MIL");
  if (codes?.cow != null && !isStateNumber("cow", codes.cow))
    unknown("Correlates of War number", codes.cow, "the number of a state, such as 732 for South Korea");
  if (codes?.gw != null && !isStateNumber("gw", codes.gw))
    unknown("Gleditsch-Ward number", codes.gw, "the number of a state, such as 732 for South Korea");
  return { ...change, country, codes };
}

function unknown(what: string, received: string | number | null | undefined, allowed: string): never {
  throw new OnrecordError({
    code: "usage",
    message: `There is no such ${what}.`,
    received: `${received}`,
    allowed,
    advice: "Look it up, or leave it out; `none` takes it away.",
  });
}
