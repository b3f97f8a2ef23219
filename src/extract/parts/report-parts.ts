import type { StrayReason } from "../../record/index.ts";
import type { Range } from "../../text/index.ts";
import { type Agency, endCredit, findAgency } from "./agency.ts";
import { findAuthorNotes } from "./author-note.ts";
import { bracketedCredits } from "./brackets.ts";
import { type Byline, findByline } from "./byline.ts";
import { Claims } from "./claims.ts";
import { type Dateline, findDateline } from "./dateline.ts";
import { findCues } from "./find-cues.ts";
import { findHeadlines } from "./headlines.ts";
import { findListsBelow } from "./lists-below.ts";
import { findNotices, type Notice } from "./notices.ts";
import { findOutlet } from "./outlet.ts";
import { type Page, pageOf } from "./page.ts";
import { findPictureLines } from "./picture-lines.ts";
import { findPublished, type PublishedLine } from "./published.ts";
import { findRepeated } from "./repeated.ts";

/** A part of a page that does not belong to its report. */
export interface Stray {
  readonly range: Range;
  readonly reason: StrayReason;
}

/** What a page is made of beside the report's prose; every range without white space at its ends. */
export interface ReportParts {
  /** The report's own headline, or null where the page shows none. */
  readonly headline: Range | null;
  readonly dateline: Dateline | null;
  /** The first byline; more are stray. */
  readonly byline: Byline | null;
  /** Where the page names its outlet, or null. */
  readonly outlet: Range | null;
  readonly agency: Agency | null;
  readonly notices: readonly Notice[];
  readonly published: readonly PublishedLine[];
  /** In text order, apart from each other. */
  readonly stray: readonly Stray[];
  /**
   * All that is not to be read as the report's prose, in text order, apart from each other: stray parts, dateline,
   * byline, outlet, credits, dates, and notices (but not the news after "UPDATE:"). The headline is not among them.
   */
  readonly apart: readonly Range[];
}

/**
 * Tells the parts of a page that are not its report's prose: what is stray, with the reason, and what says of the report
 * where, when and by whom it was written.
 *
 * It reads wording, style, place on the page, and how far a line shares the words of the rest. It rather leaves a stray
 * part in than lose a paragraph of the report.
 *
 * @example
 * const text = "Talks failed, the envoy said.\nTaxi Driver In Robbery Incident Detained For A Week";
 * reportParts(text).stray; // [{ range: { start: 30, end: 81 }, reason: "other-headline" }]
 */
export function reportParts(text: string): ReportParts {
  const page = pageOf(text);
  const claims = new Claims(page);
  findPictureLines(page, claims);
  const published = findPublished(page, claims);
  const notices = findNotices(page, claims);
  findCues(page, claims);
  const byline = findByline(page, claims);
  findListsBelow(page, claims);
  findAuthorNotes(page, claims, byline);
  findRepeated(page, claims);
  const dateline = findDateline(page, claims, byline?.range ?? null);
  const credit = endCredit(page, claims);
  const agency = findAgency(page, claims, dateline, credit);
  const headline = findHeadlines(page, claims, dateline);
  const outlet = findOutlet(page, claims, headline);
  const stray = merged(page, claims, bracketedCredits(text));
  const fields = [
    dateline?.range,
    byline?.range,
    outlet,
    agency?.range,
    credit?.range,
    ...published.map(({ range }) => range),
  ];
  const kept = page.units.filter((_, i) => claims.of(i) === "kept");
  const apart = union([...stray.map(({ range }) => range), ...fields.filter((range) => range != null), ...kept]);
  return { headline, dateline, byline, outlet, agency, notices, published, stray, apart };
}

/** Neighbouring stray units of one reason as one part, and the credits in brackets that stand in none. */
function merged({ text, units }: Page, claims: Claims, credits: readonly Range[]): Stray[] {
  const found: Stray[] = [];
  units.forEach((unit, i) => {
    const reason = claims.of(i);
    if (reason === undefined || reason === "kept") return;
    const last = found.at(-1);
    const joins = last !== undefined && last.reason === reason && units[i - 1]?.end === last.range.end;
    if (joins && last !== undefined)
      found[found.length - 1] = { reason, range: { start: last.range.start, end: unit.end } };
    else found.push({ reason, range: { start: unit.start, end: unit.end } });
  });
  const loose = credits.filter(({ start, end }) => !found.some(({ range }) => range.start < end && start < range.end));
  const all = [
    ...found,
    ...loose.map(
      (range): Stray => ({
        range,
        reason: /^.advertisement/i.test(text.slice(range.start, range.end)) ? "advertisement" : "caption",
      }),
    ),
  ];
  return all.sort((a, b) => a.range.start - b.range.start);
}

/** Ranges in text order, those that touch or overlap joined. */
function union(ranges: readonly Range[]): Range[] {
  const found: Range[] = [];
  for (const { start, end } of [...ranges].sort((a, b) => a.start - b.start)) {
    const last = found.at(-1);
    if (last !== undefined && start <= last.end)
      found[found.length - 1] = { start: last.start, end: Math.max(last.end, end) };
    else found.push({ start, end });
  }
  return found;
}
