import type { StrayReason } from "../../record/index.ts";
import type { Page } from "./page.ts";

/** What a unit has been found to be; "kept" is a field of the report, such as its byline. */
export type Claim = StrayReason | "kept";

/** Which units of a page are something else than its prose, filled in by one finder after another. */
export class Claims {
  private readonly found: (Claim | undefined)[];

  constructor(private readonly page: Page) {
    this.found = new Array<Claim | undefined>(page.units.length);
  }

  of(unit: number): Claim | undefined {
    return this.found[unit];
  }

  claim(unit: number, as: Claim): void {
    this.found[unit] ??= as;
  }

  claimLine(line: number, as: Claim): void {
    const { from = 0, to = 0 } = this.page.lines[line] ?? {};
    for (let unit = from; unit < to; unit++) this.claim(unit, as);
  }

  /** Whether every unit of a line is claimed. */
  hasLine(line: number): boolean {
    const { from = 0, to = 0 } = this.page.lines[line] ?? {};
    for (let unit = from; unit < to; unit++) if (this.found[unit] === undefined) return false;
    return true;
  }

  /** What a line's first unit has been found to be. */
  ofLine(line: number): Claim | undefined {
    return this.found[this.page.lines[line]?.from ?? -1];
  }
}
