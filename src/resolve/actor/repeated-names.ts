import type { Range } from "../../text/index.ts";
import { overlaps } from "../../text/index.ts";
import type { NamedEntity, TextMention } from "./input.ts";

const word = /^\p{Lu}[\p{L}'’-]+$/u;

/**
 * The entities of a text with last names that the model took for a title ("*Bishop* told", after "Julie Bishop"): a mention
 * of a person that is one capitalised word and the last of a name marked before it.
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
  const more = mentions.flatMap((mention): NamedEntity[] => {
    const bare = slice(mention.range);
    if (mention.form !== "name" || mention.class !== "person" || !word.test(bare)) return [];
    const before = known.find(({ last, end }) => last === bare && end <= mention.range.start);
    const range = { start: mention.range.start, end: mention.range.start + bare.length };
    if (before === undefined || persons.some((one) => overlaps(one.range, range))) return [];
    return [{ range, label: "person", probability: before.probability }];
  });
  return more.length === 0 ? entities : [...entities, ...more].sort((a, b) => a.range.start - b.range.start);
}
