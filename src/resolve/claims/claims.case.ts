import { rangeOf, tree } from "../../extract/tree.case.ts";
import { quotedRanges, type Range } from "../../text/index.ts";
import type { About } from "./about.ts";
import { claimsOf } from "./claims-of.ts";
import type { SaidBy } from "./context.ts";

/** A statement by words of a text: who, by which words, what. */
export type Words = readonly [
  speaker: string,
  cue: string,
  content: string | readonly string[],
  more?: Partial<SaidBy>,
];

/** Who speaks for whom, as `"spokesman/baku"`. */
type Spokesmen = readonly string[];

/**
 * The claims on words of a text whose parse and statements are given; each speaker's id is his words in lower case.
 *
 * @param names - whether capitalised words name actors.
 */
export function claimsIn(
  parsed: string,
  trigger: string | readonly string[],
  statements: readonly Words[],
  about: About = {},
  names = false,
  spokesmen: Spokesmen = [],
) {
  const { text, syntax } = tree(parsed);
  const said = statements.map(
    ([speaker, cue, content, more]): SaidBy => ({
      speaker: speaker.toLowerCase(),
      speakerSpan: rangeOf(text, speaker),
      cue: [rangeOf(text, cue)],
      content: [content].flat().map((words) => rangeOf(text, words)),
      denies: false,
      negated: false,
      ...more,
    }),
  );
  const actorAt = ({ start, end }: Range) => {
    const word = text.slice(start, end);
    return /^\p{Lu}/u.test(word) ? word.toLowerCase() : null;
  };
  const speaksFor = (speaker: string, other: string) => spokesmen.includes(`${speaker}/${other}`);
  const known = names ? { actorAt, speaksFor } : { speaksFor };
  const context = { text, parsed: syntax, statements: said, quoted: quotedRanges(text), ...known };
  const made = claimsOf(
    [trigger].flat().map((words) => rangeOf(text, words)),
    context,
    about,
  );
  const short = made.claims.map(
    ({ by, stance, certainty }) => `${by} ${stance} ${certainty.modality} ${certainty.polarity}`,
  );
  return { ...made, short, whole: `${made.certainty.modality} ${made.certainty.polarity}` };
}
