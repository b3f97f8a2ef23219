import type { Range } from "../../text/index.ts";
import { type Description, describe } from "./find-descriptions.ts";
import type { FoundOrganisation } from "./found-organisation.ts";
import type { Frame } from "./frame.ts";
import type { ReferenceIndex } from "./reference-index.ts";

/** Some of a party's members, not the party: "other Republicans", "Latino Republicans", "the Utah Republican". */
export interface FoundMembers {
  /** The party's name that they are called by. */
  readonly name: Range;
  /** From what tells them apart on, without what counts them. */
  readonly range: Range;
  readonly isOne: boolean;
  /** Whether a number or "a", "another" goes before: nobody told of before. */
  readonly isNew: boolean;
}

const counted =
  /(?:^|[^\p{L}\p{N}])(?:some|many|most|several|other|few|fewer|more|certain|numerous|various|two|three|four|five|six|seven|eight|nine|ten|\d[\d,.]*|(?:(?:percent|per cent|some|several|many|most|few|none|half|thirds|quarters|dozens|scores|hundreds|thousands|millions|number|majority|minority|group|all|one|either|any|\d)|%) of(?: (?:the|these|those|his|her|their|our))?) $/iu;
const pointed = /(?:^|[^\p{L}])(?:these|those|fellow)(?: same)? $/iu;
const singular = /(?:^|[^\p{L}])(?:an?|the|this|that|another|one) $/iu;
const unknown = /(?:^|[^\p{L}])(?:an?|another|one) $/iu;
const adjective = /(?:^|[\s“"‘(—–])(?<word>\p{L}[\p{L}-]+) $/u;
/** How many adjectives are looked through. */
const most = 3;
/** How far before the name its phrase is looked for, in characters. */
const reach = 60;

/**
 * The members of a party who are told apart from the whole of it, by a number, an adjective or an article for one.
 *
 * @example
 * // "some Republicans", "73 percent of Democrats", "Gay Republicans", "a Democrat"; not "Republicans", "the Democrats"
 */
export function partyMembers(frame: Frame, organisations: readonly FoundOrganisation[]): FoundMembers[] {
  return organisations.flatMap((one) => {
    if (one.naming?.organisation.type !== "party" || !isMembers(frame, one)) return [];
    const isOne = !/s$/u.test(frame.slice(one.range));
    const start = afterAdjectives(frame, one.range);
    const before = frame.text.slice(Math.max(0, start - reach), start);
    const isCounted = counted.test(before);
    const isTold = isOne ? singular.test(before) : isCounted || pointed.test(before) || start < one.range.start;
    return isTold
      ? [
          {
            name: one.range,
            range: { start, end: one.range.end },
            isOne,
            isNew: isCounted || (isOne && unknown.test(before)),
          },
        ]
      : [];
  });
}

/** A name for its members, one word that is not all of the party's own, where no noun goes on after it: "Republicans", "Democrat". */
function isMembers(frame: Frame, { range, naming }: FoundOrganisation): boolean {
  const words = frame.slice(range);
  const name = naming?.organisation.name ?? words;
  if (!/^\p{Lu}\p{Ll}+$/u.test(words) || !name.includes(" ")) return false;
  const at = frame.wordFrom(range.start);
  return (
    !/^[-’']|^ \p{Lu}/u.test(frame.text.slice(range.end, range.end + 2)) &&
    !/^(?:compound|amod|flat|nmod:poss)/u.test(frame.relationOf(range)) &&
    !/^(?:NOUN|PROPN)$/u.test(
      /^ \p{L}/u.test(frame.text.slice(range.end, range.end + 2)) ? (frame.syntax?.upos[at + 1] ?? "") : "",
    )
  );
}

/** Where the adjectives and names begin that tell which members they are: "Latino", "high-profile". */
function afterAdjectives(frame: Frame, name: Range): number {
  let { start } = name;
  for (let i = 0; i < most; i++) {
    const word = adjective.exec(frame.text.slice(Math.max(0, start - reach), start))?.groups?.["word"];
    if (word === undefined) break;
    const from = start - word.length - 1;
    const at = frame.wordFrom(from);
    const isModifier =
      /^(?:ADJ|PROPN)$/u.test(frame.syntax?.upos[at] ?? "") &&
      /^(?:amod|compound|nmod|flat)$/u.test(frame.syntax?.relation[at] ?? "") &&
      (frame.syntax?.head[at] ?? -1) > at &&
      (frame.words[frame.syntax?.head[at] ?? -1]?.start ?? Infinity) <= name.start;
    if (!isModifier || /^(?:other|many|several|most|few|more|certain|such|same|us|american|all|both)$/iu.test(word))
      break;
    start = from;
  }
  return start;
}

/** The descriptions of some of a party's members. */
export function memberDescriptions(
  frame: Frame,
  found: readonly FoundMembers[],
  states: ReferenceIndex,
  date: string | null,
): Description[] {
  return found.flatMap(({ name, range, isOne, isNew }) => {
    const made = describe(frame, range, name, "person", states, date);
    if (made === null) return [];
    const determiner = isNew ? ("indefinite" as const) : made.phrase.determiner;
    const phrase = { ...made.phrase, core: range, plural: !isOne, determiner, country: null };
    const key = frame.slice(range).toLowerCase();
    const sort = isOne ? ("person" as const) : ("collective" as const);
    return [
      {
        ...made,
        collective: null,
        phrase,
        reference: { ...made.reference, range, core: name, key, sort, known: null, plural: !isOne },
      },
    ];
  });
}
