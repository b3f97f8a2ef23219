import type { Because, Joined } from "../../store/matters.ts";
import { printable } from "../../util/printable.ts";
import type { NameOf } from "./name-of.ts";

/** What each feature says, before what the two share or differ in; others are not told. */
const phrases: ReadonlyMap<string, string> = new Map([
  ["agents-same", "the same on the side that acts"],
  ["agents-state", "of one state on the side that acts"],
  ["agents-differ", "others act"],
  ["recipients-same", "the same on the side acted upon"],
  ["recipients-state", "of one state on the side acted upon"],
  ["recipients-differ", "others are acted upon"],
  ["parties-crossed", "the same parties the other way round"],
  ["category-same", "both"],
  ["category-near", "coded apart, but near"],
  ["category-differs", "coded apart"],
  ["items-same", "the same items"],
  ["items-alike", "items of one sort"],
  ["items-differ", "other items"],
  ["day-same", "the same day"],
  ["days-meet", "days that meet"],
  ["days-apart", "other days"],
  ["told-near", "told within two days"],
  ["place-same", "the same place"],
  ["place-country", "the same country"],
  ["place-differs", "other places"],
  ["words", "words in common"],
  ["names-same", "names in common"],
  ["counts-same", "the same numbers"],
  ["counts-differ", "other numbers"],
]);

const most = 4;

/**
 * Why an entry was joined to a matter, in one sentence.
 *
 * @example
 * becauseWords(joined, nameOf);
 * // "joined to 3f2a…: 97 % likely, because the same on the side that acts (Iran); though other numbers (4 men, 6 men)"
 */
export function becauseWords({ to, likelihood, because }: Joined, nameOf: NameOf): string {
  const told = because.filter(({ feature }) => phrases.has(feature));
  const words = (wanted: readonly Because[]) =>
    wanted
      .slice(0, most)
      .map((one) => oneWords(one, nameOf))
      .join("; ");
  const pro = words(told.filter(({ weight }) => weight > 0));
  const contra = words(told.filter(({ weight }) => weight < 0).reverse());
  const head = `joined to ${printable(to.entry)}: ${Math.round(100 * likelihood)} % likely`;
  return `${head}${pro === "" ? "" : `, because ${pro}`}${contra === "" ? "" : `; though ${contra}`}`;
}

function oneWords({ feature, values }: Because, nameOf: NameOf): string {
  const shown = [...new Set(values)]
    .slice(0, most)
    .map((value) => (isParty(feature) ? nameOf(value) : printable(value)));
  return `${phrases.get(feature) ?? feature} (${shown.join(", ")})`;
}

const isParty = (feature: string) => feature.startsWith("agents-") || feature.startsWith("recipients-");
