import type { StrayReason } from "../../record/index.ts";
import type { Claims } from "./claims.ts";
import { CueFinder } from "./cues/index.ts";
import type { Page, Unit } from "./page.ts";

const longest = 400;
const longestRemainder = 24;
/** How many characters back an open quotation is looked for. */
const lookedBack = 4000;
const lineCues = new CueFinder("line");
const unitCues = new CueFinder("unit");
const startsQuoted = /^["“‘«„'’”]/;
const says =
  /\b(?:said|says|told|asked|added|wrote|writes|argued|insisted|according to|explained|replied|reads|warned|tweeted)\b/;
const related = /^["“]related:?["”]$/i;

/** Claims every line and unit that its wording gives away; what is quoted, or tells of saying, is prose. */
export function findCues(page: Page, claims: Claims): void {
  page.lines.forEach((line, index) => {
    if (line.words.length > longest || startsQuoted.test(line.words)) {
      if (related.test(line.words)) claims.claimLine(index, "pointer");
      return;
    }
    const cue = lineCues.find(line.words);
    if (cue !== undefined && !says.test(line.words)) claims.claimLine(index, cue.reason);
  });
  page.units.forEach((unit, index) => {
    if (claims.of(index) !== undefined || unit.words.length > longest || startsQuoted.test(unit.words)) return;
    const cue = unitCues.find(unit.words);
    if (cue === undefined || says.test(unit.words) || insideQuotation(page, unit)) return;
    claims.claim(index, cue.reason);
    claimRemainder(page, claims, index, cue.reason);
  });
}

/** "Already a subscriber? Log in": a few words left on the line of a part go with it. */
function claimRemainder({ lines, units }: Page, claims: Claims, index: number, reason: StrayReason): void {
  const line = lines[units[index]?.line ?? -1];
  if (line === undefined || index !== line.from || line.to !== index + 2) return;
  if ((units[index + 1]?.words.length ?? longestRemainder) < longestRemainder) claims.claim(index + 1, reason);
}

/** Whether a quotation that its line opened before the unit is still open. */
export function insideQuotation({ text, lines }: Page, unit: Unit): boolean {
  const before = text.slice(Math.max(lines[unit.line]?.start ?? 0, unit.start - lookedBack), unit.start);
  const opened = before.lastIndexOf("“") > before.lastIndexOf("”");
  return opened || (before.split('"').length - 1) % 2 === 1;
}
