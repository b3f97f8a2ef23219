import type { StrayReason } from "../../record/index.ts";
import type { Claims } from "./claims.ts";
import { isTitleCase } from "./headline-style.ts";
import type { Line, Page } from "./page.ts";

const announces =
  /^\W?(?:related|read (?:more|also|next)|also read|more\b|most (?:read|popular|viewed|watched)|recommended|trending|you (?:may|might)|don[’']t miss|in case you|top stories|latest|from (?:our|the)|around the web|promoted|also (?:on|in)|previously|see also|further reading|suggested|what (?:to|others)|up next|next|editor)/iu;
const listLabel = /^\W?(?:tags?|topics?|related topics|explore more on these topics|filed under|keywords)\s?:?$/iu;
const commentShape =
  /\b(?:says|said|wrote):?$|\b(?:\d+|an?) (?:min(?:ute)?s?|hours?|hrs?|days?|weeks?|months?|years?) ago\b|^reply\b|\breply$|^@\w+|^posted (?:by|on|at)\b|\b\d+ likes?\b|^(?:like|dislike|report|share|flag)\W*$/iu;
const endMark = /[.!?…;]["'”’)\]]*$/u;
const mostTitles = 10;
const mostWords = 26;

/** Claims what a pointer, a tags label or a comments label has below it: titles, tags, readers' comments. */
export function findListsBelow(page: Page, claims: Claims): void {
  const { lines } = page;
  for (const [index, line] of lines.entries()) {
    const claim = claims.ofLine(index);
    if (claim === "pointer" && line.words.length < 80 && announces.test(line.words)) {
      claimWhile(index, mostTitles, isTitle, "pointer");
    } else if (claim === undefined && listLabel.test(line.words) && lines.slice(index + 1).every(isShort)) {
      claims.claimLine(index, "tags");
      claimWhile(index, lines.length, isShort, "tags");
    } else if (claim === "comments" && index * 3 >= lines.length) {
      if (!lines.slice(index + 1, index + 4).some(({ words }) => commentShape.test(words))) continue;
      claimWhile(index, lines.length, () => true, "comments");
      return;
    }
  }

  function claimWhile(index: number, most: number, fits: (line: Line) => boolean, reason: StrayReason): void {
    for (let i = index + 1; i < lines.length && i <= index + most; i++) {
      const line = lines[i];
      if (line === undefined || (!fits(line) && claims.ofLine(i) === undefined)) return;
      claims.claimLine(i, reason);
    }
  }
}

const wordCount = (words: string) => words.split(/\s+/).length;

/** A line that is a title: few words and no end mark, or every word with a capital. */
function isTitle({ words }: Line): boolean {
  const count = wordCount(words);
  return count <= mostWords && count >= 3 && !/:$/.test(words) && (!endMark.test(words) || isTitleCase(words));
}

function isShort({ words }: Line): boolean {
  return wordCount(words) <= 5 && !endMark.test(words);
}
