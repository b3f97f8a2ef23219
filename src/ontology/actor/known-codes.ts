import { once } from "./once.ts";
import { sectors } from "./sectors.ts";
import { states } from "./states.ts";

/** Ids of our own begin with X; they are never a country's code. */
const own = /^X(?!KX)/;

const countries = once(
  () => new Set([...states().values()].flatMap(({ id, country }) => [country, id]).filter((code) => !own.test(code))),
);
const inPlaceOfCountry: ReadonlySet<string> = new Set(["KOS", "UNO", "EUR"]);
const numbers = {
  cow: once(() => new Set([...states().values()].flatMap(({ cow }) => cow ?? []))),
  gw: once(() => new Set([...states().values()].flatMap(({ gw }) => gw ?? []))),
};

/**
 * Whether a country has this code in ISO 3166-1 alpha-3, or had it.
 *
 * @example
 * isCountryCode("DEU"); // true
 * isCountryCode("ZZZ"); // false
 */
export function isCountryCode(code: string): boolean {
  return countries().has(code);
}

/** Whether PLOVER has such a sector: "GOV". */
export function isSectorCode(code: string): boolean {
  return sectors.some((sector) => sector === code);
}

/**
 * Whether letters are a PLOVER actor code: a country's or what stands in its place, and sectors.
 *
 * @example
 * isPloverCode("KORGOV"); // true
 * isPloverCode("FOO"); // false
 */
export function isPloverCode(code: string): boolean {
  const [first = "", ...others] = code.match(/.{1,3}/gsu) ?? [];
  const isFirst = isCountryCode(first) || inPlaceOfCountry.has(first) || isSectorCode(first);
  return isFirst && others.every(isSectorCode);
}

/** Whether a state has this number in the Correlates of War list (`cow`) or in that of Gleditsch and Ward (`gw`). */
export function isStateNumber(list: keyof typeof numbers, number: number): boolean {
  return numbers[list]().has(number);
}
