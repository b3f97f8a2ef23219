import type { ReportRecord, StrayPart } from "../../record/index.ts";
import { paragraphs } from "../../text/paragraphs.ts";
import type { Range } from "../../text/range.ts";

/** A paragraph of the report, or a part that does not belong to it. */
export interface Block extends Range {
  /** Why it does not belong to the report; null for the report's own words. */
  readonly stray: StrayPart["reason"] | null;
  /** Whether it is the report's headline. */
  readonly isTitle: boolean;
}

/** The text in the order in which it stands, what does not belong to the report cut out of its paragraphs. */
export function blocksOf({ report, stray }: Pick<ReportRecord, "report" | "stray">): Block[] {
  const { text, title } = report;
  const blocks = paragraphs(text).flatMap((paragraph) => cut(paragraph, stray, text));
  const at = blocks.findIndex(
    (block) => title !== null && block.stray === null && sameWords(text.slice(block.start, block.end), title),
  );
  return blocks.map((block, index) => ({ ...block, isTitle: index === at && index < 3 }));
}

function cut(paragraph: Range, stray: readonly StrayPart[], text: string): Omit<Block, "isTitle">[] {
  const found: Omit<Block, "isTitle">[] = [];
  let at = paragraph.start;
  const add = (end: number, reason: Block["stray"]) => {
    if (text.slice(at, end).trim() !== "") found.push({ start: at, end, stray: reason });
    at = Math.max(at, end);
  };
  for (const part of stray) {
    if (part.end <= at || part.start >= paragraph.end) continue;
    if (part.start > at) add(part.start, null);
    add(Math.min(part.end, paragraph.end), part.reason);
  }
  if (at < paragraph.end) add(paragraph.end, null);
  return found;
}

const sameWords = (a: string, b: string) => a.replace(/\s+/g, " ").trim() === b.replace(/\s+/g, " ").trim();

/** What a part is instead, as it is said beside it. */
export const strayWords: Readonly<Record<StrayPart["reason"], string>> = {
  "other-headline": "headline of another story",
  pointer: "pointer to other stories",
  caption: "caption or picture credit",
  subscription: "subscription line",
  consent: "cookie or privacy notice",
  sharing: "share line",
  advertisement: "advertisement",
  byline: "a second byline",
  "author-note": "about the author",
  copyright: "copyright line",
  "agency-note": "who reported and edited",
  repeated: "repeated words",
  comments: "comment section",
  tags: "tags",
  navigation: "navigation",
  markup: "markup left in the text",
};
