import type { Range } from "../../text/index.ts";
import { overlaps } from "../../text/index.ts";
import type { NamedEntity, TextMention } from "./input.ts";

const word = /^\p{Lu}[\p{L}'’-]+$/u;

const afterTitle = /^\s(\p{Lu}[\p{L}’'-]*\p{L})(?!\p{L}|[’'-]\p{L}{2}|\s\p{Lu})/u;

/**
 * The entities of a text with last names that the model took for a title ("*Bishop* told", after "Julie Bishop") or for
 * nothing at all ("Mayor *Ruiz*"): a mention of a person that is one capitalised word, or the word after a title, and the
 * last of a name marked before it.
 */
export function withRepeatedNames(
  text: string,
  entities: readonly NamedEntity[],
  mentions: readonly TextMention[],
): readonly NamedEntity[] {
  const persons = entities.filter(({ label }) => label === "person");
  const slice = ({ start, end }: Range) => text.slice(start, end).replace(/['’]s?$/u, "");
  const known = persons.flatMap((one) => {
    const words = slice(one.range).split(/\s+/u);
    const last = words.at(-1) ?? "";
    return words.length > 1 && word.test(last) ? [{ last, end: one.range.end, probability: one.probability }] : [];
  });
  const again = (range: Range, within: readonly NamedEntity[]): NamedEntity[] => {
    const bare = text.slice(range.start, range.end);
    const before = known.find(({ last, end }) => last === bare && end <= range.start);
    if (before === undefined || within.some((one) => overlaps(one.range, range))) return [];
    return [{ range, label: "person", probability: before.probability }];
  };
  const titled = entities.flatMap(({ label, range: { end } }) => {
    const found = label === "title" ? afterTitle.exec(text.slice(end, end + 40)) : null;
    return found === null ? [] : again({ start: end + 1, end: end + found[0].length }, entities);
  });
  const mentioned = mentions.flatMap((mention): NamedEntity[] => {
    const bare = slice(mention.range);
    if (mention.form !== "name" || mention.class !== "person" || !word.test(bare)) return [];
    return again({ start: mention.range.start, end: mention.range.start + bare.length }, [...persons, ...titled]);
  });
  const more = [...titled, ...mentioned];
  return more.length === 0 ? entities : [...entities, ...more].sort((a, b) => a.range.start - b.range.start);
}
