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
/** In brackets after the last words only those whose letters stand for nothing else that news names. */
const inBrackets =
  "Reuters|AP|AFP|UPI|TASS|Xinhua|Anadolu|dpa|Yonhap|Kyodo|Interfax|PTI|ANI|IANS|IRNA|Bloomberg|Ukrinform|The Associated Press|Associated Press|Agence France-Presse";
const atEnd = new RegExp(`(?:(?:—|–|--|\\s-)\\s?(${names})|[([](${inBrackets})[)\\]])[.]?$`, "iu");
const contributed = new RegExp(
  `\\b(${names})\\b(?:[^.]{0,80})\\bcontributed (?:to|from|reporting)|^\\W?(?:with (?:reporting|inputs?|files) (?:by|from)|source:|by|©(?: \\d{4})?|copyright(?: ©)?(?: \\d{4})?) ?(?:the )?(${names})\\b`,
  "iu",
);
const credits = new Set(["agency-note", "copyright", "byline", "kept"]);

/** Finds the agency: in the dateline, else in a credit that some finder has claimed, from the end. */
export function findAgency(page: Page, claims: Claims, dateline: Dateline | null, atEnd: Agency | null): Agency | null {
  const named = dateline?.agencyRange ?? null;
  if (named !== null) {
    const words = page.text.slice(named.start, named.end);
    return { range: named, name: agencyName(words) ?? words };
  }
  if (atEnd !== null) return atEnd;
  for (let i = page.units.length - 1; i >= 0; i--) {
    const unit = page.units[i];
    if (unit === undefined || !credits.has(claims.of(i) ?? "")) continue;
    const match = contributed.exec(unit.words);
    const name = agencyName(match?.[1] ?? match?.[2] ?? "");
    if (name !== undefined) return { range: { start: unit.start, end: unit.end }, name };
  }
  return null;
}

/** The credit after the report's last words: "— AFP", "(Reuters)". */
export function endCredit({ text, units }: Page, claims: Claims): Agency | null {
  let last = units.length - 1;
  while (last >= 0 && claims.of(last) !== undefined) last--;
  const unit = units[last];
  if (unit === undefined) return null;
  const match = atEnd.exec(text.slice(Math.max(unit.start, unit.end - 60), unit.end));
  const name = agencyName(match?.[1] ?? match?.[2] ?? "");
  return match === null || name === undefined
    ? null
    : { range: { start: unit.end - match[0].length, end: unit.end }, name };
}
