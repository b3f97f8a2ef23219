import { marksOf, type NationalMark } from "../../ontology/national-marks/index.ts";
import type { PlaceContext } from "./toponym.ts";

/** What is known of a report besides its names, with what its own words tell. */
export interface ReportContext extends PlaceContext {
  readonly home: Home;
}

/** Which states a report is at home in by its own words: money, courts, police, schools, shops. */
export class Home {
  private readonly marks: readonly NationalMark[];
  private readonly leanings = new Map<string, number>();

  constructor(text: string) {
    this.marks = marksOf(text);
  }

  /**
   * How much more of the report's marks speaks for a state than for others, as the binary logarithm of the odds, with one
   * mark's worth of doubt on either side, -2 to 2; 0 without marks. A mark that several states share counts for less.
   */
  leaning(country: string | null): number {
    if (country === null || this.marks.length === 0) return 0;
    const known = this.leanings.get(country);
    if (known !== undefined) return known;
    let speakFor = 0;
    let others = 0;
    for (const { states } of this.marks) {
      const weight = 1 / Math.sqrt(states.size);
      if (states.has(country)) speakFor += weight;
      else others += weight;
    }
    const leaning = Math.max(-most, Math.min(most, Math.log2((1 + speakFor) / (1 + others))));
    this.leanings.set(country, leaning);
    return leaning;
  }
}

/** A long report has more marks, but is no surer to be at home where they are from. */
const most = 2;
