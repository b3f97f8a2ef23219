import type { Range } from "../../text/index.ts";
import type { Claims } from "./claims.ts";
import type { Dateline } from "./dateline.ts";
import { agencyName, agencyNames } from "./names.ts";
import type { Page } from "./page.ts";

/** The agency that a report is credited to. */
export interface Agency {
  /** The words of the credit: "Reuters", "— AFP". */
  readonly range: Range;
  /** Its one name here: "AP" for "The Associated Press". */
  readonly name: string;
}

const names = [...agencyNames.keys()]
  .filter((name) => name.length > 2 || ["ap", "pa"].includes(name))
  .map((name) => name.replace(/[/.]/g, "\\$&"))
  .sort((a, b) => b.length - a.length)
  .join("|");
const atEnd = new RegExp(`(?:(?:—|–|--|\\s-)\\s?(${names})|\\((${names})\\)|\\[(${names})\\])[.]?$`, "iu");
const contributed = new RegExp(
  `\\b(${names})\\b(?:[^.]{0,80})\\bcontributed (?:to|from|reporting)|^\\W?(?:with (?:reporting|inputs?|files) (?:by|from)|source:|by|©(?: \\d{4})?|copyright(?: ©)?(?: \\d{4})?) ?(?:the )?(${names})\\b`,
  "iu",
);
const reutersManner =
  /^\W?(?:Additional |Further )?(?:[Rr]eporting|[Ww]riting) by .*[;,] ?(?:[Ww]riting|[Ee]diting|[Cc]ompiled) by/u;
const credits = new Set(["agency-note", "copyright", "byline", "kept"]);

/** Finds the agency: in the dateline, else after the last words, else in a credit that some finder has claimed. */
export function findAgency(page: Page, claims: Claims, dateline: Dateline | null): Agency | null {
  const named = dateline?.agencyRange ?? null;
  if (named !== null) {
    const words = page.text.slice(named.start, named.end);
    return { range: named, name: agencyName(words) ?? words };
  }
  for (let i = page.units.length - 1; i >= 0; i--) {
    const unit = page.units[i];
    if (unit === undefined) continue;
    const claim = claims.of(i);
    if (claim === undefined) {
      const match = atEnd.exec(page.text.slice(Math.max(unit.start, unit.end - 60), unit.end));
      const name = agencyName(match?.[1] ?? match?.[2] ?? match?.[3] ?? "");
      if (match === null || name === undefined) break;
      return { range: { start: unit.end - match[0].length, end: unit.end }, name };
    }
    if (!credits.has(claim)) continue;
    const match = contributed.exec(unit.words);
    const name = agencyName(match?.[1] ?? match?.[2] ?? "");
    if (name !== undefined) return { range: { start: unit.start, end: unit.end }, name };
  }
  return null;
}

/** Whether a credit is in the manner of Reuters: "Reporting by …; Editing by …". */
export function isReutersManner(words: string): boolean {
  return reutersManner.test(words);
}
