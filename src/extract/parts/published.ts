import type { Range } from "../../text/index.ts";
import type { Claims } from "./claims.ts";
import { day } from "./names.ts";
import type { Page } from "./page.ts";

/** Where the page prints when it was published or updated. */
export interface PublishedLine {
  /** All the words: "Published 21 June 2024", "Updated 4 hours ago". */
  readonly range: Range;
  readonly kind: "published" | "updated";
}

const clock =
  "(?:\\d{1,2}[:.]\\d{2} ?(?:[ap]\\.?m\\.?)?(?: ?(?:\\(?[A-Z]{2,4}\\)?|[+-]\\d{1,2}(?::?\\d{2})?))?|\\d{1,2} ?[ap]\\.?m\\.?(?: [A-Z]{2,4})?)";
const iso =
  "\\d{4}-\\d{2}-\\d{2}(?:[T ]\\d{2}:\\d{2}(?::\\d{2})?(?:Z|[+-]\\d{2}:?\\d{2})?)?|\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4}";
const ago = "(?:\\d{1,2}|an?|one|two|three) (?:min(?:ute)?|hour|hr|day|week|month)s? ago";
const when = `(?:(?:(?:at )?${clock}[ ,|•·–—-]*(?:on )?)?(?:${day}|${iso})(?:[ ,|•·–—-]+(?:at )?${clock})?|${ago}|${clock})`;
const label =
  "(?:(?:first |originally |last |date )?(?:published|posted|updated|modified|issued|created|edited)(?: (?:on|at|date|online))?|last (?:update|updated on|modified on)|date|upd(?:ated)?|publication date)\\s?[:|–—-]?\\s?";
const labelled = new RegExp(
  `^${label}(?:on |at )?${when}(?:[ ,|•·–—-]+(?:${label}(?:on |at )?)?${when})*(?: by .{2,40})?[.]?$`,
  "iu",
);
const bare = new RegExp(
  `^${when}(?:[ ,|•·–—-]+(?:${label}(?:on |at )?${when}|\\d+ min(?:ute)? read|by .{2,40}))*[.]?$`,
  "iu",
);
/** What a labelled line opens with; most lines need no look at the long pattern. */
const opensLabelled = /^(?:first|origin|last|date|publi|posted|upd|modif|issued|creat|edit)/iu;
const hasYear = /\b(?:19|20)\d{2}\b/;
const isUpdate = /^(?:last )?(?:updated?|upd|modified|edited|last update)\b/i;
const longest = 140;
const nearTop = 10;

/** Claims the lines that print the page's dates: labelled ones anywhere, a bare full date near the top. */
export function findPublished(page: Page, claims: Claims): PublishedLine[] {
  const found: PublishedLine[] = [];
  page.lines.forEach((line, index) => {
    if (line.words.length > longest || claims.ofLine(index) !== undefined || !/\d|ago/u.test(line.words)) return;
    const isBare = index < nearTop && hasYear.test(line.words) && bare.test(line.words);
    if (!isBare && !(opensLabelled.test(line.words) && labelled.test(line.words))) return;
    claims.claimLine(index, "kept");
    found.push({
      range: { start: line.start, end: line.end },
      kind: isUpdate.test(line.words) ? "updated" : "published",
    });
  });
  return found;
}
