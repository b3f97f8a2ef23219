import type { Deed } from "../deed/deed.ts";
import type { Embargo } from "../facts/embargo.ts";
import type { Fact } from "../facts/fact-table.ts";
import { standing } from "../facts/period.ts";
import { type EmbargoQuery, Measures } from "./measures.ts";

const anyEffect: EmbargoQuery["effect"] = ["binding", "call", "political", "policy"];

/** The measures of one direction that may have been in force when something was done. */
export class MeasuresThen {
  private readonly measures: Measures;
  private readonly on: EmbargoQuery["on"];
  private last: Deed | null = null;
  private found: readonly Fact<Embargo>[] = [];

  constructor(embargoes: readonly Fact<Embargo>[], on: EmbargoQuery["on"]) {
    this.on = on;
    this.measures = new Measures(embargoes, { on, effect: anyEffect }, () => true);
  }

  /** Those that name a party of a transfer, in the order of the files; one rule after the other asks for the same. */
  of(deed: Deed): readonly Fact<Embargo>[] {
    if (this.last === deed) return this.found;
    this.last = deed;
    const { when } = deed;
    const naming = this.measures.on(deed.partiesOf(this.on));
    // Most were not in force on most days.
    this.found =
      naming.length === 0 || when.told === "nothing"
        ? naming
        : naming.filter(({ value }) => standing(value, when.days) !== "not-in-force");
    return this.found;
  }
}
