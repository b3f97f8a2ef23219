import type { Range } from "../../../text/index.ts";

/** Words of saying that a rule shows, with who says it and what. */
export interface Said {
  readonly rule: string;
  readonly source: Range;
  readonly cue: Range;
  readonly content: readonly Range[];
}

/** Forms of verbs by which a source says, writes or holds that something is so. */
export const saying: ReadonlySet<string> = new Set(
  (
    "said says say told tells announced announces announce claimed claims claim argued argues argue warned warns warn " +
    "confirmed confirms confirm concluded concludes conclude denied denies deny acknowledged acknowledges acknowledge " +
    "alleged alleges allege insisted insists insist noted notes added adds reported reports stated states declared " +
    "declares declare wrote writes write explained explains explain testified stressed reiterated reaffirmed affirmed " +
    "admitted admits admit conceded concedes estimated estimates estimate believed believes believe thinks thought " +
    "suspects suspected suspect fears feared fear hoped hopes hope predicted predicts predict maintains maintained " +
    "contends contended asserted asserts replied remarked vowed pledged promised threatened revealed disclosed boasted " +
    "complained assured informed recalled cautioned emphasised emphasized underlined"
  ).split(" "),
);
